package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import org.copydesk.analysis.Token;

/**
 * A word of a claim with the word of the supporting text that it is paired with.
 *
 * <p>Example: of "UK fire kills 7" and "Seven die in British fire" the third pair is {@code kills},
 * {@code die}, {@link Relation#RELATED}, with a strength of 0.76.
 *
 * @param claim the claim's word
 * @param support the supporting text's word
 * @param relation kind of the relation
 * @param strength strength of the relation, in (0, 1]; 1 for the same word
 * @since 0.1.0
 */
public record AlignedPair(Token claim, Token support, Relation relation, double strength) {

  /**
   * Checks the components.
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
