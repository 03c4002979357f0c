package org.copydesk.input.markdown;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.source.MappedText;

/**
 * A heading or paragraph of a Markdown file.
 *
 * @param level of a heading 1 to 6, of a paragraph 0
 * @param emphasis whether the whole paragraph is marked
 * @param passage its prose, never empty
 */
record MarkdownBlock(int level, Emphasis emphasis, MappedText passage) {

  /** How a whole paragraph is marked. */
  enum Emphasis {
    NONE,
    LIGHT,
    STRONG,
    /** A paragraph in a list or block quote, which has no role of its own. */
    INSIDE
  }

  boolean isHeading() {
    return level > 0;
  }

  boolean isParagraph() {
    return level == 0;
  }

  String text() {
    return passage.text();
  }

  boolean isByline() {
    return isParagraph() && BlockShape.isByline(text());
  }

  void set(Article.Builder article, Role role) {
    passage.set(article, role);
  }
}
