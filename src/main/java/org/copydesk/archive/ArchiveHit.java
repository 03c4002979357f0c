package org.copydesk.archive;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.copydesk.article.Article;

/**
 * An article of an archive that is similar to another one.
 *
 * @param article identity, language, date, headline and body of the archived article
 * @param shared share of the other one's body that it contains, in [0, 1], by shingles
 * @param headline score of the two headlines, in [0, 1]; 0 where one has none
 * @since 0.1.0
 */
public record ArchiveHit(Article article, double shared, double headline) {
  static final Comparator<ArchiveHit> NEAREST_FIRST =
      Comparator.comparingDouble(ArchiveHit::shared)
          .thenComparingDouble(ArchiveHit::headline)
          .reversed()
          .thenComparing(hit -> hit.article().id().or(hit.article()::source).orElse(""));

  /** Checks the parts. */
  public ArchiveHit {
    requireNonNull(article, "article");
  }
}
