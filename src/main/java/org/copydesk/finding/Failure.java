package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

/**
 * Says what part of a check failed: a rule that threw instead of answering, while the others still
 * report; or the check as a whole.
 *
 * @param rule id of the rule; {@link #LIMITS} for an article that is too large to be checked,
 *     {@link #CHECK} for one whose check failed as a whole, {@link #SCORES} where the scores
 *     couldn't be computed, {@link #IGNORE_TEXT} for a pattern that takes too long
 * @param message what it threw, as {@link Throwable#toString} has it, or what was expected
 * @since 0.1.0
 */
public record Failure(String rule, String message) {
  /** In the place of a rule: the article is too large to be checked. */
  public static final String LIMITS = "limits";

  /** In the place of a rule: the check failed as a whole. */
  public static final String CHECK = "copydesk";

  /** In the place of a rule: the scores of the article couldn't be computed. */
  public static final String SCORES = "scores";

  /** In the place of a rule: a pattern of text that isn't checked took too long. */
  public static final String IGNORE_TEXT = "ignore-text";

  /** Checks the parts. */
  public Failure {
    requireNonNull(rule, "rule");
    requireNonNull(message, "message");
  }

  /** Returns whether the article wasn't checked at all for this. */
  public boolean isOfWholeCheck() {
    return rule.equals(LIMITS) || rule.equals(CHECK);
  }

  /**
   * Returns one line that says what failed: {@code number-mismatch failed: …}, or {@code not
   * checked: …} where no rule looked at the article.
   */
  public String line() {
    return isOfWholeCheck() ? "not checked: " + message : rule + " failed: " + message;
  }
}
