package org.copydesk.rules.common;

import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.article.Role;

/** Names of another article in messages and places. */
public final class OtherArticle {
  private OtherArticle() {}

  /** Returns the identity of an article, otherwise its source. */
  public static String name(AnalysedArticle other) {
    var article = other.article();
    return article.id().or(article::source).orElse("");
  }

  /** Returns headline, identity and date of an article, as far as they are known. */
  public static String title(AnalysedArticle other) {
    var title = new StringBuilder();
    other
        .passage(Role.HEADLINE)
        .ifPresentOrElse(
            headline -> title.append('"').append(headline.text()).append('"'),
            () -> title.append("An article"));
    title.append(" (").append(name(other));
    other.article().datePublished().ifPresent(date -> title.append(", ").append(date));
    return title.append(')').toString();
  }
}
