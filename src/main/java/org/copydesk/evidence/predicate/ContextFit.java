package org.copydesk.evidence.predicate;

import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * How far the words around a range of the claim are those around a range of the body: whether both
 * say something of the same participants. Costs O(words of the claim).
 */
final class ContextFit {
  // Words count less with each word between: they halve in 8 words of a claim, 4 of the body.
  private static final double CLAIM_DECAY = 0.12;
  private static final Decay BODY_DECAY = new Decay(6);
  private static final Decay NEIGHBOUR_DECAY = new Decay(4);
  private static final double OTHER_CLAIM_CLAUSE = 0.6;
  private static final double[] OTHER_CLAUSES = {1, 0.6, 0.35};
  private static final double OTHER_NEIGHBOUR_CLAUSE = 0.4;
  private static final int NEIGHBOURS = 7;
  private static final int FARTHEST = 12;
  private static final double UNKNOWN_SIDE = 0.4;

  double share;
  double sameShare;
  double nameShare = 0.5;
  double distance = 1;
  int sameCount;
  double before;
  double after;
  double wordBefore;
  double wordAfter;
  double local;
  double weakerSide;
  double bodyShare;
  double bodyBefore;
  double bodyAfter;
  private final WordRange range;
  private final AlignedSentence body;
  private final WordRange place;
  private @Nullable ArgumentFit arguments;

  ContextFit(Claim claim, WordRange range, AlignedSentence body, int from, int to) {
    this.range = range;
    this.body = body;
    this.place = new WordRange(body.read, from, to);
    measureClaim(claim);
    measureBody(claim.vocabulary());
  }

  /** Returns how far the neighbours in the clause are the same; measured when first asked for. */
  ArgumentFit arguments() {
    var known = arguments;
    if (known == null) {
      known = new ArgumentFit(range, body, place);
      arguments = known;
    }
    return known;
  }

  /** Returns a sum of the measures by which places in the body are compared. */
  double score() {
    return 0.4 * share + 0.6 * local + 0.4 * bodyShare + 0.1 * wordBefore + 0.1 * wordAfter;
  }

  private void measureClaim(Claim claim) {
    var sums = new Sums();
    var read = claim.read();
    for (int i = 0; i < read.size(); i++) {
      if (range.contains(i) || read.token(i).stopWord()) {
        continue;
      }
      double weight = claim.weight(i) / (1 + CLAIM_DECAY * range.distance(i));
      if (read.clause(i) != read.clause(range.from())) {
        weight *= OTHER_CLAIM_CLAUSE;
      }
      findPartner(sums, read.token(i));
      add(sums, claim.isName(i), i < range.from(), weight);
    }
    finish(sums);
  }

  /** Powers of e that decay with a number of words: e<sup>−words / scale</sup>. Immutable. */
  static final class Decay {
    // Longer sentences are no evidence.
    private static final int WORDS = 128;

    private final double scale;
    private final double[] values = new double[WORDS];

    Decay(double scale) {
      this.scale = scale;
      for (int words = 0; words < WORDS; words++) {
        values[words] = Math.exp(-words / scale);
      }
    }

    /** Returns the value for a number of words: 1 for 0. */
    double at(int words) {
      return words < WORDS ? values[words] : Math.exp(-words / scale);
    }
  }

  /** Sums over the words of a claim. */
  private static final class Sums {
    double total;
    double shared;
    double same;
    double local;
    double names;
    double namesFound;
    int nearest = FARTHEST;
    double before;
    double after;
    double totalBefore;
    double totalAfter;
    double bestBefore;
    double bestAfter;
    boolean seenAfter;

    // The body's word for one of the claim: its strength, also by distance, and its distance.
    double partnerStrength;
    double partnerNearby;
    int partnerDistance;
    boolean partnerSame;
  }

  private void findPartner(Sums sums, Token word) {
    double strongest = 0;
    double nearby = 0;
    int nearest = Integer.MAX_VALUE;
    boolean same = false;
    for (int pair = body.firstPair(word); pair >= 0; pair = body.nextPair(pair)) {
      int at = body.place(pair);
      double strength = body.strength(pair);
      if (place.contains(at) || strength < AlignedSentence.MIN_STRENGTH) {
        continue;
      }
      int distance = place.distance(at);
      int clauses = Math.abs(body.read.clause(at) - body.read.clause(clamped()));
      strongest = Math.max(strongest, strength);
      nearest = Math.min(nearest, distance);
      same |= body.isSame(pair);
      nearby =
          Math.max(
              nearby,
              strength
                  * BODY_DECAY.at(distance - 1)
                  * OTHER_CLAUSES[Math.min(clauses, OTHER_CLAUSES.length - 1)]);
    }
    sums.partnerStrength = strongest;
    sums.partnerNearby = nearby;
    sums.partnerDistance = nearest;
    sums.partnerSame = same;
  }

  private int clamped() {
    return Math.min(place.from(), body.read.size() - 1);
  }

  private void add(Sums sums, boolean name, boolean isBefore, double weight) {
    double nearby = sums.partnerNearby;
    sums.total += weight;
    sums.names += name ? 1 : 0;
    if (isBefore) {
      sums.totalBefore += weight;
      wordBefore = nearby;
    } else {
      sums.totalAfter += weight;
      wordAfter = sums.seenAfter ? wordAfter : nearby;
      sums.seenAfter = true;
    }
    if (sums.partnerStrength == 0) {
      return;
    }
    sums.shared += weight * sums.partnerStrength;
    sums.local += weight * nearby;
    if (isBefore) {
      sums.before += weight * nearby;
      sums.bestBefore = Math.max(sums.bestBefore, nearby);
    } else {
      sums.after += weight * nearby;
      sums.bestAfter = Math.max(sums.bestAfter, nearby);
    }
    sums.nearest = Math.min(sums.nearest, sums.partnerDistance);
    sums.namesFound += name ? 1 : 0;
    if (sums.partnerSame) {
      sums.same += weight;
      sameCount++;
    }
  }

  private void finish(Sums sums) {
    double total = sums.total == 0 ? 1 : sums.total;
    share = sums.shared / total;
    sameShare = sums.same / total;
    local = sums.local / total;
    nameShare = sums.names == 0 ? nameShare : sums.namesFound / sums.names;
    distance = Math.min(sums.nearest, FARTHEST) / (double) FARTHEST;
    before = sums.totalBefore == 0 ? UNKNOWN_SIDE : sums.before / sums.totalBefore;
    after = sums.totalAfter == 0 ? UNKNOWN_SIDE : sums.after / sums.totalAfter;
    weakerSide =
        Math.min(
            sums.totalBefore == 0 ? 1 : sums.bestBefore, sums.totalAfter == 0 ? 1 : sums.bestAfter);
  }

  private void measureBody(Vocabulary vocabulary) {
    double total = 0;
    double shared = 0;
    boolean seenBefore = false;
    boolean seenAfter = false;
    for (int distance = 1; distance <= NEIGHBOURS; distance++) {
      for (int side = 0; side < 2; side++) {
        int at = side == 0 ? place.from() - distance : place.to() - 1 + distance;
        if (at < 0 || at >= body.read.size() || body.read.token(at).stopWord()) {
          continue;
        }
        double weight = body.read.weight(at, vocabulary) * NEIGHBOUR_DECAY.at(distance - 1);
        boolean sameClause = body.read.clause(at) == body.read.clause(clamped());
        weight *= sameClause ? 1 : OTHER_NEIGHBOUR_CLAUSE;
        double strength = strength(at);
        total += weight;
        shared += weight * strength;
        if (side == 0 && !seenBefore) {
          seenBefore = true;
          bodyBefore = strength;
        } else if (side == 1 && !seenAfter) {
          seenAfter = true;
          bodyAfter = strength;
        }
      }
    }
    bodyShare = total == 0 ? 0 : shared / total;
  }

  private double strength(int at) {
    int pair = body.pairOf(at);
    if (pair < 0 || range.contains(range.sentence().placeOf(body.claim(pair)))) {
      return 0;
    }
    double strength = body.strength(pair);
    return strength < AlignedSentence.MIN_STRENGTH ? 0 : strength;
  }
}
