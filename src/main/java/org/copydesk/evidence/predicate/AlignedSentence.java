package org.copydesk.evidence.predicate;

import java.util.Arrays;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.ClaimSupport.RankedSentence;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Relation;

/**
 * A sentence of the body with its words for those of the claim: pairs, numbered from 0 in the order
 * of the claim. Opposites are none. Not thread-safe.
 */
final class AlignedSentence {
  /** Words related less strongly are related by chance. */
  static final double MIN_STRENGTH = 0.35;

  private static final ContextFit.Decay CROWD = new ContextFit.Decay(5);
  private static final int UNKNOWN = -2;
  private static final int ROUND = 16;
  private static final int[] NO_PLACES = {};

  final ReadSentence read;
  final int rank;
  final double share;
  private final AlignedPair[] pairs;
  // Of each word of the display text its first pair; of each pair the next one of its word; −1 for
  // none.
  private final int[] first;
  private final int[] next;
  private final int[] places;
  // Of each word of the sentence its last pair, or −1; empty until asked for.
  private int[] bySupport = NO_PLACES;
  private int crowded = UNKNOWN;

  AlignedSentence(ReadSentence read, RankedSentence ranked, int rank) {
    this.read = read;
    this.rank = rank;
    this.share = ranked.share();
    this.pairs = withoutAntonyms(ranked);
    int words = 0;
    for (var pair : pairs) {
      words = Math.max(words, pair.claim().index() + 1);
    }
    this.first = new int[words];
    this.next = new int[pairs.length];
    this.places = new int[pairs.length];
    Arrays.fill(first, -1);
    for (int pair = pairs.length - 1; pair >= 0; pair--) {
      int word = pairs[pair].claim().index();
      next[pair] = first[word];
      first[word] = pair;
      places[pair] = read.placeOf(pairs[pair].support());
    }
  }

  private static AlignedPair[] withoutAntonyms(RankedSentence ranked) {
    var all = ranked.alignment().pairs();
    var kept = new AlignedPair[all.size()];
    int count = 0;
    for (int i = 0; i < kept.length; i++) {
      if (all.get(i).relation() != Relation.ANTONYM) {
        kept[count++] = all.get(i);
      }
    }
    return count == kept.length ? kept : Arrays.copyOf(kept, count);
  }

  /** Returns the first pair of a word of the claim; −1 for one without a partner. */
  int firstPair(Token claim) {
    return claim.index() < first.length ? first[claim.index()] : -1;
  }

  /** Returns the next pair of the same word of the claim; −1 for none. */
  int nextPair(int pair) {
    return next[pair];
  }

  /** Returns the place in the sentence of the word of a pair. */
  int place(int pair) {
    return places[pair];
  }

  /** Returns the word of a pair. */
  Token support(int pair) {
    return pairs[pair].support();
  }

  /** Returns whether the words of a pair are one word in any form. */
  boolean isSame(int pair) {
    return pairs[pair].relation().isSame();
  }

  /** Returns 1 for the same word in any form, otherwise the strength of the relation. */
  double strength(int pair) {
    return isSame(pair) ? 1 : pairs[pair].strength();
  }

  /** Returns the claim's word of a pair. */
  Token claim(int pair) {
    return pairs[pair].claim();
  }

  /** Returns the pair of a word of the sentence; −1 for one without a partner. */
  int pairOf(int index) {
    if (pairs.length == 0) {
      return -1;
    }
    if (bySupport.length == 0) {
      bySupport = new int[read.size()];
      Arrays.fill(bySupport, -1);
      for (int pair = 0; pair < pairs.length; pair++) {
        bySupport[places[pair]] = pair;
      }
    }
    return bySupport[index];
  }

  /** Returns a place that stands for all of the claim's words; −1 for none. */
  int lastPlace() {
    int[] visited = visited();
    return visited.length == 0 ? -1 : visited[visited.length - 1];
  }

  /** Returns the place around which most words of the claim are; −1 for none. */
  int crowdedPlace() {
    if (crowded == UNKNOWN) {
      crowded = findCrowdedPlace(visited());
    }
    return crowded;
  }

  private static int findCrowdedPlace(int[] places) {
    int best = -1;
    double most = -1;
    for (int at : places) {
      double crowd = 0;
      for (int other : places) {
        crowd += CROWD.at(Math.abs(other - at));
      }
      if (crowd > most) {
        most = crowd;
        best = at;
      }
    }
    return best;
  }

  /**
   * Returns the places by the claim's words: those of a short claim in order, of a longer one in
   * rounds of 16 words or more. Which of several equal places is found depends on it.
   */
  private int[] visited() {
    if (first.length <= ROUND) {
      return places;
    }
    int round = ROUND;
    while (words() > round * 3 / 4) {
      round *= 2;
    }
    int[] visited = new int[places.length];
    int count = 0;
    for (int start = 0; start < round; start++) {
      for (int word = start; word < first.length; word += round) {
        for (int pair = first[word]; pair >= 0; pair = next[pair]) {
          visited[count++] = places[pair];
        }
      }
    }
    return visited;
  }

  private int words() {
    int words = 0;
    for (int pair : first) {
      words += pair >= 0 ? 1 : 0;
    }
    return words;
  }
}
