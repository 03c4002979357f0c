package org.copydesk.text;

/**
 * Marks a stretch of one text: half-open, zero-based, counted in UTF-16 code units.
 *
 * <p>In {@code "A"} the span (0, 1) covers the letter; (0, 0) and (1, 1) are the empty spans before
 * and after it. A span doesn't know its text: the caller keeps them together. Immutable.
 *
 * @param start offset of the first code unit inside, 0 or more
 * @param end offset of the first code unit after it, {@code start} or more
 * @since 0.1.0
 */
public record Span(int start, int end) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span must have 0 <= start <= end: " + start + ", " + end);
    }
  }

  /** Returns the span of a whole text; empty for an empty one. */
  public static Span whole(CharSequence text) {
    return new Span(0, text.length());
  }

  /** Returns the smallest span that has both in it. */
  public Span join(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the number of code units inside. */
  public int length() {
    return end - start;
  }

  /** Returns whether nothing is inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether at least one code unit is in both; an empty span overlaps nothing. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Returns whether all of {@code other} is inside; an empty span at either edge does. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Returns the marked part of a text.
   *
   * @throws IndexOutOfBoundsException if the text is shorter than this span's end
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
