package org.copydesk.lsp.document;

import java.util.Arrays;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.layout.LineIndex;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The text of an open document, with positions as editors count them: from 0, in UTF-16 units.
 * Lines end with LF, CR or CRLF. Immutable.
 */
public final class DocumentText {
  private final String text;
  private final LineIndex index;
  private final int[] starts;

  private DocumentText(String text) {
    this.text = text;
    this.index = LineIndex.of(text);
    this.starts = starts(text);
  }

  /** Holds a text. */
  public static DocumentText of(String text) {
    return new DocumentText(text);
  }

  private static int[] starts(String text) {
    var starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns the text with a range replaced. A range outside the text is moved to its end. */
  public DocumentText with(Range range, String replacement) {
    int start = offset(range.getStart());
    int end = Math.max(start, offset(range.getEnd()));
    return of(text.substring(0, start) + replacement + text.substring(end));
  }

  /** Returns the offset of a position. One after the end of its line is that end. */
  public int offset(Position position) {
    int line = position.getLine();
    if (line < 0) {
      return 0;
    }
    if (line >= starts.length) {
      return text.length();
    }
    int start = starts[line];
    return start + Math.min(Math.max(0, position.getCharacter()), lineEnd(line) - start);
  }

  /** Returns the position of an offset. */
  public Position position(int offset) {
    return position(index.position(Math.min(Math.max(0, offset), text.length())));
  }

  /** Returns the position of a place with line and column. */
  public static Position position(SourcePosition place) {
    return new Position(place.line() - 1, Math.max(0, place.column() - 1));
  }

  /** Returns the range of a stretch. */
  public Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  /**
   * Returns the range of a line without its line break.
   *
   * @param line from 0; a line after the end is the last one
   */
  public Range lineRange(int line) {
    int existing = Math.min(Math.max(0, line), starts.length - 1);
    return range(starts[existing], lineEnd(existing));
  }

  private int lineEnd(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
