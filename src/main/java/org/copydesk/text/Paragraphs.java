package org.copydesk.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a body that is one text into its paragraphs.
 *
 * @since 0.1.0
 */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * Returns the paragraphs of a text, between which there are blank lines, in order. White space at
   * their ends is taken off; their own line breaks stay. A block without a letter or digit, such as
   * a row of asterisks, is no paragraph. Empty for a text without any. Costs are linear.
   */
  public static List<String> of(String text) {
    var paragraphs = new ArrayList<String>();
    int length = requireNonNull(text, "text").length();
    int start = 0;
    int lineStart = 0;
    while (lineStart < length) {
      int lineEnd = lineStart;
      boolean blank = true;
      while (lineEnd < length && !isLineBreak(text.charAt(lineEnd))) {
        blank &= isSpace(text.charAt(lineEnd));
        lineEnd++;
      }
      int next = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
      if (blank) {
        add(text, start, lineStart, paragraphs);
        start = Math.min(next, length);
      }
      lineStart = next;
    }
    add(text, start, length, paragraphs);
    return List.copyOf(paragraphs);
  }

  private static void add(String text, int start, int end, List<String> paragraphs) {
    int first = start;
    while (first < end && isSpace(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    var paragraph = text.substring(first, last);
    if (paragraph.codePoints().anyMatch(Character::isLetterOrDigit)) {
      paragraphs.add(paragraph);
    }
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** White space as a reader of the page sees it: also no-break spaces and invisible marks. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0085';
  }
}
