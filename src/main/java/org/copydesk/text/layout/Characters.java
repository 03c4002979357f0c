package org.copydesk.text.layout;

import org.copydesk.text.Span;

/** Classes of characters that all readers of text agree on: space, quotation marks, apostrophes. */
public final class Characters {
  private static final String OPENING_QUOTES = "\"'“‘„‚«‹「『";
  private static final String CLOSING_QUOTES = "\"'”’“‘»«›‹」』";

  private Characters() {}

  /** Returns whether a character is white space, also one that breaks no line. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Returns the part of a text between two offsets without space at its ends; may be empty. */
  public static Span trimmed(CharSequence text, int from, int to) {
    return Whitespace.trim(text, from, to, Characters::isSpace);
  }

  /** Returns whether a character opens a quotation in most languages that use it. */
  public static boolean isOpeningQuote(char c) {
    return OPENING_QUOTES.indexOf(c) >= 0;
  }

  /** Returns whether a character closes a quotation in some language. */
  public static boolean isClosingQuote(char c) {
    return CLOSING_QUOTES.indexOf(c) >= 0;
  }

  /** Returns whether a character opens or closes a quotation in some language. */
  public static boolean isQuote(char c) {
    return c < 0x80 ? c == '"' || c == '\'' : isOpeningQuote(c) || isClosingQuote(c);
  }

  /** Returns whether a character is an apostrophe, or the single quotation mark typed for one. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }
}
