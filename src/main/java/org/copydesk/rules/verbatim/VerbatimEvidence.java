package org.copydesk.rules.verbatim;

import java.util.List;
import java.util.function.Function;
import org.copydesk.evidence.EvidenceSentence;

/** Contradictions of a claim in body sentences that repeat it nearly word for word. */
public final class VerbatimEvidence {
  // With fewer, a phrase is shared rather than a sentence.
  private static final int MIN_MATCH_COUNT = 5;
  // A less similar sentence also supports the claim.
  private static final double MIN_SUPPORTING_SIMILARITY = 0.6;

  private VerbatimEvidence() {}

  /**
   * Returns the contradictions in the most similar sentence; none if another similar sentence
   * doesn't contradict the claim.
   */
  public static List<Contradiction> contradictions(
      List<EvidenceSentence> evidenceSentences,
      double minSimilarity,
      Function<EvidenceSentence, List<Contradiction>> finder) {
    return contradictions(evidenceSentences, minSimilarity, MIN_MATCH_COUNT, finder);
  }

  /**
   * Returns the contradictions in the most similar sentence, as above, if it shares a number of
   * words.
   */
  public static List<Contradiction> contradictions(
      List<EvidenceSentence> evidenceSentences,
      double minSimilarity,
      int minMatches,
      Function<EvidenceSentence, List<Contradiction>> finder) {
    EvidenceSentence mostSimilar = null;
    for (int i = 0; i < evidenceSentences.size(); i++) {
      var evidence = evidenceSentences.get(i);
      if (mostSimilar == null || evidence.diff().similarity() > mostSimilar.diff().similarity()) {
        mostSimilar = evidence;
      }
    }
    if (mostSimilar == null
        || mostSimilar.diff().similarity() < minSimilarity
        || mostSimilar.diff().matchCount() < minMatches) {
      return List.of();
    }
    var found = finder.apply(mostSimilar);
    double supporting = Math.min(MIN_SUPPORTING_SIMILARITY, mostSimilar.diff().similarity());
    boolean supported =
        !found.isEmpty()
            && evidenceSentences.stream()
                .filter(evidence -> evidence.diff().similarity() >= supporting)
                .anyMatch(evidence -> finder.apply(evidence).isEmpty());
    return supported ? List.of() : found;
  }
}
