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
 * What a rule looks at: one article, its analysis, and how its passages compare. Serves one check
 * on one thread.
 *
 * @since 0.1.0
 */
public interface CheckContext {

  /** Returns the article that is checked, with all that is known of it. */
  Article article();

  /** Returns the article's language. */
  Locale language();

  /** Returns the day of publication; empty where it isn't known. */
  Optional<LocalDate> datePublished();

  /**
   * Returns the passage of a role other than {@link Role#PARAGRAPH}; empty where the article has
   * none.
   *
   * @throws IllegalArgumentException for {@link Role#PARAGRAPH}, of which there are many
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

  /**
   * Returns known articles that seem to share paragraphs with this one, the nearest first, each
   * analysed in its own language.
   */
  List<AnalysedArticle> articlesWithTextOf();

  /**
   * Returns known articles whose headline seems to say what this one's says, the nearest first,
   * each analysed in its own language.
   */
  List<AnalysedArticle> articlesWithHeadlineOf();
}
