package org.copydesk.input.html;

import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.source.MappedText;
import org.jsoup.nodes.Element;

/**
 * A heading or paragraph of HTML that has prose.
 *
 * @param element the innermost block that has it
 * @param text its visible text
 * @param emphasis markup of all of its text
 * @param linked the share of its letters that are in links
 */
record HtmlBlock(Element element, MappedText text, Emphasis emphasis, double linked) {

  /** Markup of every letter of a block. */
  enum Emphasis {
    NONE,
    HEADING,
    BOLD,
    ITALIC,
    LINK
  }

  /** Returns whether all of its text is bold or italic, as a deck above a body may be. */
  boolean isEmphasised() {
    return emphasis == Emphasis.BOLD || emphasis == Emphasis.ITALIC;
  }

  /** Returns its text, with the selector of its element for an origin. */
  MappedText described() {
    return text.from(Selector.of(element));
  }

  boolean isHeading() {
    return emphasis == Emphasis.HEADING;
  }

  /** Returns whether it is a bold line that looks like a crosshead. */
  boolean isBoldLine() {
    return emphasis == Emphasis.BOLD && BlockShape.isCrosshead(text.text());
  }

  /** Returns whether it is a link and no sentence of the article. */
  boolean isLinkOnly() {
    return emphasis == Emphasis.LINK && !BlockShape.endsAsSentence(text.text());
  }
}
