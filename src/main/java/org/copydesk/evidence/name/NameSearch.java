package org.copydesk.evidence.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.CommonWords;
import org.copydesk.lexicon.Misspelling;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** State of the search for names of a display text that the body doesn't have. */
final class NameSearch {
  private static final int MIN_LETTERS = 2;
  private static final int LONGEST_ACRONYM = 6;
  // Six words that give a letter, and as many function words between them.
  private static final int LONGEST_SPELLED_OUT = 12;
  // No display text has so many names; a body pasted into its place must not take seconds.
  private static final int MAX_LOOKED_UP = 100;

  private static final Set<String> VERSUS = Set.of("v", "vs", "versus");

  private final NameSupport body;
  private final AnalysedPassage display;
  private final List<Token> tokens;
  private final HeadlineCase headlineCase;
  private final CommonWords common;
  // Words of a name that the body has under another, and in names known at all.
  private final boolean[] supported;
  private final boolean[] wellKnown;
  private final boolean[] place;
  private final boolean[] givenName;
  // Words within a known name of several words.
  private final boolean[] goesOn;

  NameSearch(NameSupport body, AnalysedPassage display) {
    this.body = body;
    this.display = display;
    this.tokens = display.tokens();
    this.headlineCase = HeadlineCase.of(display, body.language());
    this.common = CommonWords.of(body.language());
    this.supported = new boolean[tokens.size()];
    this.wellKnown = new boolean[tokens.size()];
    this.place = new boolean[tokens.size()];
    this.givenName = new boolean[tokens.size()];
    this.goesOn = new boolean[tokens.size()];
  }

  /** Returns whether a word could be a name at all. */
  static boolean mayBeName(Token token) {
    return token.startsUpper()
        && !token.stopWord()
        && token.word().length() >= MIN_LETTERS
        && !hasDigit(token.surface());
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  List<UnknownName> unknown() {
    markAliases();
    markHouseNames();
    markSpelledOut();
    var unknown = new ArrayList<UnknownName>();
    int lookedUp = 0;
    for (int i = 0; i < tokens.size() && lookedUp < MAX_LOOKED_UP; i++) {
      if (supported[i] || !mayBeName(tokens.get(i))) {
        continue;
      }
      lookedUp++;
      var name = isSupported(i) ? null : classify(i);
      if (name != null) {
        unknown.add(name);
      }
    }
    return unknown;
  }

  private @Nullable UnknownName classify(int at) {
    var token = tokens.get(at);
    // A country that the body doesn't name is mostly the reader's own or that of the whole article.
    // It is a mistake if the body has a country with a similar name.
    var mistaken = place[at] ? body.similarName(plain(at)) : null;
    if (mistaken != null) {
      return new UnknownName(token, null, true, 0, null, mistaken, null);
    }
    var namesake = place[at] || goesOn[at] ? null : namesake(at);
    if (namesake != null) {
      return namesake;
    }
    boolean capital = headlineCase.marksName(display, token) || isAttribution(at) || isOpponent(at);
    boolean everyday = capital ? common.hasNoun(token.word()) : common.has(token.word());
    if (everyday || common.isDate(token.word()) || isCode(token)) {
      return null;
    }
    var meant = wellKnown[at] ? null : spellingCorrection(at);
    var house = wellKnown[at] ? null : body.houseNames().correction(plain(at), body.misspelling());
    if (meant != null || house != null) {
      return misspelling(token, capital, meant, house);
    }
    boolean name = capital || (!common.isEmpty() && isContinued(at));
    boolean certain = name && !body.words().hasRelated(token);
    return new UnknownName(token, null, certain, 0, null, null, null);
  }

  /**
   * Returns a last name that the body doesn't have, after a first name that it has with one other
   * last name; null for other words. If the last name is an everyday word, such as "Hill", either
   * the last name in the body must look similar, or the capital must mark a name that also has
   * other words.
   */
  private @Nullable UnknownName namesake(int at) {
    if (at == 0 || common.isEmpty() || place[at - 1] || !goesOnAfter(at - 1)) {
      return null;
    }
    var first = tokens.get(at - 1);
    var token = tokens.get(at);
    var last = body.names().lastNameOf(first);
    if (last == null || body.words().lower().contains(first.word())) {
      return null;
    }
    var word = plain(at);
    var lastName = TextFolding.fold(last.token().word());
    if (body.misspelling().isForm(word, lastName)) {
      return null;
    }
    if (Misspelling.isSlip(word, lastName)) {
      int edits = Misspelling.distance(word, lastName, Misspelling.MAX_EDITS);
      return new UnknownName(token, first, true, edits, last, null, null);
    }
    // Where the body has the first name alone, too, the headline may: "Jan Nazi jibe".
    if (!body.names().isContinuedAfter(first)) {
      return null;
    }
    boolean everydayFirst = common.has(first.word()) && !givenName[at - 1];
    boolean everyday = common.has(token.word());
    boolean name =
        headlineCase.marksName(display, token)
            ? !everydayFirst || !everyday || !common.has(last.token().word())
            : isContinued(at) && !everydayFirst && !everyday;
    boolean inside =
        headlineCase == HeadlineCase.SENTENCE
            && at + 1 < tokens.size()
            && goesOnAfter(at)
            && tokens.get(at + 1).startsUpper();
    boolean shortened = word.startsWith(lastName) || lastName.startsWith(word);
    return name && !inside && !shortened && !body.words().hasRelatedBut(token, lastName)
        ? new UnknownName(token, first, true, 0, null, last, null)
        : null;
  }

  /** Returns whether a name may go on after a word: only a space comes between. */
  private boolean goesOnAfter(int at) {
    var token = tokens.get(at);
    var next = tokens.get(at + 1);
    return mayBeName(token)
        && !token.isPossessive()
        && display.text().substring(token.span().end(), next.span().start()).isBlank()
        && !display.isCapitalisedByPosition(next);
  }

  /** Takes the house's spelling where the body's is another and not nearer. */
  private static UnknownName misspelling(
      Token token, boolean certain, @Nullable NameMention meant, @Nullable String house) {
    int edits = meant == null ? Integer.MAX_VALUE : edits(token, meant.token().word());
    if (house != null && edits(token, house) <= edits) {
      boolean sameAsBody =
          meant != null && TextFolding.fold(house).equals(TextFolding.fold(meant.token().word()));
      if (!sameAsBody) {
        return new UnknownName(token, null, certain, edits(token, house), meant, null, house);
      }
    }
    return new UnknownName(token, null, certain, edits, meant, null, null);
  }

  private static int edits(Token token, String name) {
    return Misspelling.distance(TextFolding.fold(token.word()), TextFolding.fold(name), 2);
  }

  private String plain(int at) {
    return TextFolding.fold(tokens.get(at).word());
  }

  private void markAliases() {
    for (var mention : body.aliases().mentions(tokens)) {
      boolean has = body.has(mention.value());
      for (int i = mention.from(); i < mention.to(); i++) {
        supported[i] |= has;
        wellKnown[i] = true;
        goesOn[i] |= i > mention.from();
        givenName[i] |= body.aliases().hasGivenName(List.of(mention.value()));
        place[i] |= body.aliases().hasPlace(List.of(mention.value()));
      }
    }
  }

  private void markHouseNames() {
    var names = body.houseNames();
    for (int from = 0; from < tokens.size() && !names.isEmpty(); from++) {
      wellKnown[from] |= names.hasWord(plain(from));
      int to = from + names.lengthAt(tokens, from);
      for (int i = from; i < to; i++) {
        supported[i] = true;
      }
    }
  }

  /** Marks the words of names that the body has as an acronym only. */
  private void markSpelledOut() {
    for (int from = 0; from < tokens.size(); from++) {
      var initials = new StringBuilder();
      int end = Math.min(tokens.size(), from + LONGEST_SPELLED_OUT);
      for (int to = from; to < end && initials.length() < LONGEST_ACRONYM; to++) {
        var token = tokens.get(to);
        if (!token.stopWord() && !token.startsUpper()) {
          break;
        }
        if (!token.stopWord()) {
          initials.append(token.word().charAt(0));
        }
        if (initials.length() > 1 && body.words().hasAcronym(initials.toString())) {
          for (int i = from; i <= to; i++) {
            supported[i] = true;
          }
        }
      }
    }
  }

  private boolean isSupported(int at) {
    var token = tokens.get(at);
    var words = body.words();
    return words.has(token)
        || (isAcronym(token) && words.spellsOut(acronym(token).toLowerCase(Locale.ROOT)))
        || words.hasApart(token)
        || (at > 0 && words.hasJoined(tokens.get(at - 1), token))
        || (at + 1 < tokens.size() && words.hasJoined(token, tokens.get(at + 1)));
  }

  private static boolean isAcronym(Token token) {
    var letters = acronym(token);
    return letters.length() > 1
        && letters.length() <= LONGEST_ACRONYM
        && letters.codePoints().allMatch(Character::isUpperCase);
  }

  /**
   * Returns the letters of what may be an acronym, without dots and an ending: U.S., MPs, NATO's.
   */
  private static String acronym(Token token) {
    int end = token.surface().length() - (token.isPossessive() ? 2 : 0);
    var letters = token.surface().substring(0, end).replace(".", "");
    return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
  }

  /** Returns whether a word is a code in brackets, as agencies give those of shares. */
  private boolean isCode(Token token) {
    int before = token.span().start() - 1;
    char mark = before < 0 ? ' ' : display.text().charAt(before);
    return mark == '<' || (mark == '(' && token.shape() == WordShape.ALL_CAPITALS);
  }

  /**
   * Returns whether a word ends a sentence-case text after a colon or a dash, as the one who says
   * so does; a word in capitals may be the medium's own name.
   */
  private boolean isAttribution(int at) {
    var token = tokens.get(at);
    return headlineCase == HeadlineCase.SENTENCE
        && at > 1
        && at == tokens.size() - 1
        && token.shape() == WordShape.CAPITALISED
        && display.isCapitalisedByPosition(token)
        && !common.isEmpty()
        && !common.has(token.word());
  }

  /** Returns whether a word is the second side of a match: after "v", or after a score. */
  private boolean isOpponent(int at) {
    if (at == 0 || common.isEmpty() || common.has(tokens.get(at).word())) {
      return false;
    }
    var before = tokens.get(at - 1);
    boolean score =
        before.shape() == WordShape.NUMBER
            && at > 1
            && tokens.get(at - 2).shape() == WordShape.NUMBER
            && headlineCase != HeadlineCase.ALL;
    return score || (before.shape() == WordShape.LOWER && VERSUS.contains(before.word()));
  }

  /** Returns the body's name that a word, or it with the word before it, is a misspelling of. */
  private @Nullable NameMention spellingCorrection(int at) {
    var single = body.names().misspelt(plain(at));
    return single != null || at == 0 ? single : body.names().misspelt(plain(at - 1) + plain(at));
  }

  /** Returns whether the body always has a name go on after the word before this one. */
  private boolean isContinued(int at) {
    return at > 0
        && !display.isCapitalisedByPosition(tokens.get(at))
        && body.names().isContinuedAfter(tokens.get(at - 1));
  }
}
