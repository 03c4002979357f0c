package org.copydesk.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.score.Feature;
import org.copydesk.similarity.score.FeatureModel;

/** The features by which {@link ClaimSupport} estimates whether a body is about a claim. */
public enum SupportFeature implements Feature {
  /** Share of the claim that the body has, by the weight of its words: in [0, 1]. */
  SHARE,
  /** Share of the claim that the best sentence has, by the weight of its words: in [0, 1]. */
  BEST_SENTENCE,
  /** Share of the claim that the first three sentences have word for word, by weight: in [0, 1]. */
  LEAD,
  /** Mean over the claim's words of ln(1 + occurrences in the body). */
  FREQUENCY,
  /** Mean share of a word's character 5-grams that the body's first 60 words have: in [0, 1]. */
  OPENING,
  /** Mean share of a word's character 4-grams that the body has: in [0, 1]. */
  PARTS,
  /** Length of the longest word, or part of a word, that the body has, in letters. */
  LONGEST,
  /** Number of neighbours in the claim that are neighbours in the body, at most 3. */
  PHRASES,
  /** Number of different content words of the claim, at most 12. */
  TERMS,
  /** ln(1 + number of words of the body). */
  LOG_WORDS,
  /** Share of the body's words that are numbers: in [0, 1]. */
  NUMBER_SHARE;

  /** Features of the English model. */
  public static final Set<SupportFeature> ENGLISH =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PARTS)));

  /** Features of the model of all other languages, for which there is no thesaurus. */
  public static final Set<SupportFeature> ANY_LANGUAGE =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(BEST_SENTENCE, LEAD, NUMBER_SHARE)));

  private static final class EnglishModel {
    static final FeatureModel<SupportFeature> MODEL =
        FeatureModel.read("support-model-en.txt", ENGLISH);
  }

  private static final class AnyLanguageModel {
    static final FeatureModel<SupportFeature> MODEL =
        FeatureModel.read("support-model.txt", ANY_LANGUAGE);
  }

  /** Returns the model of a vocabulary's language. */
  static FeatureModel<SupportFeature> model(Vocabulary vocabulary) {
    return vocabulary.hasThesaurus() ? EnglishModel.MODEL : AnyLanguageModel.MODEL;
  }
}
