package org.copydesk.text;

/**
 * Says how a token is written.
 *
 * @since 0.1.0
 */
public enum WordShape {
  /** Small letters only: {@code council}. */
  LOWER,
  /** One capital, then small letters: {@code Council}. */
  CAPITALISED,
  /** Two or more letters, all capitals: {@code NATO}. */
  ALL_CAPITALS,
  /** Capitals and small letters in another order: {@code iPhone}, {@code McDonald}. */
  MIXED,
  /** Begins with a digit: {@code 45,000}, {@code 1.13bn}. */
  NUMBER,
  /** Written in a script without case, or without letters. */
  UNCASED;

  /** Returns the shape of a token's surface; {@link #UNCASED} for an empty one. */
  public static WordShape of(String surface) {
    if (surface.isEmpty()) {
      return UNCASED;
    }
    int first = surface.codePointAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < surface.length(); ) {
      int c = surface.codePointAt(i);
      upper += Character.isUpperCase(c) || Character.isTitleCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    if (upper == 0) {
      return lower == 0 ? UNCASED : LOWER;
    }
    boolean startsUpper = !Character.isLowerCase(first);
    if (lower == 0) {
      return upper > 1 ? ALL_CAPITALS : CAPITALISED;
    }
    return upper == 1 && startsUpper ? CAPITALISED : MIXED;
  }
}
