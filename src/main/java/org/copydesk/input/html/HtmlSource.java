package org.copydesk.input.html;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * HTML at a stretch of a file, and where in the file its decoded text stands.
 *
 * @param file the whole file
 * @param html the stretch that was parsed
 */
record HtmlSource(SourceText file, Span html) {
  // Without an end, for names and numbers that lack their semicolon; longer ones aren't entities.
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,40}|#[xX][0-9a-fA-F]{1,40}|[A-Za-z][A-Za-z0-9]{0,40});?");

  /** Parses HTML, whatever it is; the parser bounds the depth of what it makes of it. */
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

  /** Returns an empty text for what stands in an element. */
  MappedText textOf(Element element) {
    return new MappedText(file, start(element));
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
    return placed(element.attr(name), start, end, true);
  }

  private int inFile(Range range) {
    return range.isTracked() ? inFile(range.startPos()) : html.start();
  }

  private int inFile(int position) {
    return Math.max(html.start(), Math.min(html.end(), html.start() + position));
  }

  /** Goes through decoded text and source side by side; what an entity gives stands at its &. */
  private OffsetText placed(String text, int start, int end, boolean inAttribute) {
    var source = file.text();
    var offsets = new int[text.length()];
    var entity = ENTITY.matcher(source).region(start, end);
    int at = start;
    int i = 0;
    while (i < text.length() && at < end) {
      if (source.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
        var raw = entity.group();
        var decoded = Parser.unescapeEntities(raw, inAttribute);
        int same = commonEnd(raw, decoded);
        int length = decoded.length() - same;
        if (length > 0 && text.startsWith(decoded, i)) {
          Arrays.fill(offsets, i, i + length, at);
          i += length;
          at += raw.length() - same;
          continue;
        }
      }
      if (source.charAt(at) == text.charAt(i)) {
        offsets[i++] = at;
      }
      // Else the parser left something out, such as a control character.
      at++;
    }
    Arrays.fill(offsets, i, offsets.length, at);
    return new OffsetText(file, text, offsets);
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
