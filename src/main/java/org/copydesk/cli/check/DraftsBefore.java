package org.copydesk.cli.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.archive.Archive;
import org.copydesk.article.Article;
import org.copydesk.rule.KnownArticles;

/**
 * The earlier drafts of a run that a draft may duplicate, and the published articles.
 *
 * @param drafts all drafts of the run, each under its {@link DraftName#key}
 * @param own the draft
 * @param ownName its name
 * @param published the published articles
 */
record DraftsBefore(Archive drafts, Article own, DraftName ownName, KnownArticles published)
    implements KnownArticles {

  @Override
  public List<Article> findByBody(AnalysedArticle article) {
    return known(before().findByBody(article), published.findByBody(article));
  }

  @Override
  public List<Article> findByHeadline(AnalysedArticle article) {
    return known(before().findByHeadline(article), published.findByHeadline(article));
  }

  private KnownArticles before() {
    return drafts.filtered(this::isBefore);
  }

  /** Returns both lists, without published articles that are also drafts. */
  private static List<Article> known(List<Article> stored, List<Article> others) {
    var before = stored.stream().map(DraftsOfRun::original).toList();
    var ids = before.stream().flatMap(draft -> draft.id().stream()).collect(Collectors.toSet());
    var rest = others.stream().filter(other -> other.id().filter(ids::contains).isEmpty());
    return Stream.concat(before.stream(), rest).toList();
  }

  /** Returns whether a draft is older or, with equal or unknown dates, earlier in the run. */
  private boolean isBefore(Article stored) {
    var name = DraftName.ofKey(stored.id().orElseThrow());
    if (name.name().equals(ownName.name())) {
      return false;
    }
    var date = stored.datePublished();
    var ownDate = own.datePublished();
    if (date.isPresent() && ownDate.isPresent() && !date.equals(ownDate)) {
      return date.get().isBefore(ownDate.get());
    }
    return name.number() < ownName.number();
  }
}
