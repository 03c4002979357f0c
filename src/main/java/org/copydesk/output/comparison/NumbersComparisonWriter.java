package org.copydesk.output.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.copydesk.similarity.Comparison;

/** Writes three numbers a line. */
final class NumbersComparisonWriter implements ComparisonWriter {
  private final Writer target;

  public NumbersComparisonWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void comparison(String first, String second, Comparison comparison) throws IOException {
    target.write(
        String.format(
            Locale.ROOT,
            "%.6f\t%.6f\t%.6f\n",
            comparison.score(),
            comparison.firstRestates(),
            comparison.secondRestates()));
  }

  @Override
  public void malformed(String problem) throws IOException {
    target.write('\n');
  }
}
