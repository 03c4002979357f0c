package org.copydesk.cli.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.archive.Archive;
import org.copydesk.article.Article;
import org.copydesk.rule.KnownArticles;

/**
 * The drafts of a run that one of them may be a duplicate of, and the published articles.
 *
 * @param drafts all drafts of the run, each under its {@link DraftName#key}
 * @param own the draft that knows the others
 * @param ownName its name
 * @param published what it knows beside them
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

  /** Returns both; of a draft that is published too, the draft. */
  private static List<Article> known(List<Article> stored, List<Article> others) {
    var before = stored.stream().map(DraftsOfRun::original).toList();
    var ids = before.stream().flatMap(draft -> draft.id().stream()).collect(Collectors.toSet());
    var rest = others.stream().filter(other -> other.id().filter(ids::contains).isEmpty());
    return Stream.concat(before.stream(), rest).toList();
  }

  /** Never both of two drafts are before each other, and of one name neither is. */
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
