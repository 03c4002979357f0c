package org.copydesk.analysis.quantity;

import org.copydesk.lexicon.language.NumberLocaleData;

/**
 * Reads numbers in digits of any script, with the language's marks for decimals and thousands.
 * Immutable and thread-safe.
 */
public final class DigitParser {
  // More digits than any quantity in news has; a longer run is an identifier.
  private static final int MOST_DIGITS = 15;

  // Fractions of one character, each with its worth at the same place.
  private static final String FRACTIONS = "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final double[] WORTHS = {
    1 / 4.0, 1 / 2.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0,
    5 / 6.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0
  };

  private final char decimal;
  private final boolean spaceGroups;

  DigitParser(NumberLocaleData forms) {
    this.decimal = forms.decimalMark();
    // English writes "in 2004 100 people"; languages with a decimal comma part thousands by spaces.
    this.spaceGroups = decimal == ',';
  }

  /**
   * A number in digits.
   *
   * @param end offset after its last digit
   * @param value the number
   * @param step worth of its last digit that isn't a padding zero
   * @param digits how many digits it has
   */
  record Digits(int end, double value, double step, int digits) {}

  /** Reads the number whose first digit is at an offset. */
  Digits read(String text, int from) {
    var whole = new StringBuilder();
    int decimals = -1;
    int at = from;
    while (at < text.length() && whole.length() < MOST_DIGITS + 1) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        whole.append((char) ('0' + Character.digit(c, 10)));
        decimals += decimals >= 0 ? 1 : 0;
        at++;
      } else if (decimals < 0 && groups(text, from, at)) {
        at++;
      } else if (decimals < 0 && (c == '.' || c == ',') && digitAt(text, at + 1)) {
        decimals = 0;
        at++;
      } else {
        break;
      }
    }
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    double scale = Math.pow(10, Math.max(decimals, 0));
    double value = Double.parseDouble(whole.toString()) / scale;
    int fraction = decimals < 0 && at < text.length() ? FRACTIONS.indexOf(text.charAt(at)) : -1;
    if (fraction >= 0) {
      double worth = WORTHS[fraction];
      return new Digits(at + 1, value + worth, Math.min(worth, 1 - worth), whole.length());
    }
    return new Digits(at, value, step(whole, scale), whole.length());
  }

  private static double step(CharSequence digits, double scale) {
    int last = digits.length() - 1;
    double step = 1;
    while (last > 0 && digits.charAt(last) == '0' && scale == 1) {
      step *= 10;
      last--;
    }
    return step / scale;
  }

  /**
   * Returns whether the mark at an offset separates thousands: three digits follow it, one to three
   * precede it.
   */
  private boolean groups(String text, int from, int at) {
    char c = text.charAt(at);
    boolean space = c == '\u00A0' || c == '\u202F' || (c == ' ' && spaceGroups);
    boolean point = (c == '.' || c == ',') && c != decimal;
    boolean apostrophe = c == '\'' || c == '’';
    if (!space && !point && !apostrophe) {
      return false;
    }
    int lead = 0;
    for (int i = at - 1; i >= from && Character.isDigit(text.charAt(i)); i--) {
      lead++;
    }
    boolean three = digitAt(text, at + 1) && digitAt(text, at + 2) && digitAt(text, at + 3);
    return lead >= 1 && lead <= 3 && three && !digitAt(text, at + 4) && text.charAt(from) != '0';
  }

  /** Returns where the digits that a word begins with end, with the marks between them. */
  public static int leadingEnd(String word) {
    int end = 0;
    while (digitAt(word, end) || (end > 0 && isMark(word, end) && digitAt(word, end + 1))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(String word, int at) {
    return at < word.length() && (word.charAt(at) == '.' || word.charAt(at) == ',');
  }

  /**
   * Returns the value of the digits of a word up to {@link #leadingEnd}, in any language: commas
   * are ignored and a single point begins the fraction. Several points or too many digits give a
   * negative number that is unique to these digits.
   */
  public static double leadingValue(String word, int end) {
    double value = 0;
    double scale = 0;
    int digits = 0;
    int points = 0;
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (c == '.') {
        points++;
        scale = 1;
      } else if (c != ',') {
        value = value * 10 + Character.digit(c, 10);
        scale *= 10;
        digits++;
      }
    }
    if (points > 1 || digits > MOST_DIGITS) {
      return -1.0 - Math.abs((double) word.substring(0, end).hashCode());
    }
    return scale > 1 ? value / scale : value;
  }

  public static boolean digitAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
