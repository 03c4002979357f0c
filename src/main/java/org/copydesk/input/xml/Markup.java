package org.copydesk.input.xml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.input.html.HtmlBody;
import org.copydesk.input.source.Entities;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;

/** Reads the HTML that XML carries, escaped or as elements, and leads back into the XML. */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->", Pattern.DOTALL);

  private static final Pattern BLOCK_TAG =
      Pattern.compile("<(p|div|br)[\\s/>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANK_LINE =
      Pattern.compile("(\\r\\n?|\\n)[ \\t]*(\\r\\n?|\\n)\\s*");

  // The reader of HTML needs them to leave out what is hidden or beside the article.
  private static final List<String> ATTRIBUTES =
      List.of("class", "role", "style", "hidden", "aria-hidden");

  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr", "source", "col");

  private Markup() {}

  /**
   * Returns the paragraphs of HTML that was escaped. Without a tag that makes blocks it is text in
   * which blank lines do, as WordPress keeps it.
   */
  static List<MappedText> paragraphs(OffsetText html) {
    return read(BLOCK_TAG.matcher(html.text()).find() ? html : withParagraphs(html));
  }

  /** Returns the paragraphs of text without markup, between blank lines. */
  static List<MappedText> plainParagraphs(OffsetText text) {
    var html = new OffsetText(text.source(), text.start());
    escape(text, html);
    return read(withParagraphs(html));
  }

  /** Returns the paragraphs of XHTML. Its elements may have any prefix. */
  static List<MappedText> paragraphs(SourceText source, XmlElement xhtml) {
    var html = new OffsetText(source, xhtml.offset());
    write(xhtml, html);
    return read(html);
  }

  private static OffsetText withParagraphs(OffsetText text) {
    var html = new OffsetText(text.source(), text.start());
    var blank = BLANK_LINE.matcher(text.text());
    int at = 0;
    while (blank.find()) {
      html.append(text, at, blank.start());
      html.appendAt(text.offset(blank.start()), "<p>");
      at = blank.end();
    }
    html.append(text, at, text.length());
    return html;
  }

  /** Reads HTML as one line, in which the column of a place is its offset. */
  private static List<MappedText> read(OffsetText html) {
    var line = html.text().replace('\r', ' ').replace('\n', ' ');
    return HtmlBody.paragraphs(SourceText.of(html.source().name(), line)).stream()
        .map(paragraph -> inFile(html, paragraph))
        .toList();
  }

  private static MappedText inFile(OffsetText html, MappedText paragraph) {
    var text = paragraph.text();
    var passage = new OffsetText(html.source(), html.start());
    for (int i = 0; i < text.length(); i++) {
      int column = paragraph.map().apply(i).orElseThrow().column();
      passage.append(text.charAt(i), html.offset(Math.min(column, html.length()) - 1));
    }
    return passage.trimmed();
  }

  private static void write(XmlElement element, OffsetText html) {
    for (var node : element.nodes()) {
      if (node instanceof XmlNode.Text text) {
        var decoded = new OffsetText(html.source(), text.start());
        text.addTo(decoded);
        escape(decoded, html);
      } else if (node instanceof XmlElement child) {
        html.appendAt(child.offset(), "<" + child.name() + attributes(child) + ">");
        write(child, html);
        if (!EMPTY.contains(child.name())) {
          html.appendAt(child.offset(), "</" + child.name() + ">");
        }
      }
    }
  }

  private static String attributes(XmlElement element) {
    var written = new StringBuilder();
    for (var name : ATTRIBUTES) {
      var value = element.attribute(name).replace("&", "&amp;").replace("\"", "&quot;");
      if (!value.isEmpty()) {
        written.append(' ').append(name).append("=\"").append(value).append('"');
      }
    }
    return written.toString();
  }

  private static void escape(OffsetText text, OffsetText html) {
    var chars = text.text();
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      switch (c) {
        case '&' -> html.appendAt(text.offset(i), "&amp;");
        case '<' -> html.appendAt(text.offset(i), "&lt;");
        default -> html.append(c, text.offset(i));
      }
    }
  }

  /** Returns one line of HTML that was escaped, such as a title, without its tags. */
  static MappedText line(OffsetText html) {
    var text = html.text();
    var line = new OffsetText(html.source(), html.start());
    var tag = TAG.matcher(text);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      var entity = c == '&' ? Entities.at(text, i) : null;
      if (c == '<' && tag.region(i, text.length()).lookingAt()) {
        i = tag.end();
      } else if (entity != null) {
        line.appendAt(html.offset(i), entity.text());
        i += entity.length();
      } else {
        line.append(c, html.offset(i++));
      }
    }
    return line.collapsed();
  }
}
