package org.copydesk.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.library.OptionalLibrary;
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
   * Returns a writer of three numbers a line with tabs between them: the score, and how probably
   * the first text adds nothing to the second, and the second to the first. What is malformed gets
   * an empty line.
   *
   * @param target what is written to, in small pieces, so it had better be buffered
   */
  static ComparisonWriter numbers(Writer target) {
    return new NumbersComparisonWriter(requireNonNull(target, "target"));
  }

  /**
   * Returns a writer for people: for each two texts a block that shows them, the scores, the paired
   * words, the new ones and the measures, with an empty line between blocks. What is malformed gets
   * no block.
   *
   * @param target what is written to, in small pieces, so it had better be buffered
   */
  static ComparisonWriter explained(Writer target) {
    return new ExplainedComparisonWriter(requireNonNull(target, "target"));
  }

  /**
   * Returns a writer of one JSON object a line. What is malformed gets an object with an {@code
   * error}.
   *
   * @param target what is written to, in small pieces, so it had better be buffered
   * @throws org.copydesk.MissingLibraryException if Jackson is missing
   */
  static ComparisonWriter jsonLines(Writer target) {
    OptionalLibrary.JACKSON.require("Writing JSON");
    return new JsonComparisonWriter(requireNonNull(target, "target"));
  }

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
