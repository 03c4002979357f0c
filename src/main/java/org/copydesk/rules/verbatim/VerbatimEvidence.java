package org.copydesk.rules.verbatim;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.copydesk.evidence.EvidenceSentence;

/** Finds what contradicts a claim among sentences that tell it nearly word for word. */
public final class VerbatimEvidence {
  // With fewer, a phrase is shared rather than a sentence.
  private static final int MIN_MATCH_COUNT = 5;
  // Another telling supports the claim even when it is a little less close.
  private static final double MIN_SUPPORTING_SIMILARITY = 0.6;

  private VerbatimEvidence() {}

  /**
   * Returns what the closest telling has against the claim; nothing where another close telling has
   * nothing against it.
   */
  public static List<Contradiction> contradictions(
      List<EvidenceSentence> evidenceSentences,
      double minCloseness,
      Function<EvidenceSentence, List<Contradiction>> against) {
    var mostSimilar =
        evidenceSentences.stream()
            .max(Comparator.comparingDouble(evidence -> evidence.diff().similarity()))
            .orElse(null);
    if (mostSimilar == null
        || mostSimilar.diff().similarity() < minCloseness
        || mostSimilar.diff().matchCount() < MIN_MATCH_COUNT) {
      return List.of();
    }
    var found = against.apply(mostSimilar);
    double bearingOut = Math.min(MIN_SUPPORTING_SIMILARITY, mostSimilar.diff().similarity());
    boolean borneOut =
        !found.isEmpty()
            && evidenceSentences.stream()
                .filter(evidence -> evidence.diff().similarity() >= bearingOut)
                .anyMatch(evidence -> against.apply(evidence).isEmpty());
    return borneOut ? List.of() : found;
  }
}
