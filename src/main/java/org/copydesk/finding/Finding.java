package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/**
 * One fault, with both places and what proves it. Immutable.
 *
 * @param rule id of the rule that reports it, such as {@code framing-shift}
 * @param category what is wrong
 * @param severity how much it weighs
 * @param message one line for the editor: what, how much, limit; no closing period
 * @param at where the fault sits
 * @param related the other places that prove it, nearest first; empty where there is only one
 * @param score the measurement that decided, with its limit
 * @param suggestions texts that may replace the words at {@code at}, best first; often empty
 * @param fingerprint the same for the same fault wherever it stands in the article: 16 hexadecimal
 *     digits
 * @since 0.1.0
 */
public record Finding(
    String rule,
    Category category,
    Severity severity,
    String message,
    Place at,
    List<Place> related,
    Score score,
    List<String> suggestions,
    String fingerprint) {

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
          .thenComparing(finding -> finding.score().value());

  /** Checks the parts and copies the lists. */
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
  }

  /** Returns the same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        rule, category, other, message, at, related, score, suggestions, fingerprint);
  }
}
