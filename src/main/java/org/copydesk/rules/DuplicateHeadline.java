package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;

/** Flags a headline that another known article has, in the same or other words. */
final class DuplicateHeadline implements Rule {
  // People give 4.5 of 5 to headlines that say the same with an unimportant detail more or less.
  static final RuleOption MAX_ALIKE =
      RuleOption.ratio("max-alike", "allowed score of the two headlines", 0.9);

  static final RuleOption MIN_WORDS =
      RuleOption.count(
          "min-words",
          "content words that a headline must have; shorter ones are names of columns",
          1,
          20,
          4);

  static final RuleInfo INFO =
      RuleInfo.of(
          "duplicate-headline",
          Category.DUPLICATION,
          Severity.WARNING,
          "Headline is used already",
          "0.1.0",
          MAX_ALIKE,
          MIN_WORDS);

  private final double maxAlike;
  private final int minWords;

  DuplicateHeadline(RuleSettings settings) {
    this.maxAlike = settings.get(MAX_ALIKE);
    this.minWords = settings.count(MIN_WORDS);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var headline = context.passage(Role.HEADLINE).orElse(null);
    if (headline == null || headline.contentTokens().size() < minWords) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (var other : context.articlesWithHeadlineOf()) {
      var used = other.passage(Role.HEADLINE).orElse(null);
      if (used == null) {
        continue;
      }
      double score = context.compare(headline, used).score();
      if (score > maxAlike) {
        findings.add(
            INFO.finding(Place.whole(headline.passage()))
                .message("%s has this headline", OtherArticle.title(other))
                .because("alike", score, maxAlike)
                .related(Place.whole(used.passage()).in(OtherArticle.name(other)))
                .build());
      }
    }
    return findings;
  }
}
