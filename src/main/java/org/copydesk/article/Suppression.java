package org.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.copydesk.text.SourcePosition;

/**
 * An editor's decision to accept findings of a rule: in an article, in a passage, in a block or of
 * one fault. A passage or block is that of the finding, not of its related places. Immutable.
 *
 * <pre>{@code
 * var evening = "numbers of the evening edition";
 * Suppression.of("number-mismatch", evening);                         // in the whole article
 * Suppression.of("number-mismatch", evening).on(Role.HEADLINE);       // in the headline
 * Suppression.of("number-mismatch", evening).onBlock("b7");           // in the block "b7"
 * finding.suppression(evening);                                       // this fault
 * }</pre>
 *
 * <p>An id of a block and a fingerprint stay the same when paragraphs are inserted or moved; the
 * name of a paragraph, such as {@code body[1]}, doesn't. A fingerprint changes with the words of
 * the fault, and so asks the editor again. A finding must meet each condition that is given.
 *
 * @param rule id of the rule, such as {@code number-mismatch}; it need not exist
 * @param reason why, in a line for the next editor; never blank
 * @param passage {@linkplain Passage#name name} of the passage; empty for any
 * @param block the caller's id of the {@link Block}; empty for any
 * @param fingerprint that of the findings; empty for any
 * @param position where the source says so; empty where that isn't known
 * @since 0.1.0
 */
public record Suppression(
    String rule,
    String reason,
    Optional<String> passage,
    Optional<String> block,
    Optional<String> fingerprint,
    Optional<SourcePosition> position) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if rule or reason is blank
   */
  public Suppression {
    requireNonNull(rule, "rule");
    requireNonNull(reason, "reason");
    requireNonNull(passage, "passage");
    requireNonNull(block, "block");
    requireNonNull(fingerprint, "fingerprint");
    requireNonNull(position, "position");
    if (rule.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "rule and reason must not be blank: '" + rule + "', '" + reason + "'");
    }
  }

  /** Makes a suppression for a whole article. */
  public static Suppression of(String rule, String reason) {
    return new Suppression(
        rule, reason, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the same for one passage alone, or, for {@link Role#PARAGRAPH}, for the body. */
  public Suppression on(Role role) {
    return on(role.key());
  }

  /**
   * Returns the same for one passage alone, by its {@linkplain Passage#name name}, or for all
   * paragraphs, by {@code body}. Prefer {@link #onBlock} or {@link #onFingerprint} for a paragraph,
   * since its name changes when another one is inserted before it.
   */
  public Suppression on(String name) {
    return new Suppression(rule, reason, Optional.of(name), block, fingerprint, position);
  }

  /** Returns the same for the passages of one block alone, by the caller's id. */
  public Suppression onBlock(String id) {
    return new Suppression(rule, reason, passage, Optional.of(id), fingerprint, position);
  }

  /** Returns the same for the findings with one {@code Finding.fingerprint} alone. */
  public Suppression onFingerprint(String print) {
    return new Suppression(rule, reason, passage, block, Optional.of(print), position);
  }

  /** Returns the same with its place in the source. */
  public Suppression at(SourcePosition place) {
    return new Suppression(rule, reason, passage, block, fingerprint, Optional.of(place));
  }
}
