package org.copydesk.similarity;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells spelling variants of one word from two words that look alike. Thread-safe. */
final class Spelling {
  // Below six letters one edit makes another word more often than a variant: trade/grade,
  // Iran/Iraq.
  private static final int MIN_LENGTH = 6;
  private static final int LONG = 9;
  private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
  private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

  private Spelling() {}

  /**
   * Returns how alike two words are spelled: 1 minus edit distance by the longer length where they
   * begin alike and at most one edit (two from nine letters on) tells them apart, else 0.
   * Symmetric; 1 only for equal words; words with digits have no variants.
   */
  static double similarity(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (a.equals(b)) {
      return 1;
    }
    if (shorter < MIN_LENGTH || longer - shorter > 2 || a.charAt(0) != b.charAt(0)) {
      return 0;
    }
    if (hasDigit(a) || hasDigit(b)) {
      return 0;
    }
    int distance = (shorter < LONG ? ONE : TWO).apply(a, b);
    return distance < 0 ? 0 : 1 - (double) distance / longer;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
