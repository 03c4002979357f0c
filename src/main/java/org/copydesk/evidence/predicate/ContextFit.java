package org.copydesk.evidence.predicate;

import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;

/**
 * How far the words around a range of the claim are those around a range of the body: whether both
 * say something of the same participants. Costs O(words of the claim).
 */
final class ContextFit {
  // Words count less with each word between: they halve in 8 words of a claim, 4 of the body.
  private static final double CLAIM_DECAY = 0.12;
  private static final double BODY_DECAY = 6;
  private static final double NEIGHBOUR_DECAY = 4;
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
  final ArgumentFit arguments;

  ContextFit(Claim claim, WordRange range, AlignedSentence body, int from, int to) {
    measureClaim(claim, range, body, new WordRange(body.read, from, to));
    measureBody(claim.vocabulary(), range, body, new WordRange(body.read, from, to));
    this.arguments = new ArgumentFit(range, body, new WordRange(body.read, from, to));
  }

  /** Returns a sum of the measures by which places in the body are compared. */
  double score() {
    return 0.4 * share + 0.6 * local + 0.4 * bodyShare + 0.1 * wordBefore + 0.1 * wordAfter;
  }

  private void measureClaim(Claim claim, WordRange range, AlignedSentence body, WordRange place) {
    var sums = new Sums();
    for (int i = 0; i < claim.read().size(); i++) {
      if (range.contains(i) || claim.read().token(i).stopWord()) {
        continue;
      }
      double weight = claim.weight(i) / (1 + CLAIM_DECAY * range.distance(i));
      if (claim.read().clauses[i] != claim.read().clauses[range.from()]) {
        weight *= OTHER_CLAIM_CLAUSE;
      }
      add(sums, claim, i, i < range.from(), weight, partner(body, claim.read().token(i), place));
    }
    finish(sums);
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
    final double[] sides = new double[2];
    final double[] sideTotals = new double[2];
    final double[] best = new double[2];
    boolean seenAfter;
  }

  /** The body's word for one of the claim: its strength, also by distance, and its distance. */
  private record Partner(double strength, double nearby, int distance, boolean same) {
    static final Partner NONE = new Partner(0, 0, FARTHEST, false);
  }

  private static Partner partner(AlignedSentence body, Token word, WordRange place) {
    var pairs = body.pairsOf(word);
    if (pairs.isEmpty()) {
      return Partner.NONE;
    }
    double strongest = 0;
    double nearby = 0;
    int nearest = Integer.MAX_VALUE;
    boolean same = false;
    for (var pair : pairs) {
      int at = body.read.placeOf(pair.support());
      double strength = AlignedSentence.strength(pair);
      if (place.contains(at) || strength < AlignedSentence.MIN_STRENGTH) {
        continue;
      }
      int distance = place.distance(at);
      int clauses = Math.abs(body.read.clauses[at] - body.read.clauses[clamped(place)]);
      strongest = Math.max(strongest, strength);
      nearest = Math.min(nearest, distance);
      same |= pair.relation().isSame();
      nearby =
          Math.max(
              nearby,
              strength
                  * Math.exp(-(distance - 1) / BODY_DECAY)
                  * OTHER_CLAUSES[Math.min(clauses, OTHER_CLAUSES.length - 1)]);
    }
    return strongest == 0 ? Partner.NONE : new Partner(strongest, nearby, nearest, same);
  }

  private static int clamped(WordRange place) {
    return Math.min(place.from(), place.sentence().size() - 1);
  }

  private void add(
      Sums sums, Claim claim, int index, boolean isBefore, double weight, Partner partner) {
    int side = isBefore ? 0 : 1;
    sums.total += weight;
    sums.sideTotals[side] += weight;
    boolean name = claim.isName(index);
    sums.names += name ? 1 : 0;
    if (isBefore) {
      wordBefore = partner.nearby;
    } else if (!sums.seenAfter) {
      sums.seenAfter = true;
      wordAfter = partner.nearby;
    }
    if (partner.strength == 0) {
      return;
    }
    sums.shared += weight * partner.strength;
    sums.local += weight * partner.nearby;
    sums.sides[side] += weight * partner.nearby;
    sums.best[side] = Math.max(sums.best[side], partner.nearby);
    sums.nearest = Math.min(sums.nearest, partner.distance);
    sums.namesFound += name ? 1 : 0;
    if (partner.same) {
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
    before = sums.sideTotals[0] == 0 ? UNKNOWN_SIDE : sums.sides[0] / sums.sideTotals[0];
    after = sums.sideTotals[1] == 0 ? UNKNOWN_SIDE : sums.sides[1] / sums.sideTotals[1];
    weakerSide =
        Math.min(
            sums.sideTotals[0] == 0 ? 1 : sums.best[0], sums.sideTotals[1] == 0 ? 1 : sums.best[1]);
  }

  private void measureBody(
      Vocabulary vocabulary, WordRange range, AlignedSentence body, WordRange place) {
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
        var token = body.read.token(at);
        double weight =
            vocabulary.weight(token, vocabulary.entry(token))
                * Math.exp(-(distance - 1) / NEIGHBOUR_DECAY);
        boolean sameClause = body.read.clauses[at] == body.read.clauses[clamped(place)];
        weight *= sameClause ? 1 : OTHER_NEIGHBOUR_CLAUSE;
        double strength = strength(body, at, range);
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

  private static double strength(AlignedSentence body, int at, WordRange range) {
    var pair = body.pairOf(at);
    if (pair == null || range.contains(range.sentence().placeOf(pair.claim()))) {
      return 0;
    }
    double strength = AlignedSentence.strength(pair);
    return strength < AlignedSentence.MIN_STRENGTH ? 0 : strength;
  }
}
