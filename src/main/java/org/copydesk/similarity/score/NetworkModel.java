package org.copydesk.similarity.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.lexicon.language.WordList;

/**
 * A sum of small units over standardised features: one hidden layer, of several networks side by
 * side. Immutable.
 */
public final class NetworkModel {
  // How many standard deviations from its mean a feature counts at most.
  private static final double CLIP = 4;

  private final double base;
  private final double[] means;
  private final double[] scales;
  private final double[] offsets;
  private final double[] outs;
  private final double[][] weights;

  private NetworkModel(double base, double[] means, double[] scales, List<double[]> units) {
    this.base = base;
    this.means = means;
    this.scales = scales;
    this.offsets = new double[units.size()];
    this.outs = new double[units.size()];
    // By feature and not by unit: the sums of all units then go side by side.
    this.weights = new double[means.length][units.size()];
    for (int unit = 0; unit < units.size(); unit++) {
      double[] values = units.get(unit);
      offsets[unit] = values[0];
      outs[unit] = values[1];
      for (int feature = 0; feature < means.length; feature++) {
        weights[feature][unit] = values[2 + feature];
      }
    }
  }

  /**
   * Reads a model from the lexicon folder: {@code base} with its value; for each feature, in order,
   * a line {@code feature …} with name, mean and standard deviation; for each unit {@code unit}
   * with offset, what it counts, and a weight for each feature.
   *
   * @param features names of the features in the order in which their values will come
   * @throws IllegalArgumentException if a line has another form, or other features come
   */
  static NetworkModel read(String name, List<String> features) {
    return parse(WordList.words(name), features);
  }

  public static NetworkModel parse(List<String> lines, List<String> features) {
    double base = 0;
    double[] means = new double[features.size()];
    double[] scales = new double[features.size()];
    var units = new ArrayList<double[]>();
    int feature = 0;
    for (var line : lines) {
      var parts = line.split("\\s+", -1);
      if (parts[0].equals("base") && parts.length == 2) {
        base = Double.parseDouble(parts[1]);
      } else if (parts[0].equals("feature")
          && parts.length == 4
          && feature < features.size()
          && parts[1].equals(features.get(feature))) {
        means[feature] = Double.parseDouble(parts[2]);
        scales[feature++] = Double.parseDouble(parts[3]);
      } else if (parts[0].equals("unit") && parts.length == features.size() + 3) {
        double[] values = new double[parts.length - 1];
        Arrays.setAll(values, i -> Double.parseDouble(parts[i + 1]));
        units.add(values);
      } else {
        throw new IllegalArgumentException("no line of a model of these features: " + line);
      }
    }
    if (feature < features.size()) {
      throw new IllegalArgumentException("no line for feature " + features.get(feature));
    }
    return new NetworkModel(base, means, scales, units);
  }

  /** Returns the value for a pair's features. */
  public double value(double[] features) {
    double[] sums = offsets.clone();
    for (int feature = 0; feature < means.length; feature++) {
      double value = (features[feature] - means[feature]) / scales[feature];
      add(weights[feature], Math.max(-CLIP, Math.min(CLIP, value)), sums);
    }
    double value = base;
    for (int unit = 0; unit < sums.length; unit++) {
      value += outs[unit] * bend(sums[unit]);
    }
    return value;
  }

  private static void add(double[] weights, double value, double[] sums) {
    for (int unit = 0; unit < sums.length; unit++) {
      sums[unit] += weights[unit] * value;
    }
  }

  /** Bends a line at -3 and 3 as tanh does, without its cost: x (27 + x²) / (27 + 9 x²). */
  private static double bend(double x) {
    double bounded = Math.max(-3, Math.min(3, x));
    double square = bounded * bounded;
    return bounded * (27 + square) / (27 + 9 * square);
  }
}
