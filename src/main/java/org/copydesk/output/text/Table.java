package org.copydesk.output.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.output.terminal.VisibleText;

/** Cells in columns of equal width. */
public final class Table {
  private static final String GAP = "  ";

  private Table() {}

  /**
   * Returns a line for each row, padded to the widest cell of each column.
   *
   * @param rows rows of equally many cells
   * @param numbers whether the columns after the first are aligned right
   */
  public static List<String> lines(List<List<String>> rows, boolean numbers) {
    var widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
    for (var row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    var lines = new ArrayList<String>();
    for (var row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        var padding = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? "" : GAP);
        line.append(numbers && i > 0 ? padding + row.get(i) : row.get(i) + padding);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static int width(String text) {
    return VisibleText.cells(text, 0, text.length()).stream()
        .mapToInt(VisibleText.Cell::width)
        .sum();
  }
}
