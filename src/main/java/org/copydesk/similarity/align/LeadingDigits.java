package org.copydesk.similarity.align;

/** Reads the digits that a word begins with: {@code 45,000}, {@code 1.13} of {@code 1.13bn}. */
final class LeadingDigits {
  // A number of more digits is told apart by its letters.
  private static final int MAX_DIGITS = 15;

  private LeadingDigits() {}

  /** Returns where the digits end, with the points and commas between them. */
  static int end(String word) {
    int end = 0;
    while (end < word.length() && (Character.isDigit(word.charAt(end)) || isInner(word, end))) {
      end++;
    }
    return end;
  }

  private static boolean isInner(String word, int at) {
    char c = word.charAt(at);
    return (c == '.' || c == ',')
        && at > 0
        && at + 1 < word.length()
        && Character.isDigit(word.charAt(at + 1));
  }

  /**
   * Returns the value of the digits up to {@code end}, commas left out, a single point before the
   * fraction; for several points or too many digits a number that only equal digits have.
   */
  static double value(String word, int end) {
    double value = 0;
    double scale = 0;
    int digits = 0;
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (c == '.') {
        if (scale > 0) {
          return -1.0 - Math.abs((double) word.substring(0, end).hashCode());
        }
        scale = 1;
      } else if (c != ',') {
        value = value * 10 + Character.digit(c, 10);
        scale *= 10;
        digits++;
      }
    }
    if (digits > MAX_DIGITS) {
      return -1.0 - Math.abs((double) word.substring(0, end).hashCode());
    }
    return scale > 1 ? value / scale : value;
  }
}
