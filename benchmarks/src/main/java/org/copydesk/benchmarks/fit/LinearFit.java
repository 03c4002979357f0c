package org.copydesk.benchmarks.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A weighted sum of standardised features, fitted by least squares or as a logistic regression,
 * both with a ridge. Deterministic.
 */
final class LinearFit {
  private static final int STEPS = 30;
  private static final double LONGEST_STEP = 0.5;

  private final List<String> features;
  private final double[] means;
  private final double[] deviations;
  private final double clip;
  // One for each feature, and last the intercept.
  private final double[] coefficients;

  private LinearFit(
      List<String> features,
      double[] means,
      double[] deviations,
      double clip,
      double[] coefficients) {
    this.features = features;
    this.means = means;
    this.deviations = deviations;
    this.clip = clip;
    this.coefficients = coefficients;
  }

  /** Fits the targets by least squares. */
  static LinearFit leastSquares(Table table, double ridge, double clip) {
    var fit = empty(table, clip);
    int size = fit.coefficients.length;
    double[][] matrix = new double[size][size];
    double[] right = new double[size];
    for (int k = 0; k < table.size(); k++) {
      double[] row = fit.standardise(table.row(k));
      fit.accumulate(row, table.weight(k), table.weight(k) * table.target(k), matrix, right);
    }
    addRidge(matrix, ridge);
    System.arraycopy(LinearSystem.solve(matrix, right), 0, fit.coefficients, 0, size);
    return fit;
  }

  /** Fits probabilities to the targets, which lie in [0, 1], by Newton's method. */
  static LinearFit logistic(Table table, double ridge, double clip) {
    var fit = empty(table, clip);
    int size = fit.coefficients.length;
    for (int step = 0; step < STEPS; step++) {
      double[][] matrix = new double[size][size];
      double[] right = new double[size];
      for (int k = 0; k < table.size(); k++) {
        double[] row = fit.standardise(table.row(k));
        double probability = 1 / (1 + Math.exp(-fit.sum(row)));
        double weight = table.weight(k);
        fit.accumulate(
            row,
            weight * probability * (1 - probability),
            weight * (table.target(k) - probability),
            matrix,
            right);
      }
      for (int i = 0; i + 1 < size; i++) {
        right[i] -= ridge * fit.coefficients[i];
      }
      addRidge(matrix, ridge);
      double[] change = LinearSystem.solve(matrix, right);
      for (int i = 0; i < size; i++) {
        fit.coefficients[i] += change[i];
      }
    }
    return fit;
  }

  private static LinearFit empty(Table table, double clip) {
    return new LinearFit(
        table.features(),
        table.means(),
        table.deviations(),
        clip,
        new double[table.features().size() + 1]);
  }

  private void accumulate(
      double[] row, double weight, double target, double[][] matrix, double[] right) {
    for (int i = 0; i < row.length; i++) {
      right[i] += row[i] * target;
      for (int j = 0; j < row.length; j++) {
        matrix[i][j] += weight * row[i] * row[j];
      }
    }
  }

  // The intercept is free.
  private static void addRidge(double[][] matrix, double ridge) {
    for (int i = 0; i + 1 < matrix.length; i++) {
      matrix[i][i] += ridge;
    }
  }

  /** Returns the standardised features, and last a 1 for the intercept. */
  private double[] standardise(double[] row) {
    double[] values = new double[row.length + 1];
    for (int i = 0; i < row.length; i++) {
      double value = (row[i] - means[i]) / deviations[i];
      values[i] = Math.max(-clip, Math.min(clip, value));
    }
    values[row.length] = 1;
    return values;
  }

  private double sum(double[] standardised) {
    double sum = 0;
    for (int i = 0; i < standardised.length; i++) {
      sum += coefficients[i] * standardised[i];
    }
    return sum;
  }

  /** Returns the sum for a case. */
  double value(double[] row) {
    return sum(standardise(row));
  }

  /**
   * Returns this with every sum put through a fit of that one number, which is not cut off: what
   * the sums mean.
   */
  LinearFit through(LinearFit scale) {
    double slope = scale.coefficients[0] / scale.deviations[0];
    return rescaled(slope, scale.coefficients[1] - slope * scale.means[0]);
  }

  /** Returns this with every sum {@code s} made {@code slope · s + offset}. */
  private LinearFit rescaled(double slope, double offset) {
    double[] rescaled = coefficients.clone();
    for (int i = 0; i < rescaled.length; i++) {
      rescaled[i] *= slope;
    }
    rescaled[rescaled.length - 1] += offset;
    return new LinearFit(features, means, deviations, clip, rescaled);
  }

  /**
   * Returns this with more features, fitted to cases of another kind by Newton's method, while what
   * this says of them is held. Where the new features are 0 the sums stay as they are.
   *
   * @param held the cases with the features of this, in the same order
   */
  LinearFit extended(Table cases, Table held, double ridge) {
    int size = cases.features().size();
    double[] deviations = cases.deviations();
    double[] more = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] matrix = new double[size][size];
      double[] right = new double[size];
      for (int k = 0; k < cases.size(); k++) {
        double sum = value(held.row(k));
        double[] row = cases.row(k).clone();
        for (int i = 0; i < size; i++) {
          row[i] = Math.min(clip, row[i] / deviations[i]);
          sum += more[i] * row[i];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        accumulate(
            row, probability * (1 - probability), cases.target(k) - probability, matrix, right);
      }
      for (int i = 0; i < size; i++) {
        right[i] -= ridge * more[i];
        matrix[i][i] += ridge;
      }
      double[] change = LinearSystem.solve(matrix, right);
      // Cases that the sums are sure of have no curvature, so that a whole step may go far.
      double longest = Arrays.stream(change).map(Math::abs).max().orElse(0);
      double share = Math.min(1, LONGEST_STEP / Math.max(LONGEST_STEP, longest));
      Arrays.setAll(more, i -> more[i] + share * change[i]);
    }
    var names = new ArrayList<>(features);
    names.addAll(cases.features());
    double[] joined = concatenated(Arrays.copyOf(coefficients, features.size()), more);
    return new LinearFit(
        names,
        concatenated(means, new double[size]),
        concatenated(this.deviations, deviations),
        clip,
        concatenated(joined, new double[] {coefficients[features.size()]}));
  }

  private static double[] concatenated(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Returns the file of the model. */
  List<String> lines(List<String> comment, String link) {
    var lines = new ArrayList<String>();
    comment.forEach(line -> lines.add("# " + line));
    lines.add("# link; clip in deviations; intercept; feature name mean deviation coefficient");
    lines.add("link " + link);
    lines.add(String.format(Locale.ROOT, "clip %.1f", clip));
    lines.add(String.format(Locale.ROOT, "intercept %.5f", coefficients[features.size()]));
    for (int i = 0; i < features.size(); i++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "feature %s %.5g %.5g %.5f",
              features.get(i),
              means[i],
              deviations[i],
              coefficients[i]));
    }
    return lines;
  }
}
