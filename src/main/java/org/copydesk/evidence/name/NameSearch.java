package org.copydesk.evidence.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.lexicon.CommonWords;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** State of the search for names of a display text that the body doesn't have. */
final class NameSearch {
  // No display text has so many names; a body pasted into its place must not take seconds.
  private static final int MAX_LOOKED_UP = 100;
  private static final Set<String> VERSUS = Set.of("v", "vs", "versus");
  // The countries and continents that readers of the English-language press mostly live in.
  private static final Set<String> HOME =
      Set.of(
          "us",
          "usa",
          "america",
          "american",
          "americans",
          "uk",
          "britain",
          "british",
          "europe",
          "european",
          "europeans",
          "eu");

  private final DisplayWords words;
  private final NameSpelling spelling;
  private final NameSupport body;
  private final AnalysedPassage display;
  private final List<Token> tokens;
  private final HeadlineCase headlineCase;
  private final CommonWords common;
  private final NonClaims nonClaims;
  private final Doubts doubts;

  NameSearch(NameSupport body, AnalysedPassage display) {
    this.words = new DisplayWords(body, display);
    this.spelling = new NameSpelling(words);
    this.body = body;
    this.display = display;
    this.tokens = words.tokens();
    this.headlineCase = words.headlineCase();
    this.common = words.common();
    this.nonClaims = words.nonClaims();
    this.doubts = new Doubts(words);
  }

  List<UnknownName> unknown() {
    var unknown = new ArrayList<UnknownName>();
    int lookedUp = 0;
    for (int i = 0; i < tokens.size() && lookedUp < MAX_LOOKED_UP; i++) {
      if (words.supported[i] || !DisplayWords.mayBeName(tokens.get(i))) {
        continue;
      }
      lookedUp++;
      var name = spelling.variant(i);
      if (name == null && !words.isSupported(i)) {
        name = classify(i);
      }
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
    var mistaken = words.place[at] ? body.similarName(words.plain(at)) : null;
    if (mistaken != null) {
      return new UnknownName(token, null, true, 0, null, mistaken, null);
    }
    if (nonClaims.covers(at)) {
      return null;
    }
    var namesake = words.place[at] || words.goesOn[at] ? null : spelling.namesake(at);
    if (namesake != null) {
      return namesake;
    }
    var first = words.place[at] ? null : spelling.firstName(at);
    if (first != null) {
      return first;
    }
    boolean capital = headlineCase.marksName(display, token) || isAttribution(at) || isOpponent(at);
    boolean known = words.knownName[at];
    boolean everyday =
        !known
            && (capital ? isNoun(at) : common.has(token.word()))
            && !spelling.isMisspeltSubject(at);
    if (everyday || common.isDate(token.word()) || isCode(token)) {
      return null;
    }
    var meant = words.wellKnown[at] ? null : spelling.spellingCorrection(at);
    var house =
        words.wellKnown[at]
            ? null
            : body.houseNames().correction(words.plain(at), body.misspelling());
    if (meant != null || house != null) {
      return NameSpelling.misspelling(token, capital, meant, house);
    }
    boolean name = capital || known || isUnknownWord(at) || isContinuation(at);
    boolean certain = name && !body.words().hasRelated(token) && !isHome(at, capital);
    var unknown = new UnknownName(token, null, certain, 0, null, null, null);
    return certain ? unknown.with(doubts.of(at), capital) : unknown;
  }

  /**
   * Returns whether a capitalised word within a sentence may be a noun with a capital all the same.
   */
  private boolean isNoun(int at) {
    return common.hasNoun(tokens.get(at).word()) && !isNamedInFull(at) && !isUnit(at);
  }

  /** Returns whether a given name comes right before a word: "Mark Warner". */
  private boolean isNamedInFull(int at) {
    return at > 0
        && headlineCase.marksName(display, tokens.get(at))
        && !common.isEmpty()
        && words.goesOnAfter(at - 1)
        && !tokens.get(at - 1).stopWord()
        && !common.has(tokens.get(at - 1).word())
        && body.lexicon().isGivenName(words.plain(at - 1));
  }

  /** Returns whether a word and the one before or after are one name that the body lacks. */
  private boolean isUnit(int at) {
    return !common.isEmpty()
        && display.passage().role() == Role.HEADLINE
        && (isUnitWith(at - 1, at) || isUnitWith(at, at + 1));
  }

  private boolean isUnitWith(int first, int second) {
    return first >= 0
        && second < tokens.size()
        && words.goesOnAfter(first)
        && headlineCase.marksName(display, tokens.get(first))
        && headlineCase.marksName(display, tokens.get(second))
        && !isAccounted(first)
        && !isAccounted(second);
  }

  private boolean isAccounted(int at) {
    return words.supported[at] || nonClaims.covers(at) || words.isSupported(at) || words.place[at];
  }

  private boolean isContinuation(int at) {
    return !common.isEmpty()
        && words.isContinued(at)
        && !tokens.get(at - 1).stopWord()
        && !common.has(tokens.get(at).word());
  }

  /** Returns whether a word is in no list of words, so that a capital in any place makes a name. */
  private boolean isUnknownWord(int at) {
    return !common.isEmpty()
        && headlineCase != HeadlineCase.ALL
        && isLetters(tokens.get(at).word())
        && !body.lexicon().isWord(words.plain(at));
  }

  private static boolean isLetters(String word) {
    return word.codePoints()
        .allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'');
  }

  /**
   * Returns whether a word may name the readers' own country or region: one that most readers live
   * in, or any at the beginning where the body names no other.
   */
  private boolean isHome(int at, boolean capital) {
    return words.place[at] && (HOME.contains(words.plain(at)) || (!capital && !body.hasPlaces()));
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
}
