package org.copydesk.evidence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.Token;

/**
 * Token diff of a claim and an evidence sentence: their longest common subsequence, function words
 * included, and the hunks in which they differ. Costs O(n·m) in the words that both have; of very
 * long sentences, whose product is above a million, only the beginnings are compared. Immutable.
 *
 * @since 0.1.0
 */
public final class TokenDiff {
  /** The diff of two texts that share nothing. */
  static final TokenDiff NONE = new TokenDiff(0, 0, List.of());

  private static final int UNMATCHED = TokenSubsequence.UNPAIRED;

  private final int matchCount;
  private final double similarity;
  private final List<DiffHunk> hunks;

  private TokenDiff(int matchCount, double similarity, List<DiffHunk> hunks) {
    this.matchCount = matchCount;
    this.similarity = similarity;
    this.hunks = List.copyOf(hunks);
  }

  /**
   * Returns the diff of a claim's sentence and an evidence sentence. The evidence sentence's words
   * before the first and after the last shared word are left out.
   */
  public static TokenDiff of(List<Token> claim, List<Token> support) {
    requireNonNull(claim, "claim");
    requireNonNull(support, "support");
    int[] partner = TokenSubsequence.partners(claim, support);
    int first = UNMATCHED;
    int last = UNMATCHED;
    int matchCount = 0;
    for (int p : partner) {
      if (p != UNMATCHED) {
        first = first == UNMATCHED ? p : first;
        last = p;
        matchCount++;
      }
    }
    if (matchCount == 0) {
      return NONE;
    }
    int stretch = last - first + 1;
    double similarity = (double) matchCount / Math.max(claim.size(), stretch);
    return new TokenDiff(matchCount, similarity, hunks(claim, support, partner));
  }

  /** Returns the length of the longest common subsequence, in words. */
  public int matchCount() {
    return matchCount;
  }

  /**
   * Returns LCS / max(n, m). n is the length of the claim, m the length of the evidence sentence
   * from the first to the last shared word. In [0, 1]; 1 if the sentence has the claim word for
   * word, 0 if they share nothing. Not symmetric.
   */
  public double similarity() {
    return similarity;
  }

  /** Returns the regions in which they differ, in order. */
  public List<DiffHunk> hunks() {
    return hunks;
  }

  private static List<DiffHunk> hunks(List<Token> claim, List<Token> support, int[] partner) {
    var hunks = new ArrayList<DiffHunk>();
    int previous = UNMATCHED;
    int i = 0;
    while (i < claim.size()) {
      if (partner[i] != UNMATCHED && (previous == UNMATCHED || partner[i] == previous + 1)) {
        previous = partner[i++];
        continue;
      }
      int to = i;
      while (to < claim.size() && partner[to] == UNMATCHED) {
        to++;
      }
      int width = to - i;
      int supportFrom = previous + 1;
      int supportTo;
      if (to < claim.size()) {
        supportTo = partner[to];
        supportFrom = previous == UNMATCHED ? Math.max(0, supportTo - width) : supportFrom;
      } else {
        supportTo = Math.min(support.size(), supportFrom + width);
      }
      hunks.add(
          new DiffHunk(
              claim.subList(i, to),
              support.subList(supportFrom, supportTo),
              shared(partner, i - 1, -1),
              shared(partner, to, 1),
              claim.subList(i, Math.min(claim.size(), Math.max(to, i + 1))),
              support.subList(
                  supportFrom, Math.min(support.size(), Math.max(supportTo, supportFrom + 1)))));
      if (to < claim.size()) {
        previous = partner[to];
        to++;
      }
      i = to;
    }
    return hunks;
  }

  /** Returns the number of consecutive shared words from here. */
  private static int shared(int[] partner, int from, int step) {
    int count = 0;
    int i = from;
    while (i >= 0
        && i < partner.length
        && partner[i] != UNMATCHED
        && (count == 0 || partner[i] == partner[i - step] + step)) {
      count++;
      i += step;
    }
    return count;
  }
}
