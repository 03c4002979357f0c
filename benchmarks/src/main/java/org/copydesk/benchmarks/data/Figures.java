package org.copydesk.benchmarks.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Measures of accuracy. */
public final class Figures {
  private Figures() {}

  /**
   * Returns the area under the ROC curve: the probability that a positive case has the higher
   * score, equal scores counting half. NaN without cases of both kinds.
   */
  public static double auc(double[] scores, boolean[] positive) {
    var order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[a], scores[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double ranks = 0;
    double positives = 0;
    for (int from = 0, to; from < order.length; from = to) {
      to = from;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        if (positive[order[i]]) {
          ranks += (from + to + 1) / 2.0;
          positives++;
        }
      }
    }
    return (ranks - positives * (positives + 1) / 2) / (positives * (scores.length - positives));
  }

  /** Returns Pearson's correlation; NaN where one side is constant. */
  public static double pearson(double[] first, double[] second) {
    double firstMean = Arrays.stream(first).average().orElseThrow();
    double secondMean = Arrays.stream(second).average().orElseThrow();
    double both = 0;
    double firstOnly = 0;
    double secondOnly = 0;
    for (int i = 0; i < first.length; i++) {
      both += (first[i] - firstMean) * (second[i] - secondMean);
      firstOnly += (first[i] - firstMean) * (first[i] - firstMean);
      secondOnly += (second[i] - secondMean) * (second[i] - secondMean);
    }
    return both / Math.sqrt(firstOnly * secondOnly);
  }
}
