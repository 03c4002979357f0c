package org.copydesk.similarity.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

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
  public double score(TermAlignment alignment) {
    return Math.max(0, Math.min(1, scoreModel.value(ScoreFeatures.of(alignment))));
  }

  @Override
  public double restates(TermAlignment alignment, AlignedText candidate, AlignedText other) {
    return restatementModel.probability(RestatementFeatures.of(candidate, other));
  }

  @Override
  public Map<String, Double> scoreFeatures(TermAlignment alignment) {
    return named(SCORE_FEATURES, ScoreFeatures.of(alignment));
  }

  @Override
  public Map<String, Double> restatementFeatures(
      TermAlignment alignment, AlignedText candidate, AlignedText other) {
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
