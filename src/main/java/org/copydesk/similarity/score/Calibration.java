package org.copydesk.similarity.score;

import java.util.Map;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * Turns what two texts have in common into the two scores that people can read. Neither text is
 * empty. Immutable and thread-safe.
 */
interface Calibration {

  /** Returns how alike people would find the texts, in [0, 1]; symmetric. */
  double score(TermAlignment alignment);

  /** Returns the probability that the candidate adds nothing to the other text, in [0, 1]. */
  double restates(TermAlignment alignment, AlignedText candidate, AlignedText other);

  /** Returns what {@link #score} is made from, by name. */
  Map<String, Double> scoreFeatures(TermAlignment alignment);

  /** Returns what {@link #restates} is made from, by name. */
  Map<String, Double> restatementFeatures(
      TermAlignment alignment, AlignedText candidate, AlignedText other);

  /** Returns the calibration of a vocabulary's language. */
  static Calibration of(Vocabulary vocabulary) {
    return vocabulary.hasThesaurus()
        ? EnglishCalibration.Shared.CALIBRATION
        : DefaultCalibration.Shared.CALIBRATION;
  }
}
