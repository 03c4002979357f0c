package org.copydesk.text.layout;

import java.util.function.IntPredicate;
import org.copydesk.text.Span;

/** White space as a reader of the page sees it: also no-break spaces and invisible marks. */
public final class Whitespace {
  private Whitespace() {}

  public static boolean is(int c) {
    return Characters.isSpace(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** Returns whether a character is white space in HTML and XML, where a no-break space is not. */
  public static boolean isInMarkup(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  public static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  public static boolean isBlank(CharSequence text) {
    return trim(text, 0, text.length()).isEmpty();
  }

  /** Returns the stretch without white space at its ends; an empty one at {@code end} if all is. */
  public static Span trim(CharSequence text, int start, int end) {
    return trim(text, start, end, Whitespace::is);
  }

  static Span trim(CharSequence text, int start, int end, IntPredicate space) {
    int first = start;
    while (first < end && space.test(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && space.test(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  public static String trim(String text) {
    return trim(text, 0, text.length()).in(text);
  }
}
