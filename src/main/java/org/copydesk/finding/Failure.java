package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

/**
 * Says that a rule threw instead of answering; the other rules still report.
 *
 * @param rule id of the rule
 * @param message what it threw
 * @since 0.1.0
 */
public record Failure(String rule, String message) {

  /** Checks the parts. */
  public Failure {
    requireNonNull(rule, "rule");
    requireNonNull(message, "message");
  }
}
