package org.copydesk.similarity.align;

import java.util.Arrays;

/** Compares lists of hashes as multisets. */
public final class Multisets {
  private Multisets() {}

  /**
   * Returns Dice's coefficient of two multisets, 2 |A ∩ B| / (|A| + |B|): in [0, 1]; 0 where both
   * are empty.
   */
  static double dice(int shared, int first, int second) {
    return Ratios.of(2.0 * shared, first + second);
  }

  /** Returns the number of values that two sorted sets share. */
  public static int shared(double[] first, double[] second) {
    int shared = 0;
    for (double value : first) {
      shared += Arrays.binarySearch(second, value) >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Returns the number of different values of a sorted multiset. */
  public static int distinct(int[] values) {
    int distinct = 0;
    for (int i = 0; i < values.length; i++) {
      distinct += i == 0 || values[i] != values[i - 1] ? 1 : 0;
    }
    return distinct;
  }

  /** Returns the number of different values that two sorted multisets share. */
  public static int sharedDistinct(int[] first, int[] second) {
    int shared = 0;
    for (int i = 0; i < first.length; i++) {
      boolean isNew = i == 0 || first[i] != first[i - 1];
      shared += isNew && Arrays.binarySearch(second, first[i]) >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Returns the cosine of the counts of two sorted multisets; 0 where one is empty. */
  public static double cosine(int[] first, int[] second) {
    double product = product(first, second);
    return Math.min(
        1, Ratios.of(product, Math.sqrt(product(first, first) * product(second, second))));
  }

  private static double product(int[] first, int[] second) {
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      if (first[i] < second[j]) {
        i++;
      } else if (first[i] > second[j]) {
        j++;
      } else {
        int value = first[i];
        int left = i;
        int right = j;
        while (i < first.length && first[i] == value) {
          i++;
        }
        while (j < second.length && second[j] == value) {
          j++;
        }
        product += (double) (i - left) * (j - right);
      }
    }
    return product;
  }
}
