package org.copydesk.input.fields;

import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Role;
import org.copydesk.text.SourcePosition;

/** Notes that a draft gave no headline or no body, which a check passes over in silence. */
public final class MissingParts {
  private MissingParts() {}

  /**
   * Returns the article with a note where its headline, its body or both are missing.
   *
   * @param place where the draft begins
   * @param headline what was expected for a headline, such as {@code a heading}
   * @param body what was expected for a body
   */
  public static Article noted(Article article, SourcePosition place, String headline, String body) {
    return noted(article, place, headline, body, "");
  }

  /**
   * Does the same, and says more.
   *
   * @param hint goes after what was expected
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
