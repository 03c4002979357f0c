package org.copydesk.spark;

import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.rule.KnownArticles;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;

/** The judgement of the rule {@code duplicate-article} on two articles. */
final class Verdict {
  private static final RuleInfo RULE = RuleCatalogue.info("duplicate-article").orElseThrow();

  private final Copydesk copydesk;

  Verdict() {
    var builder = Copydesk.builder();
    RuleCatalogue.infos().stream()
        .map(RuleInfo::id)
        .filter(id -> !id.equals(RULE.id()))
        .forEach(builder::without);
    copydesk = builder.build();
  }

  /** The one article with which another is compared. */
  private record Only(Article other) implements KnownArticles {
    @Override
    public List<Article> findByBody(AnalysedArticle article) {
      return List.of(other);
    }

    @Override
    public List<Article> findByHeadline(AnalysedArticle article) {
      return List.of();
    }
  }

  /** Returns the report on an article that may have the text of an older one. */
  Report of(Article newer, Article older) {
    return copydesk.withKnownArticles(new Only(older)).check(newer);
  }

  /** Returns whether a finding is about a whole article, and not about one shared paragraph. */
  static boolean isWhole(Finding finding) {
    return finding.severity() == RULE.severity();
  }
}
