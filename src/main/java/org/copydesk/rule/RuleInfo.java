package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.copydesk.finding.Category;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;

/**
 * What is known of a rule without running it. Immutable.
 *
 * @param id kebab-case, unique in the catalogue, never changed once released
 * @param category what it reports
 * @param severity how much its findings weigh by default
 * @param summary one line without a closing period
 * @param since the version that brought it
 * @param options what a house may set; empty where there is nothing to set
 * @since 0.1.0
 */
public record RuleInfo(
    String id,
    Category category,
    Severity severity,
    String summary,
    String since,
    List<RuleOption> options) {

  /** Checks the parts and copies the list. */
  public RuleInfo {
    requireNonNull(id, "id");
    requireNonNull(category, "category");
    requireNonNull(severity, "severity");
    requireNonNull(summary, "summary");
    requireNonNull(since, "since");
    options = List.copyOf(options);
  }

  /** Returns the declaration of a rule. */
  public static RuleInfo of(
      String id,
      Category category,
      Severity severity,
      String summary,
      String since,
      RuleOption... options) {
    return new RuleInfo(id, category, severity, summary, since, List.of(options));
  }

  /** Starts a finding of this rule, with its default severity. */
  public FindingBuilder finding(Place at) {
    return new FindingBuilder(this, at);
  }
}
