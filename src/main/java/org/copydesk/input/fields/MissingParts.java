package org.copydesk.input.fields;

import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Role;
import org.copydesk.text.SourcePosition;

/** Notes on a draft without headline or body, which no rule reports. */
public final class MissingParts {
  private MissingParts() {}

  /**
   * Returns the article with a note where its headline, its body or both are missing.
   *
   * @param place where the draft begins
   * @param headline expected form of a headline, such as {@code a heading}
   * @param body expected form of a body
   */
  public static Article noted(Article article, SourcePosition place, String headline, String body) {
    return noted(article, place, headline, body, "");
  }

  /**
   * Returns the article with a note as above, and a hint.
   *
   * @param hint text after the expectation
   */
  public static Article noted(
      Article article, SourcePosition place, String headline, String body, String hint) {
    boolean untitled = isUntitled(article);
    boolean empty = article.body().isEmpty();
    if (untitled && empty) {
      var expected = "no headline, no body read: expected " + headline + " and " + body;
      return article.withNote(Note.of(Note.NO_BODY, expected + hint).at(place));
    }
    if (untitled) {
      var expected = "no headline read: expected " + headline;
      return article.withNote(Note.of(Note.NO_HEADLINE, expected + hint).at(place));
    }
    return empty
        ? article.withNote(Note.of(Note.NO_BODY, "no body read: expected " + body + hint).at(place))
        : article;
  }

  /** Returns whether an article lacks its headline or its body. */
  public static boolean isAny(Article article) {
    return isUntitled(article) || article.body().isEmpty();
  }

  private static boolean isUntitled(Article article) {
    return article.passage(Role.HEADLINE).isEmpty();
  }
}
