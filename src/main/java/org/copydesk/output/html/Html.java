package org.copydesk.output.html;

import org.copydesk.output.terminal.VisibleText;

/** Turns what a draft holds into text of a page. */
final class Html {
  private Html() {}

  /**
   * Returns the text with what would be markup escaped, in element content and in attributes; and
   * hashes, since GitHub's runner obeys {@code ##[…]} in a log.
   */
  static String escaped(String text) {
    return VisibleText.of(text)
        .replace("&", "&amp;")
        .replace("#", "&#35;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Returns the text, or its beginning with an ellipsis where it has more than {@code most}. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > most / 2 ? space : end) + " …";
  }
}
