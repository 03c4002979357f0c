package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.copydesk.analysis.Token;

/**
 * How alike two texts are, and the words that make it so. Immutable.
 *
 * @since 0.1.0
 */
public final class Comparison {
  private final Alignment alignment;

  private Comparison(Alignment alignment) {
    this.alignment = alignment;
  }

  /** Compares two analysed texts of one language. */
  public static Comparison of(List<Token> first, List<Token> second, Vocabulary vocabulary) {
    return new Comparison(
        Alignment.of(requireNonNull(first, "first"), requireNonNull(second, "second"), vocabulary));
  }

  /** Returns the pairs of words, the first text as the claim. */
  public Alignment alignment() {
    return alignment;
  }

  /**
   * Returns how alike the texts are: the harmonic mean of the shares of each that are paired. In
   * [0, 1], symmetric; 0 where a text has no content words.
   */
  public double score() {
    double first = alignment.claimCoverage();
    double second = alignment.supportCoverage();
    return first + second == 0 ? 0 : 2 * first * second / (first + second);
  }

  /**
   * Returns how much of the first text the second has already: the share of its content words that
   * are paired, in [0, 1].
   */
  public double firstRestates() {
    return alignment.claimCoverage();
  }

  /**
   * Returns how much of the second text the first has already: the share of its content words that
   * are paired, in [0, 1].
   */
  public double secondRestates() {
    return alignment.supportCoverage();
  }
}
