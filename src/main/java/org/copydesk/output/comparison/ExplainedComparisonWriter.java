package org.copydesk.output.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.analysis.Token;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.text.Table;
import org.copydesk.similarity.Comparison;

/** Writes a block of lines for each two texts, for people. */
final class ExplainedComparisonWriter implements ComparisonWriter {
  private static final String NONE = "none";
  private static final String INDENT = "  ";

  private final Writer target;
  private boolean empty = true;

  public ExplainedComparisonWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void comparison(String first, String second, Comparison comparison) throws IOException {
    if (!empty) {
      target.write('\n');
    }
    empty = false;
    line("a: " + VisibleText.of(first));
    line("b: " + VisibleText.of(second));
    table(
        "",
        List.of(
            List.of("score", format(comparison.score())),
            List.of("restates (a in b)", format(comparison.firstRestates())),
            List.of("restates (b in a)", format(comparison.secondRestates()))));

    var alignment = comparison.alignment();
    var pairs = new ArrayList<List<String>>();
    for (var pair : alignment.pairs()) {
      pairs.add(
          List.of(
              VisibleText.of(pair.claim().surface()),
              VisibleText.of(pair.support().surface()),
              pair.relation().key(),
              format(pair.strength())));
    }
    line(pairs.isEmpty() ? "pairs: " + NONE : "pairs:");
    table(INDENT, pairs);
    line("new in a: " + words(alignment.unpairedClaim()));
    line("new in b: " + words(alignment.unpairedSupport()));

    var measures = new ArrayList<List<String>>();
    comparison.measures().forEach((name, value) -> measures.add(List.of(name, format(value))));
    line("measures:");
    table(INDENT, measures);
  }

  @Override
  public void malformed(String problem) {
    // Each block shows its texts, so none is missed where another was expected.
  }

  private void line(String text) throws IOException {
    target.write(VisibleText.line(text.stripTrailing()));
    target.write('\n');
  }

  private void table(String indent, List<List<String>> rows) throws IOException {
    for (var row : Table.lines(rows, false)) {
      line(indent + row);
    }
  }

  private static String words(List<Token> tokens) {
    return tokens.isEmpty()
        ? NONE
        : tokens.stream()
            .map(token -> VisibleText.of(token.surface()))
            .collect(Collectors.joining(", "));
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
