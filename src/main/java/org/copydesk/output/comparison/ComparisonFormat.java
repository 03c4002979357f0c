package org.copydesk.output.comparison;

import static java.util.Objects.requireNonNull;

import java.io.Writer;
import org.copydesk.library.OptionalLibrary;

/**
 * Formats for comparisons of two texts.
 *
 * @since 0.1.0
 */
public enum ComparisonFormat {
  /**
   * Three numbers a line, separated by tabs: the score, the probability that the first text adds
   * nothing to the second, and that the second adds nothing to the first. A malformed pair gets an
   * empty line.
   */
  NUMBERS,
  /**
   * For people: a block for each pair with both texts, the scores, the paired words, the new words
   * and the measures. A malformed pair gets no block.
   */
  EXPLAINED,
  /** One JSON object a line, with {@code error} for a malformed pair. Needs Jackson. */
  JSON_LINES;

  /**
   * Returns a writer in this format.
   *
   * @param target destination; pass a buffered writer
   * @throws org.copydesk.MissingLibraryException if the format needs a library that is missing
   */
  public ComparisonWriter writer(Writer target) {
    requireNonNull(target, "target");
    return switch (this) {
      case NUMBERS -> new NumbersComparisonWriter(target);
      case EXPLAINED -> new ExplainedComparisonWriter(target);
      case JSON_LINES -> {
        OptionalLibrary.JACKSON.require("Writing JSON");
        yield new JsonComparisonWriter(target);
      }
    };
  }
}
