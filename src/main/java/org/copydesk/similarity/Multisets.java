package org.copydesk.similarity;

import java.util.Arrays;

/** Compares lists of hashes as multisets. */
final class Multisets {
  private Multisets() {}

  /** Returns the hashes of neighbours, sorted; empty for fewer than two. */
  static int[] bigrams(int[] hashes) {
    int[] bigrams = new int[Math.max(0, hashes.length - 1)];
    for (int i = 0; i < bigrams.length; i++) {
      bigrams[i] = 0x9e3779b1 * hashes[i] + hashes[i + 1];
    }
    Arrays.sort(bigrams);
    return bigrams;
  }

  /**
   * Returns Dice's coefficient of two sorted multisets, 2 |A ∩ B| / (|A| + |B|): in [0, 1],
   * symmetric; 0 where both are empty.
   */
  static double dice(int[] first, int[] second) {
    return Ratios.of(2.0 * shared(first, second), first.length + second.length);
  }

  /** Returns the size of the intersection of two sorted multisets. */
  static int shared(int[] first, int[] second) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      if (first[i] == second[j]) {
        shared++;
        i++;
        j++;
      } else if (first[i] < second[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Returns the number of values that two sorted sets share. */
  static int shared(double[] first, double[] second) {
    int shared = 0;
    for (double value : first) {
      shared += Arrays.binarySearch(second, value) >= 0 ? 1 : 0;
    }
    return shared;
  }
}
