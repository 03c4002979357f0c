package org.copydesk.evidence.name;

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

  static HeadlineCase of(AnalysedPassage display, Locale language) {
    int lower = 0;
    int upper = 0;
    int all = 0;
    for (var token : display.tokens()) {
      if (token.stopWord() || token.surface().length() < MIN_LETTERS) {
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

  /** Returns whether a token's capital makes it a name. */
  boolean marksName(AnalysedPassage display, Token token) {
    return this == SENTENCE
        && token.startsUpper()
        && token.shape() != WordShape.NUMBER
        && !display.isCapitalisedByPosition(token);
  }
}
