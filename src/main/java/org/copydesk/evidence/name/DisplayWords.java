package org.copydesk.evidence.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.CommonWords;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NameLexicon;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.lexicon.language.Elision;

/** The words of a display text, with what is known of each beside a body. Linear in the text. */
final class DisplayWords {
  private static final int MIN_LETTERS = 2;
  private static final int LONGEST_ACRONYM = 6;
  // Six words that give a letter, and as many function words between them.
  private static final int LONGEST_SPELLED_OUT = 12;
  // Places whose names are more often words.
  private static final Set<String> EVERYDAY_PLACES =
      Set.of(
          "nice",
          "reading",
          "mobile",
          "bath",
          "orange",
          "champagne",
          "cork",
          "hull",
          "split",
          "tours",
          "cologne",
          "mesa",
          "eureka",
          "garland",
          "sparks",
          "independence",
          "enterprise",
          "concord",
          "providence",
          "phoenix",
          "cascade",
          "midland",
          "bend",
          "paradise");
  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "outside");
  private static final Set<String> SUBJECT_VERBS =
      Set.of("is", "was", "has", "to", "will", "would", "may", "could", "can", "had", "and");

  private final NameSupport body;
  private final AnalysedPassage display;
  private final List<Token> tokens;
  private final HeadlineCase headlineCase;
  private final CommonWords common;
  private final NonClaims nonClaims;
  // Words of a name that the body has under another, and in names known at all.
  final boolean[] supported;
  final boolean[] wellKnown;
  final boolean[] place;
  final boolean[] givenName;
  // Words of a name that consists of everyday words.
  final boolean[] knownName;
  // Words within a known name of several words.
  final boolean[] goesOn;

  DisplayWords(NameSupport body, AnalysedPassage display) {
    this.body = body;
    this.display = display;
    this.tokens = display.tokens();
    this.headlineCase = HeadlineCase.of(display, body.language());
    this.common = CommonWords.of(body.language());
    this.nonClaims = new NonClaims(display, body.byline(), body.lexicon());
    this.supported = new boolean[tokens.size()];
    this.wellKnown = new boolean[tokens.size()];
    this.place = new boolean[tokens.size()];
    this.givenName = new boolean[tokens.size()];
    this.knownName = new boolean[tokens.size()];
    this.goesOn = new boolean[tokens.size()];
    markAliases();
    markHouseNames();
    markSpelledOut();
    markKnownNames();
  }

  NameSupport body() {
    return body;
  }

  AnalysedPassage display() {
    return display;
  }

  List<Token> tokens() {
    return tokens;
  }

  HeadlineCase headlineCase() {
    return headlineCase;
  }

  CommonWords common() {
    return common;
  }

  NonClaims nonClaims() {
    return nonClaims;
  }

  private void markAliases() {
    for (var mention : body.aliases().mentions(tokens)) {
      boolean has =
          body.has(mention.value()) && !(isLocation(mention.from()) && isCapital(mention));
      for (int i = mention.from(); i < mention.to(); i++) {
        supported[i] |= has;
        wellKnown[i] = true;
        goesOn[i] |= i > mention.from();
        givenName[i] |= body.aliases().hasGivenName(List.of(mention.value()));
        place[i] |= body.aliases().hasPlace(List.of(mention.value()));
      }
    }
  }

  /** Returns whether a word is where something is: "in Edinburgh", not "Edinburgh says". */
  private boolean isLocation(int at) {
    return at > 0 && LOCATIVE.contains(tokens.get(at - 1).word());
  }

  /**
   * Returns whether a name is that of a city which may stand for its country, and the body has no
   * part of the city.
   */
  private boolean isCapital(LexiconMatch<Integer> mention) {
    var name =
        tokens.subList(mention.from(), mention.to()).stream()
            .map(token -> TextFolding.fold(token.word()))
            .collect(Collectors.joining(" "));
    return body.lexicon()
            .isPartOf(name, whole -> body.aliases().keysOf(whole).contains(mention.value()))
        && !body.places().hasPartOf(name);
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

  /** Marks names of everyday words, and those of places that the body has a part of. */
  private void markKnownNames() {
    var lexicon = body.lexicon();
    for (int from = 0; from < tokens.size() && !common.isEmpty(); from++) {
      var name = tokens.get(from).startsUpper() ? lexicon.knownAt(tokens, from) : null;
      if (name != null && isKnownHere(from, name)) {
        for (int i = from; i < from + name.words().size(); i++) {
          knownName[i] |= !tokens.get(i).stopWord();
        }
      }
      int length = tokens.get(from).startsUpper() ? lexicon.placeLengthAt(tokens, from) : 0;
      for (int i = from; i < from + length; i++) {
        var words = tokens.subList(from, from + length).stream().map(Token::word);
        knownName[i] |=
            isSubject(from) && !EVERYDAY_PLACES.contains(plain(from)) && !tokens.get(i).stopWord();
        supported[i] |=
            body.places().hasPartOf(String.join(" ", words.map(TextFolding::fold).toList()));
      }
    }
  }

  /**
   * Returns whether a known name is one here and a claim: its last word is missing from the body,
   * or the body has another name with that word, as "Labor Department" is for "Commerce
   * Department".
   */
  private boolean isKnownHere(int from, NameLexicon.KnownName name) {
    if (name.words().size() == 1) {
      return isSubject(from) || !body.lexicon().isListed(plain(from));
    }
    int last = from + name.words().size() - 1;
    boolean hasLast = body.words().has(tokens.get(last));
    boolean hasFirst = body.words().has(tokens.get(from));
    if ((name.kind().equals("people") && hasLast) || (name.kind().equals("club") && hasFirst)) {
      for (int i = from; i <= last; i++) {
        supported[i] = true;
      }
      return false;
    }
    return !hasLast || body.names().hasOther(tokens.get(last), tokens.get(from));
  }

  /** Returns whether a headline's first word is what its verb is about: "Target lifts hopes". */
  boolean isSubject(int at) {
    if (!display.isCapitalisedByPosition(tokens.get(at)) || at + 1 >= tokens.size()) {
      return false;
    }
    var token = tokens.get(at);
    var next = tokens.get(at + 1);
    boolean spaced = display.text().substring(token.span().end(), next.span().start()).isBlank();
    boolean verb = next.word().endsWith("s") && !next.word().endsWith("ss");
    return token.isPossessive()
        || (spaced && (verb || (next.stopWord() && SUBJECT_VERBS.contains(next.word()))))
        || display.text().substring(token.span().end(), next.span().start()).strip().equals(":");
  }

  boolean isSupported(int at) {
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

  /** Returns whether a name may go on after a word: only a space comes between. */
  boolean goesOnAfter(int at) {
    var token = tokens.get(at);
    var next = tokens.get(at + 1);
    return mayBeName(token)
        && !token.isPossessive()
        && display.text().substring(token.span().end(), next.span().start()).isBlank()
        && !display.isCapitalisedByPosition(next);
  }

  /** "Scott-Joint" */
  boolean isHyphenated(int at) {
    var before = tokens.get(at - 1);
    return mayBeName(before)
        && tokens.get(at).startsUpper()
        && display.text().substring(before.span().end(), tokens.get(at).span().start()).equals("-");
  }

  String plain(int at) {
    return TextFolding.fold(Elision.strip(tokens.get(at).word(), body.language()));
  }

  /** Returns whether the body always has a name go on after the word before this one. */
  boolean isContinued(int at) {
    return at > 0
        && !display.isCapitalisedByPosition(tokens.get(at))
        && body.names().isContinuedAfter(tokens.get(at - 1));
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
}
