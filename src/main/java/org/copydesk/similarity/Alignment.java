package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.Token;

/**
 * Pairs the content words of a claim (a headline, a subheadline) with those of a text that should
 * support it, one to one; both halves of a word that the other text writes as one are paired with
 * it.
 *
 * <p>Stronger relations are paired first; of equals those that stand in the nearest place of their
 * texts. All words of a name or a quantity are paired with a word that says the same alone.
 * Opposites are paired, but count for nothing in the shares. Stop words aren't paired; a number is
 * one word with what multiplies it. Cost: the product of the texts' lengths, which is bounded: of
 * two texts of more than 512 content words only the beginnings are paired. Immutable.
 *
 * @since 0.1.0
 */
public final class Alignment {
  private final List<AlignedPair> pairs;
  private final Matching.Side claim;
  private final Matching.Side support;
  private final int claimSize;
  private final int supportSize;
  private final double claimCoverage;
  private final double supportCoverage;

  private Alignment(Matching matching) {
    this.claim = matching.first();
    this.support = matching.second();
    boolean hasContent = claim.text().hasContent() && support.text().hasContent();
    this.claimSize = claim.text().hasContent() ? claim.size() : 0;
    this.supportSize = support.text().hasContent() ? support.size() : 0;
    this.claimCoverage = hasContent ? coverage(claim) : 0;
    this.supportCoverage = hasContent ? coverage(support) : 0;
    var pairs = new ArrayList<AlignedPair>();
    for (int i = 0; hasContent && i < claim.size(); i++) {
      int partner = claim.partner(i);
      if (partner >= 0) {
        pairs.add(
            new AlignedPair(
                claim.term(i).token(),
                support.term(partner).token(),
                requireNonNull(matching.relation(i, partner)),
                matching.strength(i, partner)));
      }
    }
    this.pairs = List.copyOf(pairs);
  }

  private static List<Token> unpaired(Matching.Side side) {
    var unpaired = new ArrayList<Token>();
    for (int i = 0; i < side.size(); i++) {
      if (side.partner(i) < 0 && side.term(i).isContent()) {
        unpaired.add(side.term(i).token());
      }
    }
    return List.copyOf(unpaired);
  }

  private static double coverage(Matching.Side side) {
    double sum = 0;
    for (int i = 0; i < side.size(); i++) {
      sum += side.paired(i);
    }
    return Ratios.of(sum, side.size());
  }

  /** Aligns the content words among the tokens of a claim with those of a supporting text. */
  public static Alignment of(List<Token> claim, List<Token> support, Vocabulary vocabulary) {
    return of(
        Matching.pairing(
            ComparableText.of(claim, vocabulary), ComparableText.of(support, vocabulary)));
  }

  static Alignment of(Matching matching) {
    return new Alignment(matching);
  }

  /** Returns the pairs in the order of the claim. */
  public List<AlignedPair> pairs() {
    return pairs;
  }

  /** Returns the claim's content words that nothing was found for, in order. */
  public List<Token> unpairedClaim() {
    return unpaired(claim);
  }

  /** Returns the supporting text's content words that no word of the claim took, in order. */
  public List<Token> unpairedSupport() {
    return unpaired(support);
  }

  /** Returns the number of the claim's content words. */
  public int claimSize() {
    return claimSize;
  }

  /** Returns the number of the supporting text's content words. */
  public int supportSize() {
    return supportSize;
  }

  /**
   * Returns the share of the claim that is paired, by strength: in [0, 1]; 0 for a claim without
   * content words.
   */
  public double claimCoverage() {
    return claimCoverage;
  }

  /**
   * Returns the share of the supporting text that is paired, by strength: in [0, 1]; 0 where it has
   * no content words.
   */
  public double supportCoverage() {
    return supportCoverage;
  }
}
