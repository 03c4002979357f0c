package org.copydesk.output.terminal;

/** Fixes UTF-16, since a lone surrogate can't be written as UTF-8. */
public final class WellFormed {
  static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /**
   * Returns the text with each lone surrogate replaced by U+FFFD, which keeps all offsets; usually
   * the text itself.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return mended(text, i);
        }
        i++;
      }
    }
    return text;
  }

  private static String mended(String text, int from) {
    var mended = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (isPair(text, i)) {
          i++;
        } else {
          mended.setCharAt(i, REPLACEMENT);
        }
      }
    }
    return mended.toString();
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
