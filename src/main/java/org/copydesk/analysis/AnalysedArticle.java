package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Role;

/**
 * An article with each of its passages analysed once. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AnalysedArticle {
  private final Article article;
  private final Map<Role, AnalysedPassage> parts;
  private final List<AnalysedPassage> body;

  AnalysedArticle(Article article, Map<Role, AnalysedPassage> parts, List<AnalysedPassage> body) {
    this.article = requireNonNull(article, "article");
    this.parts = new EnumMap<>(Role.class);
    this.parts.putAll(parts);
    this.body = List.copyOf(body);
  }

  /** Returns the article itself. */
  public Article article() {
    return article;
  }

  /**
   * Returns the passage of a role other than {@link Role#PARAGRAPH}; empty where the article has
   * none.
   *
   * @throws IllegalArgumentException for {@link Role#PARAGRAPH}, of which there are many
   */
  public Optional<AnalysedPassage> passage(Role role) {
    if (role == Role.PARAGRAPH) {
      throw new IllegalArgumentException("paragraphs are in body()");
    }
    return Optional.ofNullable(parts.get(requireNonNull(role, "role")));
  }

  /** Returns the paragraphs in order. */
  public List<AnalysedPassage> body() {
    return body;
  }
}
