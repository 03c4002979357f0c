package org.copydesk.benchmarks.fit;

import java.util.Arrays;

/**
 * Fits a logistic regression by Newton's method, with a light ridge on standardised columns; always
 * with the same result.
 */
public final class LogisticFit {
  private static final double RIDGE = 1e-3;
  private static final int STEPS = 50;
  private static final double MIN_LENGTH = 1e-4;

  private final double[] coefficients;
  private final double intercept;

  private LogisticFit(double[] coefficients, double intercept) {
    this.coefficients = coefficients;
    this.intercept = intercept;
  }

  /** Fits to rows of equal length, each with its outcome and its weight. */
  static LogisticFit of(double[][] rows, boolean[] outcomes, double[] weights) {
    return of(rows, outcomes, weights, RIDGE);
  }

  /**
   * Fits to rows of equal length, each with its outcome and its weight.
   *
   * @param ridge the penalty of large weights, beside the mean loss of a row
   */
  public static LogisticFit of(
      double[][] rows, boolean[] outcomes, double[] weights, double ridge) {
    int columns = rows[0].length;
    var mean = new double[columns];
    var deviation = new double[columns];
    for (int j = 0; j < columns; j++) {
      int column = j;
      mean[j] = Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElseThrow();
      double variance =
          Arrays.stream(rows)
              .mapToDouble(row -> (row[column] - mean[column]) * (row[column] - mean[column]))
              .average()
              .orElseThrow();
      deviation[j] = Math.sqrt(variance) + 1e-9;
    }
    double total = Arrays.stream(weights).sum();
    var solution = new double[columns + 1];
    var standardised = standardised(rows, mean, deviation);
    for (int step = 0; step < STEPS; step++) {
      var gradient = new double[columns + 1];
      var curvature = new double[columns + 1][columns + 1];
      for (int i = 0; i < rows.length; i++) {
        var values = standardised[i];
        double probability = 1 / (1 + Math.exp(-dot(solution, values)));
        double slope = weights[i] * (probability - (outcomes[i] ? 1 : 0)) / total;
        double bend = (weights[i] * probability * (1 - probability) + 1e-6) / total;
        for (int j = 0; j <= columns; j++) {
          gradient[j] += slope * values[j];
          for (int k = 0; k <= j; k++) {
            curvature[j][k] += bend * values[j] * values[k];
          }
        }
      }
      for (int j = 0; j <= columns; j++) {
        gradient[j] += j < columns ? ridge * solution[j] : 0;
        curvature[j][j] += ridge;
        for (int k = 0; k < j; k++) {
          curvature[k][j] = curvature[j][k];
        }
      }
      var change = solve(curvature, gradient);
      double loss = loss(standardised, outcomes, weights, ridge, solution);
      double length = 1;
      var next = step(solution, change, length);
      while (loss(standardised, outcomes, weights, ridge, next) > loss && length > MIN_LENGTH) {
        length /= 2; // too far: Newton's step assumes that the curvature stays
        next = step(solution, change, length);
      }
      solution = next;
    }
    var coefficients = new double[columns];
    double intercept = solution[columns];
    for (int j = 0; j < columns; j++) {
      coefficients[j] = solution[j] / deviation[j];
      intercept -= coefficients[j] * mean[j];
    }
    return new LogisticFit(coefficients, intercept);
  }

  /** Returns the rows with columns of mean 0 and deviation 1, and one of 1 for the constant. */
  private static double[][] standardised(double[][] rows, double[] mean, double[] deviation) {
    var standardised = new double[rows.length][mean.length + 1];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < mean.length; j++) {
        standardised[i][j] = (rows[i][j] - mean[j]) / deviation[j];
      }
      standardised[i][mean.length] = 1;
    }
    return standardised;
  }

  private static double[] step(double[] from, double[] change, double length) {
    var to = from.clone();
    for (int j = 0; j < to.length; j++) {
      to[j] -= length * change[j];
    }
    return to;
  }

  /** Returns the mean loss of a row with the penalty. */
  private static double loss(
      double[][] rows, boolean[] outcomes, double[] weights, double ridge, double[] solution) {
    double loss = 0;
    for (int i = 0; i < rows.length; i++) {
      double value = dot(solution, rows[i]);
      double against = outcomes[i] ? -value : value;
      loss += weights[i] * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against))));
    }
    double penalty = 0;
    for (int j = 0; j < solution.length - 1; j++) {
      penalty += solution[j] * solution[j];
    }
    return loss / Arrays.stream(weights).sum() + ridge * penalty / 2;
  }

  /** Returns the weight of a column. */
  public double coefficient(int column) {
    return coefficients[column];
  }

  /** Returns the constant. */
  public double intercept() {
    return intercept;
  }

  /** Returns the probability of a row. */
  public double probability(double[] row) {
    return 1 / (1 + Math.exp(-intercept - dot(coefficients, row)));
  }

  private static double dot(double[] first, double[] second) {
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }

  /** Solves a positive definite system by elimination; overwrites its arguments. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double factor = matrix[j][i] / matrix[i][i];
        for (int k = i; k < size; k++) {
          matrix[j][k] -= factor * matrix[i][k];
        }
        right[j] -= factor * right[i];
      }
    }
    var solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double sum = right[i];
      for (int k = i + 1; k < size; k++) {
        sum -= matrix[i][k] * solution[k];
      }
      solution[i] = sum / matrix[i][i];
    }
    return solution;
  }
}
