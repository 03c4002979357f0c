package org.copydesk.input.html;

import java.util.regex.Pattern;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** HTML of a file, and the places of its decoded text in the file. */
record HtmlSource(SourceText file) {
  // Without an end, for names and numbers that lack their semicolon; longer ones aren't entities.
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,40}|#[xX][0-9a-fA-F]{1,40}|[A-Za-z][A-Za-z0-9]{0,40});?");

  /** Parses any text as HTML; the parser bounds the depth of the result. */
  static Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  /**
   * Parses HTML and returns it as an element: a caller that had a document would need jsoup to be
   * verified, before it can say that jsoup is missing.
   */
  static Element root(String html) {
    return parse(html);
  }

  /** Returns the offset in the file at which an element begins. */
  int start(Element element) {
    return inFile(element.sourceRange());
  }

  /** Returns the offset in the file after the start tag of an element. */
  int endOfStartTag(Element element) {
    return inFile(element.sourceRange().endPos());
  }

  /** Returns the offset in the file after an element, at least {@code otherwise}. */
  int end(Element element, int otherwise) {
    var range = element.endSourceRange();
    return range.isTracked() ? Math.max(otherwise, inFile(range.endPos())) : otherwise;
  }

  /** Returns an empty text for the text of an element. */
  OffsetText textOf(Element element) {
    return new OffsetText(file, start(element));
  }

  /** Returns the text of a text node with its places. */
  OffsetText text(TextNode node) {
    var range = node.sourceRange();
    return placed(node.getWholeText(), inFile(range), inFile(range.endPos()), false);
  }

  /** Returns the value of an attribute with its places; empty where there is none. */
  OffsetText attribute(Element element, String name) {
    var range = element.attributes().sourceRange(name).valueRange();
    boolean tracked = range.isTracked();
    int start = tracked ? inFile(range) : start(element);
    int end = tracked ? inFile(range.endPos()) : start;
    return placed(element.attr(name), start, end, true).from(Selector.of(element));
  }

  private int inFile(Range range) {
    return range.isTracked() ? inFile(range.startPos()) : 0;
  }

  private int inFile(int position) {
    return Math.max(0, Math.min(file.text().length(), position));
  }

  /** Compares decoded text with the source unit by unit; the text of an entity is at its &. */
  private OffsetText placed(String text, int start, int end, boolean inAttribute) {
    var source = file.text();
    var placed = new OffsetText(file, start);
    var entity = ENTITY.matcher(source).region(start, end);
    int at = start;
    while (placed.length() < text.length() && at < end) {
      int i = placed.length();
      if (source.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
        var raw = entity.group();
        var decoded = Parser.unescapeEntities(raw, inAttribute);
        int same = commonEnd(raw, decoded);
        int length = decoded.length() - same;
        if (length > 0 && text.startsWith(decoded, i)) {
          int after = at + raw.length() - same;
          placed.append(decoded.substring(0, length), at, after);
          at = after;
          continue;
        }
      }
      if (source.charAt(at) == text.charAt(i)) {
        placed.append(text.charAt(i), at);
      }
      // Else the parser left something out, such as a control character.
      at++;
    }
    placed.append(text.substring(placed.length()), at, at);
    return placed;
  }

  private static int commonEnd(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
      same++;
    }
    return same;
  }
}
