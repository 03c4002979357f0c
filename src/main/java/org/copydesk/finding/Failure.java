package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

/**
 * A part of a check that failed: a rule that threw, while the others still report, or the check as
 * a whole.
 *
 * @param rule id of the rule, or one of the constants below
 * @param message the {@link Throwable#toString} of the exception, or the limit that was exceeded
 * @since 0.1.0
 */
public record Failure(String rule, String message) {
  /** In place of a rule: the article is too large to be checked. */
  public static final String LIMITS = "limits";

  /** In place of a rule: the check failed as a whole. */
  public static final String CHECK = "copydesk";

  /** In place of a rule: the scores couldn't be computed. */
  public static final String SCORES = "scores";

  /** In place of a rule: a pattern of ignored text took too long. */
  public static final String IGNORE_TEXT = "ignore-text";

  /** Checks the parts. */
  public Failure {
    requireNonNull(rule, "rule");
    requireNonNull(message, "message");
  }

  /** Returns whether the whole check failed, so that no rule checked the article. */
  public boolean isOfWholeCheck() {
    return rule.equals(LIMITS) || rule.equals(CHECK);
  }

  /**
   * Returns one line for people: {@code number-mismatch failed: …}, or {@code not checked: …} if
   * the whole check failed.
   */
  public String line() {
    return isOfWholeCheck() ? "not checked: " + message : rule + " failed: " + message;
  }
}
