package org.copydesk.output.html;

import org.copydesk.output.terminal.VisibleText;

/** Escapes and shortens text for a page. */
final class Html {
  private Html() {}

  /**
   * Returns the text escaped for element content and attributes. Hashes are escaped too, since
   * GitHub's runner obeys {@code ##[…]} in a log.
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

  /** Returns the text, or its start and an ellipsis if it is longer than {@code most}. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > most / 2 ? space : end) + " …";
  }
}
