package org.copydesk.similarity;

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
public interface Alignment {

  /** Returns the pairs in the order of the claim. */
  List<AlignedPair> pairs();

  /** Returns the claim's content words that nothing was found for, in order. */
  List<Token> unpairedClaim();

  /** Returns the supporting text's content words that no word of the claim took, in order. */
  List<Token> unpairedSupport();

  /** Returns the number of the claim's content words. */
  int claimSize();

  /** Returns the number of the supporting text's content words. */
  int supportSize();

  /**
   * Returns the share of the claim that is paired, by strength: in [0, 1]; 0 for a claim without
   * content words.
   */
  double claimCoverage();

  /**
   * Returns the share of the supporting text that is paired, by strength: in [0, 1]; 0 where it has
   * no content words.
   */
  double supportCoverage();
}
