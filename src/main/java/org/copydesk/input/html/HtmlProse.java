package org.copydesk.input.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.OffsetText;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collector of the prose of HTML, block by block, each character with its place in the file. */
final class HtmlProse implements NodeFilter {
  private static final int NONE = -1;

  // Invisible within a line, and it would cut a word in two.
  private static final char SOFT_HYPHEN = '\u00AD';

  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em");

  private final HtmlSource source;
  private final Element root;
  private final Predicate<Element> leftOut;
  private final int limit;
  private final List<HtmlBlock> blocks = new ArrayList<>();

  private Element block;
  private OffsetText text;
  private int space = NONE;
  private int lineBreak = NONE;
  private int lineBreaks;
  private int headings;
  private int bold;
  private int italic;
  private int links;
  private int linked;
  // Whether all of the text is so, as far as it has been read.
  private boolean allHeading;
  private boolean allBold;
  private boolean allItalic;
  private boolean allLink;

  private HtmlProse(HtmlSource source, Element root, Predicate<Element> leftOut, int limit) {
    this.source = source;
    this.root = root;
    this.leftOut = leftOut;
    this.limit = limit;
    this.block = root;
    this.text = source.textOf(root);
  }

  /**
   * Returns the headings and paragraphs below an element that have prose, in their order.
   *
   * @param leftOut whether an element is left out, with all in it
   */
  static List<HtmlBlock> read(HtmlSource source, Element root, Predicate<Element> leftOut) {
    return read(source, root, leftOut, Integer.MAX_VALUE);
  }

  /** Returns the first of the headings and paragraphs below an element. */
  static List<HtmlBlock> read(
      HtmlSource source, Element root, Predicate<Element> leftOut, int limit) {
    var prose = new HtmlProse(source, root, leftOut, limit);
    root.filter(prose);
    prose.endBlock(root);
    return List.copyOf(prose.blocks);
  }

  /** Returns an element's text: of several blocks the longest. */
  static Optional<MappedText> longest(HtmlSource source, Element root, Predicate<Element> leftOut) {
    return read(source, root, leftOut).stream()
        .map(HtmlBlock::text)
        .max(Comparator.comparingInt(text -> text.text().length()));
  }

  /** Returns the text of blocks as one line of sentences. */
  static MappedText joined(HtmlSource source, List<HtmlBlock> blocks) {
    var line = new OffsetText(source.file(), 0);
    for (var block : blocks) {
      if (!line.isEmpty()) {
        boolean ends = BlockShape.endsInPunctuation(line.text());
        line.append(ends ? " " : ". ", line.end(), line.end() + 1);
      }
      line.append(block.text(), ' ');
    }
    return line.trimmed();
  }

  /** Returns a stretch of a text that was read from the source. */
  static MappedText part(HtmlSource source, MappedText text, Span stretch) {
    var line = new OffsetText(source.file(), 0);
    line.append(text, ' ');
    return line.collapsed(stretch);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      read(textNode);
    } else if (node instanceof Element element && !element.equals(root)) {
      if (leftOut.test(element)) {
        if (element.isBlock()) {
          endBlock(block);
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.equals(root)) {
      close(element);
    }
    return blocks.size() < limit ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  private void open(Element element) {
    var name = element.normalName();
    if (name.equals("br")) {
      lineBreak = lineBreak == NONE ? source.start(element) : lineBreak;
      lineBreaks++;
    } else if (element.isBlock()) {
      endBlock(element);
    }
    headings += HEADINGS.contains(name) ? 1 : 0;
    bold += BOLD.contains(name) ? 1 : 0;
    italic += ITALIC.contains(name) ? 1 : 0;
    links += name.equals("a") ? 1 : 0;
    if (name.equals("q")) {
      var quote = new OffsetText(source.file(), 0);
      quote.append('“', source.start(element), source.endOfStartTag(element));
      add(quote, 0, 1);
    }
  }

  private void close(Element element) {
    var name = element.normalName();
    if (name.equals("q")) {
      text.append('”', text.end(), source.end(element, text.end()));
    }
    headings -= HEADINGS.contains(name) ? 1 : 0;
    bold -= BOLD.contains(name) ? 1 : 0;
    italic -= ITALIC.contains(name) ? 1 : 0;
    links -= name.equals("a") ? 1 : 0;
    if (element.isBlock()) {
      var parent = element.parent();
      endBlock(parent == null ? root : parent);
    }
  }

  private void read(TextNode node) {
    var whole = node.getWholeText();
    var placed = source.text(node);
    int i = 0;
    while (i < whole.length()) {
      char c = whole.charAt(i);
      if (Whitespace.isInMarkup(c)) {
        space = space == NONE ? placed.offset(i) : space;
        i++;
      } else if (c == SOFT_HYPHEN) {
        i++;
      } else {
        int end = i + 1;
        while (end < whole.length()
            && !Whitespace.isInMarkup(whole.charAt(end))
            && whole.charAt(end) != SOFT_HYPHEN) {
          end++;
        }
        add(placed, i, end);
        i = end;
      }
    }
  }

  /** Adds a stretch without white space, and before it the white space that was put off. */
  private void add(OffsetText placed, int start, int end) {
    if (lineBreaks > 1 && !text.isEmpty()) {
      endBlock(block);
    } else if (!text.isEmpty() && lineBreak != NONE) {
      text.append('\n', lineBreak);
    } else if (!text.isEmpty() && space != NONE) {
      text.append(' ', space);
    }
    space = NONE;
    lineBreak = NONE;
    lineBreaks = 0;
    allHeading = (text.isEmpty() || allHeading) && headings > 0;
    allBold = (text.isEmpty() || allBold) && bold > 0;
    allItalic = (text.isEmpty() || allItalic) && italic > 0;
    allLink = (text.isEmpty() || allLink) && links > 0;
    linked += links > 0 ? end - start : 0;
    text.append(placed, start, end);
  }

  /** Ends the paragraph that was being read; the text after it is in another element. */
  private void endBlock(Element next) {
    var passage = text.trimmed();
    if (BlockShape.hasProse(passage.text())) {
      double share = (double) linked / passage.text().length();
      blocks.add(new HtmlBlock(block, passage, emphasis(), share));
    }
    block = next;
    text = source.textOf(next);
    linked = 0;
    space = NONE;
    lineBreak = NONE;
    lineBreaks = 0;
  }

  private HtmlBlock.Emphasis emphasis() {
    if (allHeading) {
      return HtmlBlock.Emphasis.HEADING;
    }
    if (allLink) {
      return HtmlBlock.Emphasis.LINK;
    }
    if (allBold) {
      return HtmlBlock.Emphasis.BOLD;
    }
    return allItalic ? HtmlBlock.Emphasis.ITALIC : HtmlBlock.Emphasis.NONE;
  }
}
