package org.copydesk.rules.verbatim;

import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quotation;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;

/**
 * Tells whether a display text says who said a quotation, so that a single word in quotation marks
 * is no scare quote: {@code Mayor: ferry plan 'absurd'}, {@code Mayor calls plan 'absurd'}. In a
 * language without a list only colons count. Immutable.
 */
public final class QuotationAttribution {
  private static final LanguageCache<Set<String>> WORDS =
      new LanguageCache<>(
          language -> Set.copyOf(LanguageProfile.of(language).words(Resource.ATTRIBUTION)));

  // "Mayor:" and "Harbour board chief:", but not "What we know so far of the plan:".
  private static final int WORDS_BEFORE_COLON = 4;

  private final Set<String> words;

  /** Uses the words of a language. */
  public QuotationAttribution(Locale language) {
    this.words = WORDS.of(language);
  }

  /**
   * Returns whether somebody is named as the one who said a quotation. Linear in the display text.
   */
  public boolean isSaid(AnalysedPassage display, Quotation quotation) {
    var tokens = display.tokens();
    int sentence = quotation.tokens().get(0).sentence();
    boolean said =
        tokens.stream()
            .filter(token -> token.sentence() == sentence)
            .filter(token -> !quotation.span().contains(token.span()))
            .anyMatch(token -> words.contains(token.word()));
    int colon = display.text().indexOf(':');
    return said
        || (colon > 0
            && colon < quotation.span().start()
            && tokens.stream().filter(token -> token.span().end() <= colon).count()
                <= WORDS_BEFORE_COLON);
  }
}
