package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a word of the claim and a word of the body have the same neighbours in their clauses:
 * what stands before them is mostly the agent, what stands after them the patient. Costs O(1).
 *
 * <p>Example: of "Unemployment climbs" and "foreign investment has risen, unemployment has fallen"
 * the words "climbs" and "fallen" have the same word before them.
 */
final class ArgumentFit {
  /** Neighbours of each side: the nearest content words. */
  private static final int WINDOW = 3;

  /** A neighbour counts by so much less than the one nearer. */
  private static final double DECAY = 0.8;

  /** Share of the same neighbours before both, 1 for the nearest of both. */
  final double before;

  /** The same of those after both. */
  final double after;

  /** The same of those on the other side, as in the passive. */
  final double crossed;

  /** Whether both have neighbours before, none of them shared. */
  final boolean otherBefore;

  /** Whether both have neighbours after, none of them shared. */
  final boolean otherAfter;

  /** Whether a name of the body that the claim lacks is before. */
  final boolean otherNameBefore;

  /** Whether a name of the body that the claim lacks is after. */
  final boolean otherNameAfter;

  ArgumentFit(WordRange claim, AlignedSentence body, WordRange place) {
    var claimBefore = neighbours(claim, -1);
    var claimAfter = neighbours(claim, 1);
    var bodyBefore = neighbours(place, -1);
    var bodyAfter = neighbours(place, 1);
    this.before = fit(claim, claimBefore, body, bodyBefore);
    this.after = fit(claim, claimAfter, body, bodyAfter);
    this.crossed =
        Math.max(
            fit(claim, claimBefore, body, bodyAfter), fit(claim, claimAfter, body, bodyBefore));
    this.otherBefore = before == 0 && !claimBefore.isEmpty() && !bodyBefore.isEmpty();
    this.otherAfter = after == 0 && !claimAfter.isEmpty() && !bodyAfter.isEmpty();
    this.otherNameBefore = hasOtherName(body, bodyBefore);
    this.otherNameAfter = hasOtherName(body, bodyAfter);
  }

  private static boolean hasOtherName(AlignedSentence body, List<Integer> said) {
    for (int at : said) {
      if (at > 0 && body.read.token(at).startsUpper() && body.pairOf(at) < 0) {
        return true;
      }
    }
    return false;
  }

  double best() {
    return Math.max(before, after);
  }

  double both() {
    return Math.min(before, after);
  }

  /** Returns the nearest content words of a clause on one side, nearest first. */
  private static List<Integer> neighbours(WordRange range, int step) {
    var read = range.sentence();
    var found = new ArrayList<Integer>(WINDOW);
    int clause = read.clause(Math.min(range.from(), read.size() - 1));
    for (int i = step < 0 ? range.from() - 1 : range.to();
        i >= 0 && i < read.size() && found.size() < WINDOW && read.clause(i) == clause;
        i += step) {
      if (!read.token(i).stopWord()) {
        found.add(i);
      }
    }
    return found;
  }

  private static double fit(
      WordRange claim, List<Integer> claimed, AlignedSentence body, List<Integer> said) {
    double best = 0;
    for (int i = 0; i < claimed.size(); i++) {
      int pair = body.firstPair(claim.sentence().token(claimed.get(i)));
      for (; pair >= 0; pair = body.nextPair(pair)) {
        double strength = body.strength(pair);
        int at = said.indexOf(body.place(pair));
        if (at >= 0 && strength >= AlignedSentence.MIN_STRENGTH) {
          best = Math.max(best, strength * Math.pow(DECAY, i + at));
        }
      }
    }
    return best;
  }
}
