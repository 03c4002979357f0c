package org.copydesk.similarity.score;

import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * Coverage of one text by the text that it is aligned with, by the weight of its terms. All shares
 * are in [0, 1] and 0 for a text without terms.
 *
 * @param mass weight of all terms
 * @param matched share that is matched, by each term's best match
 * @param paired share that is paired one to one
 * @param pairedMass weight of what is paired
 * @param commonWords paired share of the words that are neither names nor numbers; 0.5 without them
 * @param rarestUnpaired greatest weight · (1 − pair score) · rarity
 */
record CoverageStats(
    double mass,
    double matched,
    double paired,
    double pairedMass,
    double commonWords,
    double rarestUnpaired) {
  private static final double NO_COMMON_WORDS = 0.5;

  static CoverageStats of(AlignedText aligned) {
    double mass = 0;
    double matched = 0;
    double paired = 0;
    double common = 0;
    double commonPaired = 0;
    double rarest = 0;
    for (int i = 0; i < aligned.size(); i++) {
      var term = aligned.term(i);
      double weight = term.weight();
      double pairedWeight = weight * aligned.pairScore(i);
      mass += weight;
      matched += weight * aligned.bestScore(i);
      paired += pairedWeight;
      if (!term.name() && !term.isNumber()) {
        common += weight;
        commonPaired += pairedWeight;
      }
      rarest = Math.max(rarest, (weight - pairedWeight) * term.rarity());
    }
    return new CoverageStats(
        mass,
        Ratios.of(matched, mass),
        Ratios.of(paired, mass),
        paired,
        common == 0 ? NO_COMMON_WORDS : commonPaired / common,
        rarest);
  }
}
