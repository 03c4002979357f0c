package org.copydesk.similarity;

import java.util.Map;
import org.copydesk.similarity.Matching.Side;

/**
 * Turns what two texts have in common into the two scores that people can read. Neither text is
 * empty. Immutable and thread-safe.
 */
interface Calibration {

  /** Returns how alike people would find the texts, in [0, 1]; symmetric. */
  double score(Matching matching);

  /** Returns the probability that the candidate adds nothing to the other text, in [0, 1]. */
  double restates(Matching matching, Side candidate, Side other);

  /** Returns what {@link #score} is made from, by name. */
  Map<String, Double> scoreFeatures(Matching matching);

  /** Returns what {@link #restates} is made from, by name. */
  Map<String, Double> restatementFeatures(Matching matching, Side candidate, Side other);

  /** Returns the calibration of a vocabulary's language. */
  static Calibration of(Vocabulary vocabulary) {
    return vocabulary.isEnglish()
        ? EnglishCalibration.Shared.CALIBRATION
        : AnyLanguageCalibration.Shared.CALIBRATION;
  }
}
