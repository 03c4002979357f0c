package org.copydesk.output.writer;

/**
 * Options of reports for people; formats for machines ignore them.
 *
 * @param color whether severities and carets are coloured with ANSI escape sequences
 * @param scores whether the scores and similarities of every article are shown
 * @since 0.1.0
 */
public record OutputOptions(boolean color, boolean scores) {

  /** Returns the options of a report without colours and without scores. */
  public static OutputOptions plain() {
    return new OutputOptions(false, false);
  }

  /** Returns the same options with the colours on or off. */
  public OutputOptions withColor(boolean on) {
    return new OutputOptions(on, scores);
  }

  /** Returns the same options with the scores shown or not. */
  public OutputOptions withScores(boolean shown) {
    return new OutputOptions(color, shown);
  }
}
