package org.copydesk.similarity.score;

import java.util.Map;
import org.copydesk.similarity.Comparison;

/**
 * Gives the programs that fit the models what these are made from. In this package since it is no
 * part of the library's API.
 */
public final class ModelFeatures {
  private ModelFeatures() {}

  /** Returns the features of the score, by the names in its model. */
  public static Map<String, Double> ofScore(Comparison comparison) {
    return ((CalibratedComparison) comparison).scoreFeatures();
  }

  /** Returns the features of whether the second text adds nothing, by the names in its model. */
  public static Map<String, Double> ofRestatement(Comparison comparison) {
    return ((CalibratedComparison) comparison).restatementFeatures();
  }
}
