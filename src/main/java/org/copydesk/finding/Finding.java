package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One fault in an article, with the places that prove it. Immutable.
 *
 * <pre>{@code
 * for (Finding finding : report.findings()) {
 *   System.out.printf(
 *       "%s: %s (%s)%n", finding.at().passage().label(), finding.message(), finding.rule());
 * }
 * }</pre>
 *
 * @param rule id of the rule that reports it, such as {@code framing-shift}
 * @param category the kind of fault
 * @param severity the severity of the fault
 * @param message one line for the editor, without a closing period
 * @param at the place of the fault
 * @param related the other places that prove it, nearest first; often empty
 * @param score the measurement that decided, with its limit; empty for a rule without measurement
 * @param suggestions replacements for the words at {@code at}, best first; often empty
 * @param fingerprint 16 hexadecimal digits, equal for the same fault at any position
 * @param occurrence the number of this finding among those of one fingerprint in a report, from 1
 * @since 0.1.0
 */
public record Finding(
    String rule,
    Category category,
    Severity severity,
    String message,
    Place at,
    List<Place> related,
    Optional<Score> score,
    List<String> suggestions,
    String fingerprint,
    int occurrence) {

  /**
   * The total order of the findings of one article: by passage, start, end and rule, then by the
   * other parts. Passages are in the order of {@code Role}, paragraphs by number.
   */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.at().passage().role())
          .thenComparing(finding -> finding.at().passage().index())
          .thenComparing(finding -> finding.at().span().start())
          .thenComparing(finding -> finding.at().span().end())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.score().map(Score::value).orElse(0.0));

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if the occurrence is below 1
   */
  public Finding {
    requireNonNull(rule, "rule");
    requireNonNull(category, "category");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    requireNonNull(at, "at");
    requireNonNull(score, "score");
    requireNonNull(fingerprint, "fingerprint");
    related = List.copyOf(related);
    suggestions = List.copyOf(suggestions);
    if (occurrence < 1) {
      throw new IllegalArgumentException("occurrence must be 1 or more: " + occurrence);
    }
  }

  /** Makes a finding that isn't in a report yet: the first occurrence. */
  public Finding(
      String rule,
      Category category,
      Severity severity,
      String message,
      Place at,
      List<Place> related,
      Optional<Score> score,
      List<String> suggestions,
      String fingerprint) {
    this(rule, category, severity, message, at, related, score, suggestions, fingerprint, 1);
  }

  /**
   * Returns the unique key of a finding in its report: the fingerprint, from the second occurrence
   * on with its number, such as {@code 3f2a90c4d1e5b687-2}. It is the same in the next version of
   * the article, unless an equal fault before this one is added or removed.
   */
  public String key() {
    return occurrence == 1 ? fingerprint : fingerprint + "-" + occurrence;
  }

  /** Returns the same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        rule, category, other, message, at, related, score, suggestions, fingerprint, occurrence);
  }

  /** Returns the same finding as another occurrence of its fingerprint. */
  Finding withOccurrence(int other) {
    return new Finding(
        rule, category, severity, message, at, related, score, suggestions, fingerprint, other);
  }
}
