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

  private static final double CROWD_DECAY = 5;
  private static final int UNKNOWN = -2;

  final ReadSentence read;
  final int rank;
  final double share;
  private final Map<Integer, List<AlignedPair>> byClaim = new HashMap<>();
  private final Map<Integer, AlignedPair> bySupport = new HashMap<>();
  private int crowded = UNKNOWN;

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

  /** Returns the place around which most words of the claim are; −1 for none. */
  int crowdedPlace() {
    if (crowded == UNKNOWN) {
      crowded = findCrowdedPlace();
    }
    return crowded;
  }

  private int findCrowdedPlace() {
    int best = -1;
    double most = -1;
    for (var pairs : byClaim.values()) {
      for (var pair : pairs) {
        int at = read.placeOf(pair.support());
        double crowd = 0;
        for (var others : byClaim.values()) {
          for (var other : others) {
            int distance = Math.abs(read.placeOf(other.support()) - at);
            crowd += Math.exp(-distance / CROWD_DECAY);
          }
        }
        if (crowd > most) {
          most = crowd;
          best = at;
        }
      }
    }
    return best;
  }

  /** Returns 1 for the same word in any form, otherwise the strength of the relation. */
  static double strength(AlignedPair pair) {
    return pair.relation().isSame() ? 1 : pair.strength();
  }
}
