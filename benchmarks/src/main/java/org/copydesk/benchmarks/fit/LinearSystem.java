package org.copydesk.benchmarks.fit;

/** Solves systems of linear equations. */
final class LinearSystem {
  private LinearSystem() {}

  /** Solves {@code matrix · x = right} by elimination with pivots; both are overwritten. */
  static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
          pivot = row;
        }
      }
      swap(matrix, right, column, pivot);
      for (int row = column + 1; row < size; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < size; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double sum = right[row];
      for (int k = row + 1; k < size; k++) {
        sum -= matrix[row][k] * solution[k];
      }
      solution[row] = sum / matrix[row][row];
    }
    return solution;
  }

  private static void swap(double[][] matrix, double[] right, int first, int second) {
    double[] row = matrix[first];
    matrix[first] = matrix[second];
    matrix[second] = row;
    double value = right[first];
    right[first] = right[second];
    right[second] = value;
  }
}
