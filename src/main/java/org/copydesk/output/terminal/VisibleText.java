package org.copydesk.output.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.text.layout.WellFormed;

/**
 * Makes text of a draft safe for a terminal: control characters become symbols, and the text stays
 * on one line.
 *
 * @since 0.1.0
 */
public final class VisibleText {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final String ELLIPSIS = "…";

  // GitHub's runner compares by the rules of a language, which ignore invisible characters.
  private static final String UNSEEN = "\\p{C}\\p{M}\\u115F\\u1160\\u3164\\uFFA0";

  // "::" after any blanks; "##[" anywhere, with a word in between on Azure Pipelines and TeamCity.
  private static final Pattern FIRST_COLON =
      Pattern.compile("^([\\p{Z}" + UNSEEN + "]*+):(?=[" + UNSEEN + "]*+:)");
  private static final Pattern SECOND_HASH =
      Pattern.compile("(#[" + UNSEEN + "]*+)#(?=[A-Za-z" + UNSEEN + "]*+\\[)");

  // As wide as the characters that they replace, so that carets stay under their words.
  private static final String COLON_SYMBOL = "∶";
  private static final String HASH_SYMBOL = "♯";

  private static final int DELETE = 0x7F;
  private static final int FIRST_C1 = 0x80;
  private static final int LAST_C1 = 0x9F;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  private VisibleText() {}

  /**
   * The display of one user-perceived character.
   *
   * @param start its offset in the text, in UTF-16 code units
   * @param end offset after it
   * @param display its printed form
   * @param width number of columns; 0 if invisible
   */
  public record Cell(int start, int end, String display, int width) {}

  /**
   * Returns the text with line breaks and tabs as spaces, control characters as symbols ({@code
   * ␛}), characters that change the reading direction as escapes, and lone surrogates as U+FFFD.
   */
  public static String of(String text) {
    return isPlain(text) ? text : join(cells(text, 0, text.length()));
  }

  /**
   * Returns a line of output that no build server takes for a command, such as {@code ::error::…}
   * at the start or {@code ##[error]…} anywhere for GitHub's runner: the colon or hash becomes a
   * similar symbol. Other lines are returned unchanged.
   *
   * @param line made of parts that {@link #of} has made visible
   */
  public static String line(String line) {
    var safe = line;
    if (safe.indexOf(':') >= 0) {
      safe = FIRST_COLON.matcher(safe).replaceFirst("$1" + COLON_SYMBOL);
    }
    if (safe.indexOf('#') >= 0) {
      safe = SECOND_HASH.matcher(safe).replaceAll("$1" + HASH_SYMBOL);
    }
    return safe;
  }

  /**
   * Returns the result of {@link #of}, shortened with an ellipsis if it takes more than {@code
   * columns}.
   *
   * @param columns maximum width of the result, 1 or more
   */
  public static String shortened(String text, int columns) {
    // A character may have many units; beyond this bound they are cut.
    int end = safeBoundary(text, Math.min(text.length(), columns * 8));
    var cells = cells(text, 0, end);
    int width = 0;
    int kept = 0;
    while (kept < cells.size() && width + cells.get(kept).width() <= columns) {
      width += cells.get(kept).width();
      kept++;
    }
    if (kept == cells.size() && end == text.length()) {
      return join(cells);
    }
    while (kept > 0 && width + 1 > columns) {
      kept--;
      width -= cells.get(kept).width();
    }
    return join(cells.subList(0, kept)) + ELLIPSIS;
  }

  /** Returns the characters of a part of a text, in order and without gaps. */
  public static List<Cell> cells(String text, int start, int end) {
    var cells = new ArrayList<Cell>();
    var graphemes = GRAPHEME.matcher(text).region(start, end);
    while (graphemes.find()) {
      cells.add(cell(graphemes.group(), graphemes.start(), graphemes.end()));
    }
    return cells;
  }

  /** Returns the offset, or the previous one if it is inside a surrogate pair. */
  public static int safeBoundary(String text, int offset) {
    boolean parts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return parts ? offset - 1 : offset;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < DELETE);
  }

  private static String join(List<Cell> cells) {
    var joined = new StringBuilder();
    cells.forEach(cell -> joined.append(cell.display()));
    return joined.toString();
  }

  private static Cell cell(String grapheme, int start, int end) {
    var display = new StringBuilder(grapheme.length());
    int width = 0;
    boolean drawnAsOne = CharacterWidth.isWide(grapheme.codePointAt(0));
    for (int i = 0; i < grapheme.length(); ) {
      int codePoint = grapheme.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isLineBreakOrTab(codePoint)) {
        return new Cell(start, end, " ", 1);
      }
      var visible = visible(codePoint);
      display.append(visible);
      width += visible.length() > 2 ? visible.length() : CharacterWidth.of(visible.codePointAt(0));
      drawnAsOne |= codePoint == EMOJI_PRESENTATION || isFlagPart(codePoint);
    }
    // A family of four is one emoji, two columns wide; so is a flag of two letters.
    return new Cell(start, end, display.toString(), drawnAsOne && width > 0 ? 2 : width);
  }

  private static String visible(int codePoint) {
    if (codePoint < ' ') {
      return Character.toString(CONTROL_PICTURES + codePoint);
    }
    if (codePoint == DELETE) {
      return Character.toString(DELETE_PICTURE);
    }
    if (isBetween(FIRST_C1, codePoint, LAST_C1) || turnsDirection(codePoint)) {
      return String.format(Locale.ROOT, "\\u%04x", codePoint);
    }
    if (isBetween(Character.MIN_SURROGATE, codePoint, Character.MAX_SURROGATE)) {
      return Character.toString(WellFormed.REPLACEMENT);
    }
    return Character.toString(codePoint);
  }

  private static boolean isLineBreakOrTab(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  /** Returns whether it is one of the embeddings, overrides and isolates of bidirectional text. */
  private static boolean turnsDirection(int codePoint) {
    return isBetween(0x202A, codePoint, 0x202E) || isBetween(0x2066, codePoint, 0x2069);
  }

  /** Returns whether it is a regional indicator, half of a flag. */
  private static boolean isFlagPart(int codePoint) {
    return isBetween(0x1F1E6, codePoint, 0x1F1FF);
  }

  private static boolean isBetween(int first, int codePoint, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
