package org.copydesk.benchmarks.thesaurus;

import java.util.stream.IntStream;

/** Arithmetic with rows of equal length. */
final class Vectors {
  private static final int SWEEPS = 12;

  private Vectors() {}

  static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int d = 0;
    for (; d + 3 < a.length; d += 4) {
      s0 += a[d] * b[d];
      s1 += a[d + 1] * b[d + 1];
      s2 += a[d + 2] * b[d + 2];
      s3 += a[d + 3] * b[d + 3];
    }
    for (; d < a.length; d++) {
      s0 += a[d] * b[d];
    }
    return s0 + s1 + s2 + s3;
  }

  static void normalise(float[] row) {
    double norm = Math.sqrt(Math.max(1e-20, dot(row, row)));
    for (int d = 0; d < row.length; d++) {
      row[d] /= (float) norm;
    }
  }

  /** Subtracts the mean row and gives each row length 1. In place. */
  static void centre(float[][] rows) {
    var mean = new double[rows[0].length];
    for (var row : rows) {
      normalise(row);
      for (int d = 0; d < mean.length; d++) {
        mean[d] += row[d] / rows.length;
      }
    }
    for (var row : rows) {
      for (int d = 0; d < mean.length; d++) {
        row[d] -= (float) mean[d];
      }
      normalise(row);
    }
  }

  /** Projects on the directions of greatest variance; unit rows. */
  static float[][] principal(float[][] rows, int dimensions) {
    int n = rows[0].length;
    var covariance = new double[n][n];
    for (var row : rows) {
      for (int i = 0; i < n; i++) {
        double v = row[i];
        for (int j = 0; j <= i; j++) {
          covariance[i][j] += v * row[j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        covariance[j][i] = covariance[i][j];
      }
    }
    var axes = jacobi(covariance);
    var order =
        IntStream.range(0, n)
            .boxed()
            .sorted((a, b) -> Double.compare(covariance[b][b], covariance[a][a]))
            .mapToInt(Integer::intValue)
            .toArray();
    var out = new float[rows.length][dimensions];
    for (int r = 0; r < rows.length; r++) {
      for (int k = 0; k < dimensions; k++) {
        int axis = order[k];
        double sum = 0;
        for (int d = 0; d < n; d++) {
          sum += rows[r][d] * axes[axis][d];
        }
        out[r][k] = (float) sum;
      }
      normalise(out[r]);
    }
    return out;
  }

  /**
   * Finds eigenvectors by Jacobi's rotations: leaves the eigenvalues on the diagonal of {@code
   * matrix}; row k of the result is the k-th eigenvector.
   */
  private static double[][] jacobi(double[][] matrix) {
    int n = matrix.length;
    var axes = new double[n][n];
    for (int i = 0; i < n; i++) {
      axes[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          if (Math.abs(matrix[p][q]) >= 1e-12) {
            rotate(matrix, axes, p, q);
          }
        }
      }
    }
    return axes;
  }

  private static void rotate(double[][] matrix, double[][] axes, int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double t =
        Math.signum(theta == 0 ? 1 : theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    for (var row : matrix) {
      double x = row[p];
      double y = row[q];
      row[p] = c * x - s * y;
      row[q] = s * x + c * y;
    }
    rotate(matrix[p], matrix[q], c, s);
    rotate(axes[p], axes[q], c, s);
  }

  private static void rotate(double[] first, double[] second, double c, double s) {
    for (int k = 0; k < first.length; k++) {
      double x = first[k];
      double y = second[k];
      first[k] = c * x - s * y;
      second[k] = s * x + c * y;
    }
  }
}
