package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.text.Word;

/**
 * Words that say how sure a statement is: {@code could}, {@code is expected to}, {@code will},
 * {@code allegedly}. Immutable.
 *
 * @since 0.1.0
 */
public final class HedgeLexicon {
  private static final LanguageCache<HedgeLexicon> BY_LANGUAGE =
      new LanguageCache<>(HedgeLexicon::load);

  private final PhraseTable<CertaintyLevel> phrases;

  private HedgeLexicon(PhraseTable<CertaintyLevel> phrases) {
    this.phrases = phrases;
  }

  /**
   * How sure a word makes its statement.
   *
   * @since 0.1.0
   */
  public enum CertaintyLevel {
    /**
     * Someone says so, and the writer doesn't vouch for it: {@code allegedly}, {@code suspected}.
     */
    HEARSAY,
    /** It can be: {@code could}, {@code may}, {@code possible}. */
    POSSIBLE,
    /** It is foreseen: {@code is expected to}, {@code plans to}, {@code would}. */
    LIKELY,
    /** It is certain: {@code will}. */
    CERTAIN
  }

  /** Returns the list of a language; that of one without a list finds nothing. */
  public static HedgeLexicon of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static HedgeLexicon load(Locale language) {
    var lines = LanguageProfile.of(language).lines(Resource.HEDGES);
    return new HedgeLexicon(PhraseTable.parse(lines, CertaintyLevel.class));
  }

  /** Returns whether one of the words or phrases begins with a word in lower case. */
  public boolean begins(String word) {
    return phrases.begins(PhraseTable.straightApostrophes(word));
  }

  /** Returns the words and phrases of certainty among tokens of one sentence, in order. */
  public List<LexiconMatch<CertaintyLevel>> matches(List<? extends Word> tokens) {
    var matches = new ArrayList<LexiconMatch<CertaintyLevel>>(1);
    for (int i = 0; i < tokens.size(); ) {
      var match = phrases.at(tokens, i);
      if (match != null) {
        matches.add(new LexiconMatch<>(i, match.to(), match.value().get(0)));
      }
      i = match == null ? i + 1 : match.to();
    }
    return matches;
  }
}
