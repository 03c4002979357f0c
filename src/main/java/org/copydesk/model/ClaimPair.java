package org.copydesk.model;

import static java.util.Objects.requireNonNull;

/**
 * A claim and a text that may support or contradict it.
 *
 * @param claim such as a clause of a headline
 * @param evidence such as a sentence of the body
 * @since 0.1.0
 */
public record ClaimPair(String claim, String evidence) {

  /** Checks that both are there. */
  public ClaimPair {
    requireNonNull(claim, "claim");
    requireNonNull(evidence, "evidence");
  }
}
