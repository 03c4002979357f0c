package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import org.copydesk.analysis.Token;

/**
 * A word of a claim with the word of the supporting text that means it.
 *
 * @param claim the claim's word
 * @param support the other text's word
 * @param relation what they have to do with each other
 * @param strength how sure that is, in (0, 1]; 1 for the same word
 * @since 0.1.0
 */
public record AlignedPair(Token claim, Token support, Relation relation, double strength) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the strength is outside (0, 1] or not a number
   */
  public AlignedPair {
    requireNonNull(claim, "claim");
    requireNonNull(support, "support");
    requireNonNull(relation, "relation");
    if (!(strength > 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength must be in (0, 1]: " + strength);
    }
  }
}
