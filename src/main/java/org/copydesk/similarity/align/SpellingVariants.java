package org.copydesk.similarity.align;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Distinguishes spelling variants of one word from two words that look alike. Thread-safe. */
final class SpellingVariants {
  /** How strongly variants are related. */
  static final double STRENGTH = 0.9;

  private static final int MIN_LENGTH = 5;
  private static final int LONG = 8;
  private static final int MAX_ENDING = 3;
  private static final LevenshteinDistance[] WITHIN = new LevenshteinDistance[8];

  static {
    for (int i = 0; i < WITHIN.length; i++) {
      WITHIN[i] = new LevenshteinDistance(i);
    }
  }

  private SpellingVariants() {}

  /**
   * Returns whether two words of five letters or more differ by one edit, by two from eight letters
   * on, or by an ending of up to three letters. Symmetric.
   */
  static boolean areVariants(Term first, Term second) {
    var a = first.word();
    var b = second.word();
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter < MIN_LENGTH || longer - shorter > MAX_ENDING) {
      return false;
    }
    if (a.length() < b.length() ? b.startsWith(a) : a.startsWith(b)) {
      return true;
    }
    int allowed = shorter >= LONG ? 2 : 1;
    return longer - shorter <= allowed
        && mayBeWithin(allowed, first, second)
        && WITHIN[allowed].apply(a, b) >= 0;
  }

  /** Returns whether two words may be that few edits apart: an edit changes at most two letters. */
  static boolean mayBeWithin(int edits, Term first, Term second) {
    return Integer.bitCount(first.letters() ^ second.letters()) <= 2 * edits;
  }

  /**
   * Returns 1 minus edit distance by the longer length where at most {@code allowed} edits part two
   * words apart, otherwise 0. Symmetric.
   */
  static double similarity(String a, String b, int allowed) {
    int distance = WITHIN[Math.min(allowed, WITHIN.length - 1)].apply(a, b);
    return distance < 0 ? 0 : 1 - (double) distance / Math.max(a.length(), b.length());
  }
}
