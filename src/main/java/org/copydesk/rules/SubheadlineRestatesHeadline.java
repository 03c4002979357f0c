package org.copydesk.rules;

import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.RestatedWords;

/** Flags a subheadline that adds nothing to the headline. */
final class SubheadlineRestatesHeadline implements BuiltInRule {
  // Chosen on decks and written subheadlines: at most 4 % of CNBC's decks that add something exceed
  // it, and 2 % of the subheadlines that were written to add a fact.
  static final RuleOption MAX_RESTATED =
      RuleOption.ratio(
          "max-restated",
          "allowed probability that the subheadline adds nothing to the headline",
          0.69);

  // Half of what people give texts that are "not equivalent, but on the same topic" (1 of 5 on
  // SemEval's scale of textual similarity). Without a limit, subheadlines of common words, which
  // have little information, passed for repetitions.
  static final RuleOption MIN_ALIKE =
      RuleOption.ratio("min-alike", "similarity of the two that a repetition needs", 0.1);

  static final RuleInfo INFO =
      RuleInfo.of(
          "subheadline-restates-headline",
          Category.REDUNDANCY,
          Severity.WARNING,
          "Subheadline restates the headline",
          "0.1.0",
          MAX_RESTATED,
          MIN_ALIKE);

  private final double maxRestated;
  private final double minAlike;

  SubheadlineRestatesHeadline(RuleSettings settings) {
    this.maxRestated = settings.get(MAX_RESTATED);
    this.minAlike = settings.get(MIN_ALIKE);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var comparison = context.headlineWithSubheadline().orElse(null);
    if (comparison == null
        || comparison.secondRestates() <= maxRestated
        || comparison.score() < minAlike) {
      return List.of();
    }
    var alignment = comparison.alignment();
    if (alignment.supportSize() == 0) {
      return List.of();
    }
    var headline = context.passage(Role.HEADLINE).orElseThrow().passage();
    var subheadline = context.passage(Role.SUBHEADLINE).orElseThrow().passage();
    return List.of(
        RestatedWords.of(alignment)
            .describe(INFO.finding(Place.whole(subheadline)))
            .because(Score.above("restated", comparison.secondRestates(), maxRestated))
            .related(Place.whole(headline))
            .build());
  }
}
