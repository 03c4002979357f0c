package org.copydesk.input.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;
import org.copydesk.library.OptionalLibrary;
import org.jsoup.nodes.Element;

/**
 * Reader of the HTML of an article's body, as a CMS keeps it.
 *
 * <p>Every block is a paragraph. So is each list item, and text between blocks or after two {@code
 * br}; a single {@code br} is a line break. White space is collapsed and entities are decoded.
 * Crossheads are left out: headings, and short bold lines between paragraphs. Also left out are
 * hidden elements, tables, forms, figures, code, scripts, navigation and asides, blocks that are
 * only a link, and blocks with a class such as {@code newsletter}.
 */
public final class HtmlBody {
  private HtmlBody() {}

  /** Returns the paragraphs of a fragment, or of a whole page, trimmed; none where it has none. */
  public static List<String> paragraphs(String html) {
    return paragraphs(SourceText.of("", html)).stream().map(MappedText::text).toList();
  }

  /** Returns the paragraphs of a file that is HTML, with the way back into it. */
  public static List<MappedText> paragraphs(SourceText source) {
    OptionalLibrary.JSOUP.require("Reading HTML");
    return paragraphs(
            new HtmlSource(source),
            HtmlSource.root(source.text()),
            element ->
                BoilerplateFilter.isHidden(element) || BoilerplateFilter.isBesideArticle(element))
        .stream()
        .map(HtmlBlock::described)
        .toList();
  }

  /** Returns the text of a title or another short piece of HTML, on one line. */
  public static String line(String html) {
    return line(SourceText.of("", html)).text();
  }

  /** Returns the text of a short piece of HTML, on one line, with the way back into it. */
  public static MappedText line(SourceText source) {
    OptionalLibrary.JSOUP.require("Reading HTML");
    var line = new OffsetText(source, 0);
    for (var block :
        HtmlProse.read(
            new HtmlSource(source), HtmlSource.root(source.text()), BoilerplateFilter::isHidden)) {
      if (!line.isEmpty()) {
        line.append(' ', line.end());
      }
      line.append(block.text(), ' ');
    }
    return line.trimmed();
  }

  /** Returns the paragraphs inside an element. */
  static List<HtmlBlock> paragraphs(HtmlSource source, Element root, Predicate<Element> leftOut) {
    return withoutCrossheads(HtmlProse.read(source, root, leftOut));
  }

  /** Leaves out headings, and bold lines between two paragraphs, which are crossheads too. */
  private static List<HtmlBlock> withoutCrossheads(List<HtmlBlock> blocks) {
    var paragraphs = new ArrayList<HtmlBlock>();
    int last = blocks.size() - 1;
    for (int i = 0; i <= last; i++) {
      var block = blocks.get(i);
      boolean crosshead = block.isHeading() || (i > 0 && i < last && block.isBoldLine());
      if (!crosshead && !block.isLinkOnly()) {
        paragraphs.add(block);
      }
    }
    return paragraphs;
  }
}
