package org.copydesk.input.html;

import java.util.List;
import java.util.Locale;

/** The words that paragraphs begin with which lead to other articles. */
final class LinkCues {
  private static final List<String> CUES = PartNames.lines("link-cues.txt").toList();

  // A sentence of the article that begins so has other words around its link.
  private static final double LINKED = 0.3;

  private LinkCues() {}

  /** Returns whether a paragraph begins with such words and is a link for the most part. */
  static boolean isLeadElsewhere(HtmlBlock block) {
    if (block.linked() < LINKED) {
      return false;
    }
    var text = block.text().text().toLowerCase(Locale.ROOT);
    return CUES.stream().anyMatch(text::startsWith);
  }
}
