package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.Fix;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.jspecify.annotations.Nullable;

/** A builder of findings. The message must be set. Not thread-safe. */
public final class FindingBuilder {
  private final RuleInfo rule;
  private final Place at;
  private final List<Place> related = new ArrayList<>();
  private final List<String> suggestions = new ArrayList<>();
  private final List<Fix> fixes = new ArrayList<>();
  private Severity severity;
  private String message = "";
  private @Nullable Score score;

  FindingBuilder(RuleInfo rule, Place at) {
    this.rule = rule;
    this.at = requireNonNull(at, "at");
    this.severity = rule.severity();
  }

  /** Sets another severity than that of the rule. */
  public FindingBuilder severity(Severity severity) {
    this.severity = requireNonNull(severity, "severity");
    return this;
  }

  /**
   * Sets the message for the editor: one line, without a closing period. With arguments it is a
   * format for {@link String#format} in {@link Locale#ROOT}, otherwise the text itself.
   *
   * @throws java.util.IllegalFormatException if there are arguments and the format can't be read
   */
  public FindingBuilder message(String format, Object... arguments) {
    requireNonNull(format, "format");
    this.message = arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments);
    return this;
  }

  /**
   * Sets the measurement that decided, such as {@code Score.above("containment", 0.9, 0.8)}; none
   * by default.
   */
  public FindingBuilder because(Score score) {
    this.score = requireNonNull(score, "score");
    return this;
  }

  /** Adds a place that proves the finding, nearest first. */
  public FindingBuilder related(Place place) {
    related.add(requireNonNull(place, "place"));
    return this;
  }

  /** Adds a replacement for the words at the finding's place, best first. */
  public FindingBuilder suggest(String replacement) {
    suggestions.add(requireNonNull(replacement, "replacement"));
    return fix(Fix.replacing(at, replacement));
  }

  /**
   * Adds a change that removes the fault, such as one of the words at several places. They must be
   * the finding's place or related to it.
   */
  public FindingBuilder fix(Fix fix) {
    fixes.add(requireNonNull(fix, "fix"));
    return this;
  }

  /**
   * Returns the finding.
   *
   * @throws IllegalStateException if the message wasn't set
   * @throws IllegalArgumentException if a fix changes words at another place
   */
  public Finding build() {
    if (message.isEmpty()) {
      throw new IllegalStateException(rule.id() + " must give a message");
    }
    return new Finding(
        rule.id(),
        rule.summary(),
        rule.category(),
        severity,
        message,
        at,
        related,
        Optional.ofNullable(score),
        suggestions,
        fixes,
        Fingerprint.of(rule.id(), at, related),
        1);
  }
}
