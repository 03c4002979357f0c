package org.copydesk.text;

/**
 * Names a place in a source file for display.
 *
 * @param line one-based line
 * @param column one-based column in UTF-16 code units; 0 where only the line is known (a record of
 *     a JSONL file)
 * @since 0.1.0
 */
public record SourcePosition(int line, int column) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code line} is below 1 or {@code column} below 0
   */
  public SourcePosition {
    if (line < 1 || column < 0) {
      throw new IllegalArgumentException(
          "line must be 1 or more and column 0 or more: " + line + ", " + column);
    }
  }

  /** Returns whether the column is known. */
  public boolean hasColumn() {
    return column > 0;
  }

  @Override
  public String toString() {
    return hasColumn() ? line + ":" + column : Integer.toString(line);
  }
}
