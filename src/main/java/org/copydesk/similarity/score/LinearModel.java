package org.copydesk.similarity.score;

import java.util.Arrays;
import java.util.List;
import org.copydesk.lexicon.language.WordList;

/** A weighted sum of standardised features, as its resource has it. Immutable. */
public final class LinearModel {
  private final double intercept;
  private final double clip;
  private final double[] means;
  private final double[] scales;
  private final double[] coefficients;

  private LinearModel(
      double intercept, double clip, double[] means, double[] scales, double[] coefficients) {
    this.intercept = intercept;
    this.clip = clip;
    this.means = means;
    this.scales = scales;
    this.coefficients = coefficients;
  }

  /**
   * Reads a model from the lexicon folder: {@code intercept} and {@code clip} (how many standard
   * deviations from its mean a feature counts at most) with a value, and for each feature its name,
   * mean, standard deviation and coefficient, a line each.
   *
   * @param features names of the features in the order in which their values will come; those that
   *     the resource doesn't name don't count
   * @throws IllegalArgumentException if a line has another form or an unknown name
   */
  static LinearModel read(String name, List<String> features) {
    return parse(WordList.words(name), features);
  }

  public static LinearModel parse(List<String> lines, List<String> features) {
    double intercept = 0;
    double clip = Double.MAX_VALUE;
    int size = features.size();
    double[] means = new double[size];
    double[] scales = new double[size];
    double[] coefficients = new double[size];
    Arrays.fill(scales, 1);
    for (var line : lines) {
      var parts = line.split("\\s+", -1);
      int index = features.indexOf(parts[0]);
      if (parts.length == 2 && parts[0].equals("intercept")) {
        intercept = Double.parseDouble(parts[1]);
      } else if (parts.length == 2 && parts[0].equals("clip")) {
        clip = Double.parseDouble(parts[1]);
      } else if (parts.length == 4 && index >= 0) {
        means[index] = Double.parseDouble(parts[1]);
        scales[index] = Double.parseDouble(parts[2]);
        coefficients[index] = Double.parseDouble(parts[3]);
      } else {
        throw new IllegalArgumentException(
            "expected 'feature mean deviation coefficient': " + line);
      }
    }
    return new LinearModel(intercept, clip, means, scales, coefficients);
  }

  /** Returns the sum for a text's features. */
  public double sum(double[] values) {
    double sum = intercept;
    for (int i = 0; i < coefficients.length; i++) {
      double standardised = (values[i] - means[i]) / scales[i];
      sum += coefficients[i] * Math.max(-clip, Math.min(clip, standardised));
    }
    return sum;
  }

  /** Returns the sum as a probability, 1 / (1 + e^-sum): in [0, 1]. */
  public double probability(double[] values) {
    return 1 / (1 + Math.exp(-sum(values)));
  }
}
