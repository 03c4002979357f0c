package org.copydesk.input.html;

import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.source.MappedText;
import org.jsoup.nodes.Element;

/**
 * A heading or paragraph of HTML that has prose.
 *
 * @param element the innermost block that has it
 * @param text what a reader sees of it
 * @param emphasis what all of it is marked as
 */
record HtmlBlock(Element element, MappedText text, Emphasis emphasis) {

  /** What every letter of a block is. */
  enum Emphasis {
    NONE,
    HEADING,
    BOLD,
    LINK
  }

  boolean isHeading() {
    return emphasis == Emphasis.HEADING;
  }

  /** Returns whether it is a bold line that looks like a crosshead. */
  boolean isBoldLine() {
    return emphasis == Emphasis.BOLD && BlockShape.isCrosshead(text.text());
  }

  /** Returns whether it is a link to somewhere else and no sentence of the article. */
  boolean isLinkOnly() {
    return emphasis == Emphasis.LINK && !BlockShape.endsAsSentence(text.text());
  }
}
