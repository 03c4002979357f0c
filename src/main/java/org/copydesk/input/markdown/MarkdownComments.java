package org.copydesk.input.markdown;

import org.copydesk.input.fields.IgnoreComments;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.layout.Whitespace;

/** Finds the comments in the HTML of a Markdown file. */
record MarkdownComments(SourceText source, IgnoreComments comments) {
  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";

  /**
   * Takes a block of HTML.
   *
   * @param offsets the place of each of its characters
   */
  void block(String html, int[] offsets) {
    boolean any = false;
    int end = 0;
    for (int at = html.indexOf(OPENING); at >= 0 && at < offsets.length; ) {
      int close = html.indexOf(CLOSING, at + OPENING.length());
      var content = html.substring(at + OPENING.length(), close < 0 ? html.length() : close);
      if (IgnoreComments.isOne(content)) {
        any = true;
        if (close < 0) {
          comments.note(offsets[at], "comment isn't closed: expected --> at its end");
          return;
        }
        comments.add(content, offsets[at], offsets[at]);
      }
      if (close < 0) {
        return;
      }
      end = close + CLOSING.length();
      at = html.indexOf(OPENING, end);
    }
    if (any && end < offsets.length && !Whitespace.isBlank(html.substring(end))) {
      comments.note(
          offsets[end],
          "text after a comment in the same line isn't read: expected it in the next" + " line");
    }
  }

  /**
   * Takes HTML in a line.
   *
   * @param before the text of its block as far as it was read
   */
  void inline(String html, int offset, OffsetText before) {
    if (html.startsWith(OPENING) && html.endsWith(CLOSING) && html.length() >= 7) {
      var content = html.substring(OPENING.length(), html.length() - CLOSING.length());
      comments.add(content, offset, before.isEmpty() ? offset : before.start());
    }
  }
}
