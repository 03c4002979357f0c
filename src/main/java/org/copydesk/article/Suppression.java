package org.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.copydesk.text.SourcePosition;

/**
 * An editor's decision to accept the findings of a rule, in an article or in one passage. A passage
 * is that of the finding, not of its related places. Immutable.
 *
 * @param rule id of the rule, such as {@code number-mismatch}; it need not exist
 * @param reason why, in a line for the next editor; never blank
 * @param passage {@linkplain Passage#name name} of its passage; empty for the whole article
 * @param position where the source says so; empty where that isn't known
 * @since 0.1.0
 */
public record Suppression(
    String rule, String reason, Optional<String> passage, Optional<SourcePosition> position) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if rule or reason is blank
   */
  public Suppression {
    requireNonNull(rule, "rule");
    requireNonNull(reason, "reason");
    requireNonNull(passage, "passage");
    requireNonNull(position, "position");
    if (rule.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "rule and reason must not be blank: '" + rule + "', '" + reason + "'");
    }
  }

  /** Makes a suppression for a whole article. */
  public static Suppression of(String rule, String reason) {
    return new Suppression(rule, reason, Optional.empty(), Optional.empty());
  }

  /** Returns the same for one passage alone, by its {@linkplain Passage#name name}. */
  public Suppression on(String name) {
    return new Suppression(rule, reason, Optional.of(name), position);
  }

  /** Returns the same with its place in the source. */
  public Suppression at(SourcePosition place) {
    return new Suppression(rule, reason, passage, Optional.of(place));
  }
}
