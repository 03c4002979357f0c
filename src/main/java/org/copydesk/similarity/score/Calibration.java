package org.copydesk.similarity.score;

import java.util.EnumSet;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * A calibrated score of a language: the features of two aligned texts, neither of them empty, and
 * the model that makes a value in [0, 1] of them. Immutable and thread-safe.
 *
 * @param extractor computes the features
 * @param model fitted to judgements of people
 */
public record Calibration<F extends Enum<F> & Feature>(
    Extractor<F> extractor, FeatureModel<F> model) {

  /** Computes the features of a candidate and the text that it is compared with. */
  @FunctionalInterface
  interface Extractor<F extends Enum<F> & Feature> {
    FeatureValues<F> extract(TermAlignment alignment, AlignedText candidate, AlignedText other);
  }

  private static final class English {
    static final Calibration<ScoreFeature> SCORE =
        new Calibration<>(
            (alignment, candidate, other) -> ScoreFeatures.of(alignment),
            FeatureModel.read("score-model-en.txt", EnumSet.allOf(ScoreFeature.class)));
    static final Calibration<RestatementFeature> RESTATEMENT =
        new Calibration<>(
            (alignment, candidate, other) -> RestatementFeatures.of(candidate, other),
            FeatureModel.read("restatement-model-en.txt", EnumSet.allOf(RestatementFeature.class)));
  }

  private static final class AnyLanguage {
    static final Calibration<DefaultFeature> SCORE =
        new Calibration<>(
            DefaultFeatures::of, FeatureModel.read("score-model.txt", DefaultFeature.OF_SCORE));
    static final Calibration<DefaultFeature> RESTATEMENT =
        new Calibration<>(
            DefaultFeatures::of,
            FeatureModel.read("restatement-model.txt", DefaultFeature.OF_RESTATEMENT));
  }

  /** Returns the calibration of how alike people would find two texts; symmetric. */
  public static Calibration<?> ofScore(Vocabulary vocabulary) {
    return vocabulary.hasThesaurus() ? English.SCORE : AnyLanguage.SCORE;
  }

  /** Returns the calibration of the probability that the candidate adds nothing to the other. */
  public static Calibration<?> ofRestatement(Vocabulary vocabulary) {
    return vocabulary.hasThesaurus() ? English.RESTATEMENT : AnyLanguage.RESTATEMENT;
  }

  /** Returns the features of a candidate and the other text of an alignment. */
  public FeatureValues<F> features(
      TermAlignment alignment, AlignedText candidate, AlignedText other) {
    return extractor.extract(alignment, candidate, other);
  }

  /** Returns the calibrated value for a candidate and the other text, in [0, 1]. */
  double value(TermAlignment alignment, AlignedText candidate, AlignedText other) {
    return model.value(features(alignment, candidate, other));
  }
}
