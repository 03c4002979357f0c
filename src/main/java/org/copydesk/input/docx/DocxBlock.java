package org.copydesk.input.docx;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.plain.PartLabels;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.Whitespace;

/**
 * A paragraph with text.
 *
 * @param number one-based, of the paragraphs with text outside tables, boxes and notes
 * @param kind the kind of its style
 * @param text trimmed
 */
record DocxBlock(int number, Styles.Kind kind, boolean inList, String text) {

  /** Returns the block without a label at its beginning; its text may be empty. */
  DocxBlock after(PartLabels.Label label) {
    return new DocxBlock(
        number, Styles.Kind.BODY, inList, Whitespace.trim(text.substring(label.end())));
  }

  void set(Article.Builder article, Role role) {
    article.part(role, text, SourceMap.ofLine(number));
  }
}
