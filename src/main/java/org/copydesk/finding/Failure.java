package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

/**
 * Says that a rule threw instead of answering; the other rules still report. Or says why none was
 * asked.
 *
 * @param rule id of the rule; {@code limits} for an article that is too large to be checked, {@code
 *     ignore-text} for a pattern that takes too long
 * @param message what it threw, or what was expected
 * @since 0.1.0
 */
public record Failure(String rule, String message) {

  /** Checks the parts. */
  public Failure {
    requireNonNull(rule, "rule");
    requireNonNull(message, "message");
  }
}
