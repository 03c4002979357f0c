package org.copydesk.text.layout;

import java.util.Arrays;
import org.copydesk.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Index of the lines of a text. Lines end with LF, CR or CRLF. Building is linear in the text, a
 * lookup logarithmic in its lines. Immutable.
 */
public final class LineIndex {
  private final int[] lineStarts;
  private final int length;

  private LineIndex(int[] lineStarts, int length) {
    this.lineStarts = lineStarts;
    this.length = length;
  }

  /** Indexes a text; an empty one has one line. */
  public static LineIndex of(CharSequence text) {
    var starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !crOfCrLf) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(Arrays.copyOf(starts, count), text.length());
  }

  /**
   * Returns the one-based line and column of an offset; the end of the text is allowed.
   *
   * @throws IndexOutOfBoundsException if the offset is outside the text
   */
  public SourcePosition position(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " of a text of length " + length);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourcePosition(line + 1, offset - lineStarts[line] + 1);
  }

  /** Two indexes are equal if the lines of their texts have the same places. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineIndex index
        && length == index.length
        && Arrays.equals(lineStarts, index.lineStarts);
  }

  @Override
  public int hashCode() {
    return 31 * length + Arrays.hashCode(lineStarts);
  }

  @Override
  public String toString() {
    return "LineIndex[" + lineStarts.length + " lines]";
  }
}
