package org.copydesk.similarity.score;

import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.TermAlignment.AlignedText;
import org.copydesk.similarity.align.TextProfile;

/** Measures of whether two texts have their shared words in the same order. */
final class WordOrder {
  private WordOrder() {}

  /**
   * Returns 2 · LCS / (|A| + |B|) of the stems: in [0, 1], symmetric, 1 for equal lists, 0 where
   * one is empty.
   */
  static double longestCommonSubsequence(TextProfile first, TextProfile second) {
    int length = first.longestCommonSubsequence(second);
    return Ratios.of(2.0 * length, first.stems().length + second.stems().length);
  }

  /**
   * Returns 2 · Σ min of both strengths / (|A| + |B| − 2) over the neighbours whose partners follow
   * each other within two words: in [0, 1]; 0 for two texts of one word. Not symmetric where a
   * text's words share a partner. Linear.
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
   * Returns the share of the pairs of paired words whose partners are in reverse order: in [0, 1];
   * 0 for fewer than two paired words. Costs O(n²) in the paired words; {@link
   * org.copydesk.similarity.align.TermAlignment} limits their number.
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
