package org.copydesk.rule;

import java.util.List;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.article.Article;

/**
 * The other articles that {@code duplicate-article} and {@code duplicate-headline} search: an
 * archive, or the other drafts of a run. It finds candidates, which the rules then compare.
 *
 * <p>An implementation is thread-safe. It never returns an article with the identity of the checked
 * one, which is an earlier version of it. It throws an {@link java.io.UncheckedIOException} if it
 * can't read its articles; a check reports that as a failure of the rule.
 *
 * @since 0.1.0
 */
public interface KnownArticles {
  /** No articles at all. */
  KnownArticles NONE =
      new KnownArticles() {
        @Override
        public List<Article> findByBody(AnalysedArticle article) {
          return List.of();
        }

        @Override
        public List<Article> findByHeadline(AnalysedArticle article) {
          return List.of();
        }
      };

  /**
   * Returns articles that seem to share paragraphs with an article. Articles that share most come
   * first. Each has identity or source, headline and body.
   */
  List<Article> findByBody(AnalysedArticle article);

  /**
   * Returns articles whose headline seems to mean the same as that of an article, the nearest
   * first. Each has identity or source, headline and body.
   */
  List<Article> findByHeadline(AnalysedArticle article);
}
