package org.copydesk.benchmarks.fit;

import java.util.Arrays;

/**
 * Fits a logistic regression by Newton's method, with a light ridge on standardised columns; always
 * with the same result.
 */
public final class LogisticFit {
  private static final double RIDGE = 1e-3;
  private static final int STEPS = 50;

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
    var values = new double[columns + 1];
    values[columns] = 1;
    for (int step = 0; step < STEPS; step++) {
      var gradient = new double[columns + 1];
      var curvature = new double[columns + 1][columns + 1];
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < columns; j++) {
          values[j] = (rows[i][j] - mean[j]) / deviation[j];
        }
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
      for (int j = 0; j <= columns; j++) {
        solution[j] -= change[j];
      }
    }
    var coefficients = new double[columns];
    double intercept = solution[columns];
    for (int j = 0; j < columns; j++) {
      coefficients[j] = solution[j] / deviation[j];
      intercept -= coefficients[j] * mean[j];
    }
    return new LogisticFit(coefficients, intercept);
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
