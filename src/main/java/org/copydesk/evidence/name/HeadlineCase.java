package org.copydesk.evidence.name;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.text.WordShape;

/** How a display text is set, which decides what a capital in it says. */
enum HeadlineCase {
  /** As a sentence: a capital inside makes a name. */
  SENTENCE,
  /** Every word, or every noun, has one: a capital says nothing. */
  TITLE,
  /** In capitals throughout. */
  ALL;

  // A sentence has content words in lower case. Title Case has few ("iPhone", "versus").
  private static final double MIN_LOWER = 0.25;
  // One-letter words such as "v" (versus) say nothing.
  private static final int MIN_LETTERS = 2;
  private static final int MIN_JUDGED = 3;

  /**
   * Returns how a text is set, judged by what stands outside of its quotations if that suffices.
   */
  static HeadlineCase of(AnalysedPassage display, Locale language) {
    var outside =
        display.tokens().stream().filter(token -> display.quotationOf(token).isEmpty()).toList();
    return of(display, outside.size() < MIN_JUDGED ? display.tokens() : outside, language);
  }

  private static HeadlineCase of(AnalysedPassage display, List<Token> tokens, Locale language) {
    int lower = 0;
    int upper = 0;
    int all = 0;
    for (var token : tokens) {
      boolean part =
          token.span().start() > 0 && display.text().charAt(token.span().start() - 1) == '-';
      if (token.stopWord() || part || token.surface().length() < MIN_LETTERS) {
        continue;
      }
      switch (token.shape()) {
        case LOWER -> lower++;
        case ALL_CAPITALS -> all++;
        case CAPITALISED, MIXED -> upper += display.isCapitalisedByPosition(token) ? 0 : 1;
        default -> {}
      }
    }
    if (all > 2 * (lower + upper)) {
      return ALL;
    }
    boolean sentence = lower > 0 && lower >= MIN_LOWER * (lower + upper + all);
    return sentence && !LanguageProfile.of(language).has(Trait.NOUN_CAPITALS) ? SENTENCE : TITLE;
  }

  /** Returns whether a token's capital makes it a name; in a quoted title it doesn't. */
  boolean marksName(AnalysedPassage display, Token token) {
    return this == SENTENCE
        && !isInTitle(display, token)
        && token.startsUpper()
        && token.shape() != WordShape.NUMBER
        && !display.isCapitalisedByPosition(token);
  }

  /** Returns whether a quotation around a token has a capital in all its longer words. */
  private static boolean isInTitle(AnalysedPassage display, Token token) {
    var quotation = display.quotationOf(token).orElse(null);
    if (quotation == null) {
      return false;
    }
    var longer =
        display.tokensIn(quotation.words()).stream()
            .filter(word -> !word.stopWord() && word.surface().length() >= MIN_JUDGED)
            .toList();
    return longer.size() > 1 && longer.stream().allMatch(Token::startsUpper);
  }
}
