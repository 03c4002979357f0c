package org.copydesk.input.html;

import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.MappedText.Mapped;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Whitespace;

/**
 * Decoded text of an attribute or node, each UTF-16 unit with its offset in the file.
 *
 * @param file the file in which it stands
 * @param text as the parser gives it, white space and all
 * @param offsets as many as the text has units
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record OffsetText(SourceText file, String text, int[] offsets) {

  /** Returns a stretch with its white space collapsed. */
  Mapped cut(Span span) {
    var trimmed = Whitespace.trim(text, span.start(), span.end());
    var cut = new MappedText(file, trimmed.isEmpty() ? 0 : offsets[trimmed.start()]);
    int from = trimmed.start();
    for (int i = from; i < trimmed.end(); i++) {
      if (HtmlProse.isSpace(text.charAt(i))) {
        append(cut, from, i);
        if (i == trimmed.start() || !HtmlProse.isSpace(text.charAt(i - 1))) {
          cut.append(' ', offsets[i]);
        }
        from = i + 1;
      }
    }
    append(cut, from, trimmed.end());
    return cut.trimmed();
  }

  /** Adds a stretch to a text, piece by piece where entities stand between. */
  void append(MappedText target, int start, int end) {
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || offsets[i] != offsets[i - 1] + 1) {
        target.append(text.substring(from, i), offsets[from]);
        from = i;
      }
    }
  }
}
