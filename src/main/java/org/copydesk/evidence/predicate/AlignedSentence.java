package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.ClaimSupport.RankedSentence;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Relation;
import org.jspecify.annotations.Nullable;

/** A sentence of the body with its words for those of the claim. */
final class AlignedSentence {
  /** Words related less strongly are related by chance. */
  static final double MIN_STRENGTH = 0.35;

  final ReadSentence read;
  final int rank;
  final double share;
  private final Map<Integer, List<AlignedPair>> byClaim = new HashMap<>();
  private final Map<Integer, AlignedPair> bySupport = new HashMap<>();

  AlignedSentence(ReadSentence read, RankedSentence ranked, int rank) {
    this.read = read;
    this.rank = rank;
    this.share = ranked.share();
    for (var pair : ranked.alignment().pairs()) {
      if (pair.relation() != Relation.ANTONYM) {
        byClaim.computeIfAbsent(pair.claim().index(), key -> new ArrayList<>(1)).add(pair);
        bySupport.put(pair.support().index(), pair);
      }
    }
  }

  /** Returns the pairs of a word of the claim; none for one without a partner. */
  List<AlignedPair> pairsOf(Token claim) {
    return byClaim.getOrDefault(claim.index(), List.of());
  }

  /** Returns the pair of a word of the sentence. */
  @Nullable AlignedPair pairOf(int index) {
    return bySupport.get(read.token(index).index());
  }

  Iterable<List<AlignedPair>> pairs() {
    return byClaim.values();
  }

  /** Returns 1 for the same word in any form, otherwise the strength of the relation. */
  static double strength(AlignedPair pair) {
    return pair.relation().isSame() ? 1 : pair.strength();
  }
}
