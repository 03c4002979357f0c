package org.copydesk.similarity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.similarity.Matching.Side;

/** The scores of English texts: networks fitted to STS grades, a logistic model fitted to decks. */
record EnglishCalibration(NetworkModel scoreModel, LinearModel restatementModel)
    implements Calibration {
  private static final List<String> SCORE_FEATURES =
      Arrays.stream(ScoreFeature.values()).map(ScoreFeature::key).toList();
  private static final List<String> RESTATEMENT_FEATURES =
      Arrays.stream(RestatementFeature.values()).map(RestatementFeature::key).toList();

  static final class Shared {
    static final Calibration CALIBRATION =
        new EnglishCalibration(
            NetworkModel.read("score-model-en.txt", SCORE_FEATURES),
            LinearModel.read("restatement-model-en.txt", RESTATEMENT_FEATURES));

    private Shared() {}
  }

  @Override
  public double score(Matching matching) {
    return Math.max(0, Math.min(1, scoreModel.value(ScoreFeatures.of(matching))));
  }

  @Override
  public double restates(Matching matching, Side candidate, Side other) {
    return restatementModel.probability(RestatementFeatures.of(candidate, other));
  }

  @Override
  public Map<String, Double> scoreFeatures(Matching matching) {
    return named(SCORE_FEATURES, ScoreFeatures.of(matching));
  }

  @Override
  public Map<String, Double> restatementFeatures(Matching matching, Side candidate, Side other) {
    return named(RESTATEMENT_FEATURES, RestatementFeatures.of(candidate, other));
  }

  static Map<String, Double> named(List<String> names, double[] values) {
    var named = new LinkedHashMap<String, Double>();
    for (int i = 0; i < values.length; i++) {
      named.put(names.get(i), values[i]);
    }
    return named;
  }
}
