package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.Fix;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.message.Messages;
import org.jspecify.annotations.Nullable;

/** A builder of findings. The message must be set. Not thread-safe. */
public final class FindingBuilder {
  private final RuleInfo rule;
  private final Place at;
  private final List<Place> related = new ArrayList<>();
  private final List<String> suggestions = new ArrayList<>();
  private final List<Fix> fixes = new ArrayList<>();
  private final Map<String, Double> features = new LinkedHashMap<>();
  private Severity severity;
  private String message = "";
  private String messageKey = "";
  private List<Object> arguments = List.of();
  private @Nullable Score score;
  private OptionalDouble confidence = OptionalDouble.empty();

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
   * Sets the message for the editor, in one language: one line, without a closing period. With
   * arguments it is a format for {@link String#format} in {@link Locale#ROOT}, otherwise the text
   * itself. For several languages see {@link #messageKey}.
   *
   * @throws java.util.IllegalFormatException if there are arguments and the format can't be read
   */
  public FindingBuilder message(String format, Object... arguments) {
    requireNonNull(format, "format");
    this.message = arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments);
    this.messageKey = "";
    this.arguments = List.of();
    return this;
  }

  /**
   * Sets the message for the editor by its key, for several languages: {@link
   * Finding#message(Locale)} returns it in that of the reader. The formats, for {@link
   * String#format}, are in the files {@code META-INF/copydesk/messages.properties}, {@code
   * messages_de.properties} and so on of the rule's jar, in UTF-8, by the rule's id and this key:
   *
   * <pre>{@code
   * // house-full-stop.ends=Subheadline ends with "%s"
   * INFO.finding(place).messageKey("ends", "!")
   * }</pre>
   *
   * @param key such as {@code ends}, without the rule's id
   * @param arguments strings, whole numbers, and lists of words, which are written in quotation
   *     marks; others are written as {@code toString} does
   * @throws IllegalArgumentException if the file without a language doesn't have the key, or the
   *     format doesn't fit the arguments
   */
  public FindingBuilder messageKey(String key, Object... arguments) {
    this.messageKey = rule.id() + "." + requireNonNull(key, "key");
    this.arguments = Messages.values(List.of(arguments));
    this.message =
        Messages.text(messageKey, this.arguments, Locale.ROOT)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no message '"
                            + messageKey
                            + "' for "
                            + this.arguments.size()
                            + " arguments in META-INF/copydesk/messages.properties"));
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

  /**
   * Sets the probability that an editor who reads the places agrees that something is wrong; none
   * by default. A check reports a finding below the limits of {@link
   * org.copydesk.Copydesk.Builder#warningConfidence} as a suggestion, or not at all.
   *
   * @param probability in [0, 1]
   */
  public FindingBuilder confidence(double probability) {
    this.confidence = OptionalDouble.of(probability);
    return this;
  }

  /**
   * Sets a measurement that makes the finding more or less sure, such as the share of the headline
   * that the body supports. The built-in rules have models that compute the confidence from them.
   *
   * @param name kebab-case
   * @param value a finite number
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public FindingBuilder feature(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("feature " + name + " must be finite: " + value);
    }
    features.put(requireNonNull(name, "name"), value);
    return this;
  }

  /** Sets a measurement that makes the finding more or less sure: 1 if it holds, else 0. */
  public FindingBuilder feature(String name, boolean holds) {
    return feature(name, holds ? 1 : 0);
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
        messageKey,
        arguments,
        at,
        related,
        confidence,
        features,
        Optional.ofNullable(score),
        suggestions,
        fixes,
        Fingerprint.of(rule.id(), at, related),
        1);
  }
}
