package org.copydesk.output.text;

import java.util.List;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.terminal.VisibleText.Cell;
import org.copydesk.text.Span;

/**
 * One line of a passage around a place, and carets under the place.
 *
 * @param line the text, line breaks as spaces, with an ellipsis where it is cut
 * @param carets spaces and carets, as wide as the characters above them
 */
record Excerpt(String line, String carets) {
  private static final String ELLIPSIS = "…";
  private static final int ELLIPSIS_WIDTH = 1;

  // Characters of many units (accents upon accents) take memory but no columns.
  private static final int UNITS_PER_COLUMN = 8;

  // Parts of a cut word up to this length are left out.
  private static final int LONGEST_REST = 16;

  // Columns before a place that fills the line.
  private static final int LEAST_BEFORE = 12;

  /**
   * Returns the text around a place. Takes time and memory in proportion to the width, however long
   * the text is.
   *
   * @param columns maximum width of the line, 20 or more
   */
  static Excerpt of(String text, Span span, int columns) {
    int reach = columns * UNITS_PER_COLUMN;
    int start = VisibleText.safeBoundary(text, Math.max(0, span.start() - reach));
    int end = VisibleText.safeBoundary(text, Math.min(text.length(), span.start() + reach));
    var cells = VisibleText.cells(text, start, end);
    var window = Window.of(cells, span, columns, start > 0, end < text.length());

    var line = new StringBuilder();
    var carets = new StringBuilder();
    if (window.cutBefore()) {
      line.append(ELLIPSIS);
      carets.append(" ");
    }
    boolean marked = false;
    for (var cell : cells.subList(window.first(), window.last())) {
      line.append(cell.display());
      boolean inside = isInside(cell, span);
      marked |= inside;
      carets.append((inside ? "^" : " ").repeat(cell.width()));
    }
    if (window.cutAfter()) {
      line.append(ELLIPSIS);
      boolean goesOn =
          window.last() < cells.size()
              ? isInside(cells.get(window.last()), span)
              : span.end() > end;
      carets.append(marked && goesOn ? "^" : "");
    }
    var underline = carets.toString().stripTrailing();
    return new Excerpt(
        line.toString(), underline.isEmpty() ? pointer(cells, window, span) : underline);
  }

  /** Returns whether a character is marked; an empty span marks the next character. */
  private static boolean isInside(Cell cell, Span span) {
    return cell.start() < Math.max(span.end(), span.start() + 1) && span.start() < cell.end();
  }

  /** Returns a caret for a place without width: the end of the text or an invisible character. */
  private static String pointer(List<Cell> cells, Window window, Span span) {
    int before = window.cutBefore() ? ELLIPSIS_WIDTH : 0;
    for (var cell : cells.subList(window.first(), window.last())) {
      if (cell.start() < span.start()) {
        before += cell.width();
      }
    }
    return " ".repeat(before) + "^";
  }

  /** The characters that are shown: from {@code first} up to, not including, {@code last}. */
  private record Window(int first, int last, boolean cutBefore, boolean cutAfter) {

    static Window of(
        List<Cell> cells, Span span, int columns, boolean moreBefore, boolean moreAfter) {
      if (!moreBefore && !moreAfter && width(cells) <= columns) {
        return new Window(0, cells.size(), false, false);
      }
      int from = 0;
      while (from < cells.size() && cells.get(from).end() <= span.start()) {
        from++;
      }
      int to = from;
      while (to < cells.size() && isInside(cells.get(to), span)) {
        to++;
      }
      int room = columns - 2 * ELLIPSIS_WIDTH;
      int marked = Math.min(width(cells.subList(from, to)), room);
      int after = Math.min(width(cells.subList(to, cells.size())), (room - marked) / 2);
      int before = marked < room ? room - marked - after : LEAST_BEFORE;

      int first = from;
      int used = 0;
      while (first > 0 && used + cells.get(first - 1).width() <= before) {
        first--;
        used += cells.get(first).width();
      }
      int last = first;
      used = 0;
      while (last < cells.size() && used + cells.get(last).width() <= room) {
        used += cells.get(last).width();
        last++;
      }
      boolean cutBefore = first > 0 || moreBefore;
      boolean cutAfter = last < cells.size() || moreAfter;
      return new Window(
          cutBefore ? afterRest(cells, first, from) : first,
          cutAfter ? beforeRest(cells, last, to <= last ? to : from + 1) : last,
          cutBefore,
          cutAfter);
    }

    /** Moves the start past a cut word, unless it is long, but not into the place. */
    private static int afterRest(List<Cell> cells, int first, int limit) {
      for (int i = first; i < Math.min(limit, first + LONGEST_REST); i++) {
        if (cells.get(i).display().equals(" ")) {
          return i;
        }
      }
      return first;
    }

    /** Moves the end before a cut word, unless it is long, but not into the place. */
    private static int beforeRest(List<Cell> cells, int last, int limit) {
      for (int i = last; i > Math.max(limit, last - LONGEST_REST); i--) {
        if (cells.get(i - 1).display().equals(" ")) {
          return i;
        }
      }
      return last;
    }

    private static int width(List<Cell> cells) {
      return cells.stream().mapToInt(Cell::width).sum();
    }
  }
}
