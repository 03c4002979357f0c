package org.copydesk.text.layout;

import org.copydesk.text.Span;

/** White space as a reader of the page sees it: also no-break spaces and invisible marks. */
public final class Whitespace {
  private Whitespace() {}

  public static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0085';
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
    int first = start;
    while (first < end && is(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && is(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  public static String trim(String text) {
    return trim(text, 0, text.length()).in(text);
  }
}
