package org.copydesk.similarity.align;

import java.util.Arrays;

/** The runs of n characters of a text with their counts. Immutable. */
public final class CharacterNgrams {
  private final int[] grams;
  private final int[] counts;
  private final double norm;

  private CharacterNgrams(int[] grams, int[] counts, double norm) {
    this.grams = grams;
    this.counts = counts;
    this.norm = norm;
  }

  /** Counts the runs of {@code n} characters; none for a shorter text. */
  public static CharacterNgrams of(String text, int n) {
    int[] all = new int[Math.max(0, text.length() - n + 1)];
    for (int i = 0; i < all.length; i++) {
      int hash = 0;
      for (int k = i; k < i + n; k++) {
        hash = 0x01000193 * hash + text.charAt(k);
      }
      all[i] = hash;
    }
    Arrays.sort(all);
    int[] counts = new int[all.length];
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[size++] = all[i];
      }
      counts[size - 1]++;
    }
    double squares = 0;
    for (int i = 0; i < size; i++) {
      squares += (double) counts[i] * counts[i];
    }
    return new CharacterNgrams(
        Arrays.copyOf(all, size), Arrays.copyOf(counts, size), Math.sqrt(squares));
  }

  /** Returns the cosine of the counts: in [0, 1], symmetric; 0 where a text is too short. */
  public double cosine(CharacterNgrams other) {
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < grams.length && j < other.grams.length) {
      if (grams[i] == other.grams[j]) {
        product += (double) counts[i++] * other.counts[j++];
      } else if (grams[i] < other.grams[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, Ratios.of(product, norm * other.norm));
  }
}
