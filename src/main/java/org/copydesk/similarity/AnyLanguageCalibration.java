package org.copydesk.similarity;

import java.util.List;
import java.util.Map;
import org.copydesk.similarity.Matching.Side;

/**
 * The scores of texts in a language without word lists: linear models of what its analyzer and the
 * letters show.
 */
record AnyLanguageCalibration(LinearModel scoreModel, LinearModel restatementModel)
    implements Calibration {
  private static final List<String> FEATURES = AnyLanguageFeature.keys();

  static final class Shared {
    static final Calibration CALIBRATION =
        new AnyLanguageCalibration(
            LinearModel.read("score-model.txt", FEATURES),
            LinearModel.read("restatement-model.txt", FEATURES));

    private Shared() {}
  }

  @Override
  public double score(Matching matching) {
    return Math.max(
        0,
        Math.min(
            1, scoreModel.sum(AnyLanguageFeatures.of(matching, matching.low(), matching.high()))));
  }

  @Override
  public double restates(Matching matching, Side candidate, Side other) {
    return restatementModel.probability(AnyLanguageFeatures.of(matching, candidate, other));
  }

  @Override
  public Map<String, Double> scoreFeatures(Matching matching) {
    return restatementFeatures(matching, matching.low(), matching.high());
  }

  @Override
  public Map<String, Double> restatementFeatures(Matching matching, Side candidate, Side other) {
    return EnglishCalibration.named(FEATURES, AnyLanguageFeatures.of(matching, candidate, other));
  }
}
