package org.copydesk.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Comparison;

/**
 * The input of a rule: one article, its analysis, and comparisons of its passages. Serves one check
 * on one thread.
 *
 * <pre>{@code
 * Rule rule =
 *     context ->
 *         context
 *             .passage(Role.HEADLINE)
 *             .filter(headline -> headline.tokens().size() > 14)
 *             .map(headline -> INFO.finding(Place.whole(headline.passage()))
 *                 .message("Headline has %d words, limit 14", headline.tokens().size())
 *                 .build())
 *             .stream()
 *             .toList();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface CheckContext {

  /** Returns the article that is checked. */
  Article article();

  /** Returns the article's language. */
  Locale language();

  /** Returns the day of publication; empty if unknown. */
  Optional<LocalDate> datePublished();

  /**
   * Returns the passage of a role; empty if the article has none.
   *
   * @throws IllegalArgumentException for {@link Role#PARAGRAPH}, since a body may have many
   */
  Optional<AnalysedPassage> passage(Role role);

  /** Returns the paragraphs in order. */
  List<AnalysedPassage> body();

  /** Returns the first paragraph; empty for an article without a body. */
  Optional<AnalysedPassage> lead();

  /** Returns the lead's first sentence; empty for an article without a body. */
  Optional<Sentence> leadSentence();

  /** Aligns the content words of a claim with those of another text of this article. */
  Alignment align(List<Token> claim, List<Token> support);

  /** Compares two passages of this article. */
  Comparison compare(AnalysedPassage first, AnalysedPassage second);

  /** Returns the articles of {@link KnownArticles#findByBody}, each analysed in its language. */
  List<AnalysedArticle> knownArticlesByBody();

  /**
   * Returns the articles of {@link KnownArticles#findByHeadline}, each analysed in its language.
   */
  List<AnalysedArticle> knownArticlesByHeadline();
}
