package org.copydesk.output.html;

import org.copydesk.output.VisibleText;

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
}
