package org.copydesk.spark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.KnownArticles;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.RuleCatalogue;

/** The judgement of {@code duplicate-article} on two articles, which is the only one there is. */
final class Verdict {
  private static final String RULE = "duplicate-article";

  private final Rule rule;

  Verdict() {
    var info = RuleCatalogue.info(RULE).orElseThrow();
    rule = RuleCatalogue.create(RULE, RuleSettings.of(info, Map.of()));
  }

  /** The one article that another is held against. */
  private record Only(Article other) implements KnownArticles {
    @Override
    public List<Article> withTextOf(AnalysedArticle article) {
      return List.of(other);
    }

    @Override
    public List<Article> withHeadlineOf(AnalysedArticle article) {
      return List.of();
    }
  }

  /** Returns what is said of an article that has the text of an older one; empty if it hasn't. */
  Optional<Finding> of(Article newer, Article older) {
    var analysed = TextAnalyser.of(newer.language()).analyse(newer);
    var context = new CheckContext(analysed, HouseStyle.none(), new Only(older));
    // A paragraph that both have is told too, more mildly, and makes no duplicate.
    var severity = RuleCatalogue.info(RULE).orElseThrow().severity();
    return rule.check(context).stream().filter(f -> f.severity() == severity).findFirst();
  }
}
