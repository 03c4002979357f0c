package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;

/**
 * An article with each of its passages analysed once; kicker, byline and dateline only when asked
 * for. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AnalysedArticle {
  private final Article article;
  private final Map<Role, AnalysedPassage> parts;
  private final Function<Passage, AnalysedPassage> analyser;
  // Two threads that ask at once get the same.
  private final Map<Role, AnalysedPassage> asked = new ConcurrentHashMap<>(4);
  private final List<AnalysedPassage> body;

  /**
   * Holds what was analysed.
   *
   * @param parts the passages outside the body that have been analysed
   * @param analyser analyses other passages on demand
   */
  public AnalysedArticle(
      Article article,
      Map<Role, AnalysedPassage> parts,
      Function<Passage, AnalysedPassage> analyser,
      List<AnalysedPassage> body) {
    this.article = requireNonNull(article, "article");
    this.parts = new EnumMap<>(Role.class);
    this.parts.putAll(parts);
    this.analyser = analyser;
    this.body = List.copyOf(body);
  }

  /** Returns the article itself. */
  public Article article() {
    return article;
  }

  /**
   * Returns the passage of a role other than {@link Role#PARAGRAPH}; empty if there is none.
   *
   * @throws IllegalArgumentException for {@link Role#PARAGRAPH}, since a body may have many
   */
  public Optional<AnalysedPassage> passage(Role role) {
    if (role == Role.PARAGRAPH) {
      throw new IllegalArgumentException("paragraphs are in body()");
    }
    var known = parts.get(requireNonNull(role, "role"));
    return known != null
        ? Optional.of(known)
        : article
            .passage(role)
            .map(passage -> asked.computeIfAbsent(role, key -> analyser.apply(passage)));
  }

  /** Returns the paragraphs in order. */
  public List<AnalysedPassage> body() {
    return body;
  }
}
