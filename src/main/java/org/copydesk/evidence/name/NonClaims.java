package org.copydesk.evidence.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.lexicon.NameLexicon;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * The words of a display text that name nothing the body must have: the author, the dateline, the
 * publisher and its sections, titles of series, hashtags and handles. Linear in the display text.
 */
final class NonClaims {
  // "Sen. Anna Berg", "Former Chief Inspector Anna Berg"
  private static final int LONGEST_AUTHOR = 6;
  // A section or a publisher: "Crime and Public Safety |", "| The Harbour Post".
  private static final int LONGEST_LABEL = 5;
  // What comes before the dash of a dateline: "LONDON, March 3 (Agency) -".
  private static final int LONGEST_DATELINE = 10;

  private static final Set<String> AUTHORS_MARKS = Set.of("by");
  private static final Set<String> RECIPES = Set.of("recipe", "recipes", "guide");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt",
          "rev", "hon", "st", "ave", "blvd", "rd", "jr", "sr", "vs", "v", "op", "ed", "no", "nos",
          "vol", "pt", "ch", "feat", "ft", "inc", "ltd", "co", "corp", "bros", "dept", "assn",
          "asst", "esq", "phd", "md", "mph", "am", "pm", "ad", "bc", "tv", "dj", "ceo", "cfo", "vp",
          "q&a", "diy", "faq", "sos", "rip", "aka", "vip", "nsfw", "lol", "omg", "ok", "eu", "un");

  // UTF-8 read as Latin-1: such a text has no words to judge.
  private static final List<String> MOJIBAKE = List.of("Ã¢", "â€", "Ã©", "Ã¨", "Â£", "Â ", "Ã¼");

  private final AnalysedPassage display;
  private final List<Token> tokens;
  private final Set<String> authors;
  private final NameLexicon lexicon;
  private final boolean[] covered;
  private final boolean[] author;

  NonClaims(AnalysedPassage display, @Nullable AnalysedPassage byline, NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.display = display;
    this.tokens = display.tokens();
    this.authors = authors(byline);
    this.covered = new boolean[tokens.size()];
    this.author = new boolean[tokens.size()];
    markBylineAuthors();
    markLabels();
    markAuthorBeforeColon();
    markDateline();
    boolean garbled = MOJIBAKE.stream().anyMatch(display.text()::contains);
    for (int i = 0; i < tokens.size(); i++) {
      covered[i] |=
          garbled
              || isTagged(i)
              || isPartyState(i)
              || isQuotedAlone(i)
              || isContraction(i)
              || isAbbreviation(i)
              || isStretched(i);
    }
  }

  private static Set<String> authors(@Nullable AnalysedPassage byline) {
    var names = new HashSet<String>();
    if (byline != null) {
      byline.tokens().forEach(token -> names.add(TextFolding.fold(token.word())));
    }
    return names;
  }

  /** Returns whether a word names nothing that the body must have. */
  boolean covers(int at) {
    return covered[at];
  }

  /** Returns whether a word may name the author, which nothing but its place says. */
  boolean mayBeAuthor(int at) {
    return author[at];
  }

  private void markBylineAuthors() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean recipe = i + 1 < tokens.size() && isPossessiveOfRecipe(i);
      boolean goesOn = i > 1 && covered[i - 1] && isAfterBy(i - 2) && tokens.get(i).startsUpper();
      covered[i] |= authors.contains(plain(i)) || isAfterBy(i - 1) || goesOn || recipe;
    }
  }

  /**
   * Returns whether a word is "by" before an author: the first one, or with a capital or a mark.
   */
  private boolean isAfterBy(int at) {
    return at >= 0
        && AUTHORS_MARKS.contains(tokens.get(at).word())
        && display.isCapitalisedByPosition(tokens.get(at));
  }

  /** "Anna Berg's recipe for rye bread", "Anna Berg's guide to tariffs". */
  private boolean isPossessiveOfRecipe(int at) {
    int last = at;
    while (last + 1 < tokens.size() && !tokens.get(last).isPossessive() && last < at + 2) {
      last++;
    }
    return tokens.get(last).isPossessive()
        && tokens.subList(last + 1, Math.min(tokens.size(), last + LONGEST_AUTHOR)).stream()
            .anyMatch(token -> RECIPES.contains(token.word()));
  }

  /**
   * Covers a short part before the first bar or after the last, and after a spaced dash or colon.
   */
  private void markLabels() {
    int first = 1;
    while (first < tokens.size() && !breaksBefore(first, "|•»")) {
      first++;
    }
    if (first < tokens.size() && first <= LONGEST_LABEL) {
      cover(0, first);
    }
    int last = tokens.size() - 1;
    while (last > 0 && !breaksBefore(last, "|•«")) {
      last--;
    }
    if (last > 0 && tokens.size() - last <= LONGEST_LABEL) {
      cover(last, tokens.size());
    }
    int end = tokens.size() - 1;
    boolean publisher =
        end > 1
            && tokens.get(end).shape() == WordShape.ALL_CAPITALS
            && between(end).strip().equals(":")
            && between(end).startsWith(" ");
    if (publisher) {
      cover(end, end + 1);
    }
  }

  /** "Anna Berg: Why I left": a name of several words before the first colon. */
  private void markAuthorBeforeColon() {
    if (display.passage().role() == Role.SUBHEADLINE) {
      return;
    }
    for (int end = 1; end < Math.min(tokens.size(), LONGEST_AUTHOR + 1); end++) {
      if (between(end).strip().startsWith(":")) {
        boolean byline = false;
        for (int i = 0; i < end; i++) {
          byline |= authors.contains(plain(i));
        }
        boolean fullName =
            end > 1 && allCapitalised(end - 2, end) && lexicon.isGivenName(plain(end - 2));
        for (int i = 0; i < end; i++) {
          covered[i] |= byline;
          author[i] |= fullName;
        }
        return;
      }
    }
  }

  private boolean allCapitalised(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).startsUpper()
          || tokens.get(i).stopWord()
          || tokens.get(i).isPossessive()) {
        return false;
      }
    }
    return between(to - 1).isBlank();
  }

  /** "LONDON, March 3 (Agency) - Ferries stopped": all before the dash after a bracket. */
  private void markDateline() {
    for (int end = 1; end < Math.min(tokens.size(), LONGEST_DATELINE); end++) {
      var mark = between(end).strip();
      if (mark.startsWith(")")
          && mark.length() > 1
          && "-–—".indexOf(mark.charAt(mark.length() - 1)) >= 0) {
        cover(0, end);
      }
    }
  }

  private boolean isTagged(int at) {
    int start = tokens.get(at).span().start();
    return start > 0 && "#@".indexOf(display.text().charAt(start - 1)) >= 0;
  }

  /** A word in quotation marks of its own is a quotation, which has a rule of its own. */
  private boolean isQuotedAlone(int at) {
    return display
        .quotationOf(tokens.get(at))
        .filter(quotation -> display.tokensIn(quotation.words()).size() == 1)
        .isPresent();
  }

  /** "(R-Texas)", "(I-Vt.)": the state after a party's letter. */
  private boolean isPartyState(int at) {
    return at > 0
        && tokens.get(at - 1).surface().length() == 1
        && between(at).equals("-")
        && tokens.get(at - 1).span().start() > 0
        && display.text().charAt(tokens.get(at - 1).span().start() - 1) == '(';
  }

  /** "He'd", "We've": a word with an apostrophe inside that isn't a possessive or a name. */
  private boolean isContraction(int at) {
    var word = tokens.get(at).word();
    int mark = word.indexOf('\'');
    return mark > 0
        && List.of("'d", "'ve", "'ll", "'re", "'m", "n't", "'t", "'").stream()
            .anyMatch(word::endsWith);
  }

  private boolean isAbbreviation(int at) {
    return ABBREVIATIONS.contains(tokens.get(at).word().replace(".", "").toLowerCase(Locale.ROOT));
  }

  /** "Whyyyy": no word has a letter three times in a row. */
  private boolean isStretched(int at) {
    var word = plain(at);
    for (int i = 2; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter != 'i' && letter == word.charAt(i - 1) && letter == word.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }

  private void cover(int from, int to) {
    for (int i = from; i < to; i++) {
      covered[i] = true;
    }
  }

  private boolean breaksBefore(int at, String marks) {
    return between(at).chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  /** Returns what is between a word and the one before it; nothing where the two overlap. */
  private String between(int at) {
    int end = tokens.get(at - 1).span().end();
    int start = tokens.get(at).span().start();
    return end < start ? display.text().substring(end, start) : "";
  }

  private String plain(int at) {
    return TextFolding.fold(tokens.get(at).word());
  }
}
