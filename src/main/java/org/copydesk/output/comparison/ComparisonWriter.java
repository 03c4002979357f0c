package org.copydesk.output.comparison;

import java.io.IOException;
import org.copydesk.similarity.Comparison;

/**
 * Writes comparisons of two texts in the order of the calls. The target is neither flushed nor
 * closed. The same calls give the same characters on all platforms and in all locales: lines end
 * with LF, and lone surrogates become U+FFFD. Not thread-safe.
 *
 * @since 0.1.0
 */
public interface ComparisonWriter {

  /**
   * Writes one comparison.
   *
   * @throws IOException if the target can't be written to
   */
  void comparison(String first, String second, Comparison comparison) throws IOException;

  /**
   * Writes a malformed pair, in formats that have an entry for every line.
   *
   * @param problem its place and its error
   * @throws IOException if the target can't be written to
   */
  void malformed(String problem) throws IOException;
}
