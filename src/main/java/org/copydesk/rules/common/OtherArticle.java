package org.copydesk.rules.common;

import java.util.ArrayList;
import java.util.List;
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
  public static List<Object> title(AnalysedArticle other) {
    var headline = other.passage(Role.HEADLINE);
    var date = other.article().datePublished();
    var message = new ArrayList<Object>();
    message.add(
        "article."
            + (headline.isPresent() ? "titled" : "untitled")
            + (date.isPresent() ? "-dated" : ""));
    headline.ifPresent(passage -> message.add(passage.text()));
    message.add(name(other));
    date.ifPresent(day -> message.add(day.toString()));
    return List.of(message);
  }
}
