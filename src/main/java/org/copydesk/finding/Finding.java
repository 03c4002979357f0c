package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One fault, with both places and what proves it. Immutable.
 *
 * @param rule id of the rule that reports it, such as {@code framing-shift}
 * @param category what is wrong
 * @param severity how much it weighs
 * @param message one line for the editor: what, how much, limit; no closing period
 * @param at where the fault sits
 * @param related the other places that prove it, nearest first; empty where there is only one
 * @param score the measurement that decided, with its limit; empty for a rule that measures nothing
 * @param suggestions texts that may replace the words at {@code at}, best first; often empty
 * @param fingerprint the same for the same fault wherever it stands in the article: 16 hexadecimal
 *     digits
 * @param occurrence counts the findings of one fingerprint in a report, from 1 on; 1 for a finding
 *     that isn't in a report
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
   * The total order of the findings of one article: by passage (headline first, then as in {@code
   * Role}, paragraphs by their number), start, end, rule, and last by what tells two findings of
   * one rule in one place apart.
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

  /** Makes a finding that isn't in a report yet. */
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
   * Returns a key that no other finding of the same report has: the fingerprint, and from its
   * second occurrence on a hyphen and the number of the occurrence, such as {@code
   * 3f2a90c4d1e5b687-2}. It stays the same in the next version of the article as long as the fault
   * is there and no equal one before it comes or goes.
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
