package org.copydesk.similarity.score;

import org.copydesk.similarity.align.LongestCommonSubsequence;
import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/** Measures of whether words that two texts share stand in the same order. */
final class WordOrder {
  private WordOrder() {}

  /**
   * Returns 2 LCS / (|A| + |B|): in [0, 1], symmetric, 1 for equal lists, 0 where both are empty.
   * Cost: the product of the lengths; of two very long lists only the beginnings count.
   */
  static double longestCommonSubsequence(int[] first, int[] second) {
    int length = LongestCommonSubsequence.length(first, second);
    return Ratios.of(2.0 * length, first.length + second.length);
  }

  /**
   * Returns the strength of neighbours whose partners follow each other within two words, by the
   * number of neighbours in both texts.
   */
  static double neighboursKept(AlignedText aligned, AlignedText other) {
    double kept = 0;
    for (int i = 0; i + 1 < aligned.size(); i++) {
      int step = aligned.partnerIndex(i + 1) - aligned.partnerIndex(i);
      if (aligned.partnerIndex(i) >= 0 && step > 0 && step <= 2) {
        kept += Math.min(aligned.pairScore(i), aligned.pairScore(i + 1));
      }
    }
    return Ratios.of(2 * kept, aligned.size() + other.size() - 2);
  }

  /**
   * Returns the share of the pairs of paired words that stand in the other order in the other text;
   * 0 for fewer than two. Cost: the square of what is paired, at most 1,024 terms.
   */
  static double inversions(AlignedText aligned) {
    int pairs = 0;
    int inverted = 0;
    for (int i = 0; i < aligned.size(); i++) {
      for (int k = i + 1; aligned.partnerIndex(i) >= 0 && k < aligned.size(); k++) {
        if (aligned.partnerIndex(k) >= 0) {
          pairs++;
          inverted += aligned.partnerIndex(k) < aligned.partnerIndex(i) ? 1 : 0;
        }
      }
    }
    return Ratios.of(inverted, pairs);
  }
}
