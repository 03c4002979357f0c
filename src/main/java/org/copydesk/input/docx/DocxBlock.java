package org.copydesk.input.docx;

import java.util.Locale;
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
 * @param origin description of its place: the number and kind, or the label
 */
record DocxBlock(int number, Styles.Kind kind, boolean inList, String text, String origin) {

  /** Makes a block without a label. */
  DocxBlock(int number, Styles.Kind kind, boolean inList, String text) {
    this(
        number,
        kind,
        inList,
        text,
        "paragraph "
            + number
            + (kind == Styles.Kind.BODY ? "" : " (" + kind.name().toLowerCase(Locale.ROOT) + ")"));
  }

  /** Returns the block without a label at its beginning; its text may be empty. */
  DocxBlock after(PartLabels.Label label) {
    return new DocxBlock(
        number,
        Styles.Kind.BODY,
        inList,
        Whitespace.trim(text.substring(label.end())),
        "label:" + label.name());
  }

  void set(Article.Builder article, Role role) {
    article.part(role, text, SourceMap.ofLine(number).describedAs(origin));
  }
}
