package org.copydesk.similarity.score;

import java.util.List;
import java.util.Map;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * The scores of texts in a language without word lists: linear models of what its analyzer and the
 * letters show.
 */
record DefaultCalibration(LinearModel scoreModel, LinearModel restatementModel)
    implements Calibration {
  private static final List<String> FEATURES = DefaultFeature.keys();

  static final class Shared {
    static final Calibration CALIBRATION =
        new DefaultCalibration(
            LinearModel.read("score-model.txt", FEATURES),
            LinearModel.read("restatement-model.txt", FEATURES));

    private Shared() {}
  }

  @Override
  public double score(TermAlignment alignment) {
    return Math.max(
        0,
        Math.min(
            1,
            scoreModel.sum(
                DefaultFeatures.of(
                    alignment, alignment.canonicalFirst(), alignment.canonicalSecond()))));
  }

  @Override
  public double restates(TermAlignment alignment, AlignedText candidate, AlignedText other) {
    return restatementModel.probability(DefaultFeatures.of(alignment, candidate, other));
  }

  @Override
  public Map<String, Double> scoreFeatures(TermAlignment alignment) {
    return restatementFeatures(alignment, alignment.canonicalFirst(), alignment.canonicalSecond());
  }

  @Override
  public Map<String, Double> restatementFeatures(
      TermAlignment alignment, AlignedText candidate, AlignedText other) {
    return EnglishCalibration.named(FEATURES, DefaultFeatures.of(alignment, candidate, other));
  }
}
