package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.article.Role;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.Support;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at: one analysed article, and the alignments between its passages, each made once
 * and only when asked for. Serves one check on one thread.
 *
 * @since 0.1.0
 */
public final class CheckContext {
  private final AnalysedArticle article;
  private final Map<Role, Support> supports = new EnumMap<>(Role.class);
  private @Nullable Comparison headlineWithSubheadline;

  /** Holds an analysed article. */
  public CheckContext(AnalysedArticle article) {
    this.article = requireNonNull(article, "article");
  }

  /** Returns the article's language. */
  public Locale language() {
    return article.article().language();
  }

  /** Returns the day of publication; empty where it isn't known. */
  public Optional<LocalDate> datePublished() {
    return article.article().datePublished();
  }

  /** Returns the passage of a role outside the body; empty where the article has none. */
  public Optional<AnalysedPassage> passage(Role role) {
    return article.passage(role);
  }

  /** Returns the paragraphs in order. */
  public List<AnalysedPassage> body() {
    return article.body();
  }

  /** Returns the first paragraph; empty for an article without a body. */
  public Optional<AnalysedPassage> lead() {
    return article.body().stream().findFirst();
  }

  /** Returns the lead's first sentence; empty for an article without a body. */
  public Optional<Sentence> leadSentence() {
    return lead().flatMap(lead -> lead.sentences().stream().findFirst());
  }

  /**
   * Returns the comparison of the headline (first) with the subheadline (second); empty where one
   * is missing.
   */
  public Optional<Comparison> headlineWithSubheadline() {
    if (headlineWithSubheadline == null) {
      var headline = passage(Role.HEADLINE);
      var subheadline = passage(Role.SUBHEADLINE);
      if (headline.isPresent() && subheadline.isPresent()) {
        headlineWithSubheadline =
            Comparison.of(headline.get().tokens(), subheadline.get().tokens());
      }
    }
    return Optional.ofNullable(headlineWithSubheadline);
  }

  /** Returns how far the body bears out a display text; empty where that or the body is missing. */
  public Optional<Support> support(Role role) {
    if (!supports.containsKey(role) && !body().isEmpty()) {
      passage(role).ifPresent(claim -> supports.put(role, Support.of(claim, body())));
    }
    return Optional.ofNullable(supports.get(role));
  }
}
