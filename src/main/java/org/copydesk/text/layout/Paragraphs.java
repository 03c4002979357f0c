package org.copydesk.text.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/** Splits a body that is one text into its paragraphs. */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * Returns the paragraphs of a text, between which there are blank lines, in order. White space at
   * their ends is taken off; their own line breaks stay. A block without a letter or digit, such as
   * a row of asterisks, is no paragraph. Empty for a text without any. Costs are linear.
   */
  public static List<String> of(String text) {
    return spans(text).stream().map(span -> span.in(text)).toList();
  }

  /** Returns the places of the paragraphs of a text, as {@link #of} has them. */
  public static List<Span> spans(String text) {
    var paragraphs = new ArrayList<Span>();
    int length = requireNonNull(text, "text").length();
    int start = 0;
    int lineStart = 0;
    while (lineStart < length) {
      int lineEnd = lineStart;
      boolean blank = true;
      while (lineEnd < length && !Whitespace.isLineBreak(text.charAt(lineEnd))) {
        blank &= Whitespace.is(text.charAt(lineEnd));
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

  private static void add(String text, int start, int end, List<Span> paragraphs) {
    var paragraph = Whitespace.trim(text, start, end);
    if (paragraph.in(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
      paragraphs.add(paragraph);
    }
  }
}
