package org.copydesk.rule;

import java.util.List;
import java.util.Locale;
import org.copydesk.finding.Finding;

/**
 * Checks one analysed article for one kind of fault.
 *
 * <p>An implementation is stateless and pure: the findings depend on the article only, not on
 * thread, default locale or other rules. It analyses no text itself, calls no other rule, and has
 * no findings if a passage that it needs is missing. An exception or error of a rule is recorded as
 * its failure; the other rules still report.
 *
 * <pre>{@code
 * static final RuleInfo INFO =
 *     RuleInfo.of(
 *         "headline-ends-with-full-stop",
 *         Category.INCONSISTENCY,
 *         Severity.SUGGESTION,
 *         "Headline ends with a full stop",
 *         "1.0");
 *
 * static List<Finding> check(CheckContext context) {
 *   return context.passage(Role.HEADLINE).stream()
 *       .filter(headline -> headline.text().endsWith("."))
 *       .map(headline -> INFO.finding(Place.whole(headline.passage()))
 *           .message("Headline ends with a full stop")
 *           .build())
 *       .toList();
 * }
 *
 * Copydesk copydesk = Copydesk.builder().add(INFO, HeadlineFullStop::check).build();
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Rule {

  /** Returns the findings, in any order; none if nothing is wrong. */
  List<Finding> check(CheckContext context);

  /**
   * Returns whether the rule can check articles in a language. It isn't run on others, and their
   * reports have a note that says so. True by default.
   */
  default boolean supports(Locale language) {
    return true;
  }
}
