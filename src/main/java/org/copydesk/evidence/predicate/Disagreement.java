package org.copydesk.evidence.predicate;

import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;

/**
 * Words of a display text that disagree with words of the body about the same participants.
 *
 * <p>Example: "edge up" in the headline "Halden shares edge up" and "jumped" in "Shares of Halden
 * jumped 10.7 %": {@link Kind#FORCE}, −2 degrees.
 *
 * @param kind in what they disagree
 * @param claimPassage the display text
 * @param claim its words, at least one
 * @param passage the paragraph of the body
 * @param support its words, at least one
 * @param degrees by how many degrees the claim is stronger, negative for weaker; 0 for other kinds
 * @param confidence probability that an editor agrees, in [0, 1]
 * @since 0.1.0
 */
public record Disagreement(
    Kind kind,
    AnalysedPassage claimPassage,
    List<Token> claim,
    AnalysedPassage passage,
    List<Token> support,
    double degrees,
    double confidence) {

  /** The kinds of disagreement. */
  public enum Kind {
    /** The words exclude each other. */
    OPPOSITE,
    /** One is negated. */
    NEGATION,
    /** One says more. */
    FORCE,
    /** The claim is surer. */
    CERTAINTY,
    /** The claim says all, the body a part. */
    EXTENT
  }

  /** Copies the lists. */
  public Disagreement {
    claim = List.copyOf(claim);
    support = List.copyOf(support);
  }
}
