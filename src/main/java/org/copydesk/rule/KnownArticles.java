package org.copydesk.rule;

import java.util.List;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.article.Article;

/**
 * Articles that are known beside the one that is checked: published ones in an archive, or the
 * other drafts of a run. The port through which {@code duplicate-article} and {@code
 * duplicate-headline} look. It only finds candidates; the rules judge them.
 *
 * <p>An implementation is thread-safe, and never returns the article itself: one with the same
 * identity is an earlier state of it, not a duplicate. Where it can't read its articles it throws
 * an {@link java.io.UncheckedIOException}; a check reports that as a failure of the rule.
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
   * Returns articles that seem to share paragraphs with one, those that share most first; empty
   * where none does. Each has what identifies it, its headline and its body.
   */
  List<Article> findByBody(AnalysedArticle article);

  /**
   * Returns articles whose headline seems to say what an article's says, the nearest first; empty
   * where none does. Each has what identifies it, its headline and its body.
   */
  List<Article> findByHeadline(AnalysedArticle article);
}
