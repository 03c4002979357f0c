package org.copydesk.benchmarks.fit;

import java.util.Arrays;
import java.util.Comparator;

/** Measures of how well values agree with what people say. */
final class Accuracy {
  private Accuracy() {}

  /** Returns Pearson's correlation; 0 where one side is constant. */
  static double pearson(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double product = 0;
    double squareX = 0;
    double squareY = 0;
    for (int i = 0; i < x.length; i++) {
      product += (x[i] - meanX) * (y[i] - meanY);
      squareX += (x[i] - meanX) * (x[i] - meanX);
      squareY += (y[i] - meanY) * (y[i] - meanY);
    }
    return squareX * squareY == 0 ? 0 : product / Math.sqrt(squareX * squareY);
  }

  /**
   * Returns the area under the ROC curve: how often a positive case has a higher value than a
   * negative one, ties counting half.
   */
  static double areaUnderCurve(double[] values, boolean[] positive) {
    var order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    double ranks = 0;
    long positives = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        if (positive[order[i]]) {
          ranks += (from + to + 1) / 2.0;
          positives++;
        }
      }
      from = to;
    }
    long negatives = values.length - positives;
    return (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
  }
}
