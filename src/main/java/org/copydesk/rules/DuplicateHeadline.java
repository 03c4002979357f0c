package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.duplication.SharedText;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.OtherArticle;

/** Flags a headline that another known article has, word for word or reworded. */
final class DuplicateHeadline implements BuiltInRule {
  // People give 4.5 of 5 to headlines that differ in an unimportant detail only.
  static final RuleOption MAX_ALIKE =
      RuleOption.ratio("max-alike", "allowed similarity of the two headlines", 0.9);

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
          "Another article has the same headline",
          "0.1.0",
          MAX_ALIKE,
          MIN_WORDS);

  // Two stories on one event share a tenth of their runs of three words, by names and quotations;
  // two events half of that.
  private static final double SAME_STORY = 0.1;

  // A headline of so many articles, such as that of a weekly report, is meant to recur.
  private static final int RECURRING = 3;

  private final double maxAlike;
  private final int minWords;

  DuplicateHeadline(RuleSettings settings) {
    this.maxAlike = settings.get(MAX_ALIKE);
    this.minWords = settings.count(MIN_WORDS);
  }

  private record Use(AnalysedArticle article, AnalysedPassage headline, double score) {}

  @Override
  public List<Finding> check(ArticleContext context) {
    var headline = context.passage(Role.HEADLINE).orElse(null);
    if (headline == null || headline.contentTokens().size() < minWords) {
      return List.of();
    }
    var uses = uses(context, headline);
    if (uses.size() >= RECURRING) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (var use : uses) {
      var shared = SharedText.of(context.body(), use.article().body()).whole();
      if (shared.isSameStory(SAME_STORY)) {
        findings.add(finding(headline, use, Severity.WARNING));
      } else if (!shared.isForm(SAME_STORY)) {
        findings.add(finding(headline, use, Severity.SUGGESTION));
      }
    }
    return findings;
  }

  private List<Use> uses(ArticleContext context, AnalysedPassage headline) {
    var uses = new ArrayList<Use>();
    for (var article : context.knownArticlesByHeadline()) {
      var other = article.passage(Role.HEADLINE).orElse(null);
      double score = other == null ? 0 : context.compare(headline, other).score();
      if (other != null && score > maxAlike) {
        uses.add(new Use(article, other, score));
      }
    }
    return uses;
  }

  private Finding finding(AnalysedPassage headline, Use use, Severity severity) {
    return INFO.finding(Place.whole(headline.passage()))
        .severity(severity)
        .messageKey("same", OtherArticle.title(use.article()))
        .because(Score.above("alike", use.score(), maxAlike))
        .related(Place.whole(use.headline().passage()).in(OtherArticle.name(use.article())))
        .build();
  }
}
