package org.copydesk.output.writer;

import java.io.IOException;
import org.copydesk.similarity.Comparison;

/**
 * Writes comparisons of two texts, one after the other, in the order in which they come. The target
 * is neither flushed nor closed. Same calls, same characters, whatever the locale and the platform:
 * lines end with LF, and lone surrogates of the texts come out as U+FFFD. Not thread-safe.
 *
 * @since 0.1.0
 */
public interface ComparisonWriter {

  /**
   * Writes how two texts compare.
   *
   * @throws IOException if the target can't be written to
   */
  void comparison(String first, String second, Comparison comparison) throws IOException;

  /**
   * Writes that there were no two texts to compare, in forms that have an entry for every line.
   *
   * @param problem where that was, and what is wrong
   * @throws IOException if the target can't be written to
   */
  void malformed(String problem) throws IOException;
}
