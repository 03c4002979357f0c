package org.copydesk.input.xml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.input.html.HtmlBody;
import org.copydesk.input.source.Entities;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;

/** Reads the HTML that XML carries, escaped or as elements, and leads back into the XML. */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->", Pattern.DOTALL);

  private static final Pattern BLOCK_TAG =
      Pattern.compile("<(p|div|br)[\\s/>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANK_LINE =
      Pattern.compile("(\\r\\n?|\\n)[ \\t]*(\\r\\n?|\\n)\\s*");

  // By these the reader of HTML tells what is hidden or beside the article.
  private static final List<String> TELLING =
      List.of("class", "role", "style", "hidden", "aria-hidden");

  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr", "source", "col");

  private Markup() {}

  /**
   * Returns the paragraphs of HTML that was escaped. Without a tag that makes blocks it is text in
   * which blank lines do, as WordPress keeps it.
   */
  static List<MappedText.Mapped> paragraphs(SourceText source, XmlOffsetText html) {
    var plain = BLOCK_TAG.matcher(html.text()).find() ? html : withParagraphs(html);
    return read(source, plain);
  }

  /** Returns the paragraphs of text without markup, between blank lines. */
  static List<MappedText.Mapped> plainParagraphs(SourceText source, XmlOffsetText text) {
    var html = new XmlOffsetText();
    escape(text, html);
    return read(source, withParagraphs(html));
  }

  /** Returns the paragraphs of XHTML, whatever prefix its elements have. */
  static List<MappedText.Mapped> paragraphs(SourceText source, XmlElement xhtml) {
    var html = new XmlOffsetText();
    write(xhtml, html);
    return read(source, html);
  }

  private static XmlOffsetText withParagraphs(XmlOffsetText text) {
    var html = new XmlOffsetText();
    var chars = text.text();
    var blank = BLANK_LINE.matcher(chars);
    int at = 0;
    while (at < text.length()) {
      boolean found = blank.find();
      int end = found ? blank.start() : text.length();
      for (int i = at; i < end; i++) {
        html.append(chars.charAt(i), text.offset(i));
      }
      if (found) {
        html.append("<p>", text.offset(end));
      }
      at = found ? blank.end() : end;
    }
    return html;
  }

  /** Reads HTML as one line, in which the column of a place is its offset. */
  private static List<MappedText.Mapped> read(SourceText source, XmlOffsetText html) {
    var line = html.text().replace('\r', ' ').replace('\n', ' ');
    return HtmlBody.paragraphs(SourceText.of(source.name(), line)).stream()
        .map(paragraph -> inFile(source, html, paragraph))
        .toList();
  }

  private static MappedText.Mapped inFile(
      SourceText source, XmlOffsetText html, MappedText.Mapped paragraph) {
    var text = paragraph.text();
    var passage = new XmlOffsetText();
    for (int i = 0; i < text.length(); i++) {
      int column = paragraph.map().apply(i).orElseThrow().column();
      passage.append(text.charAt(i), html.offset(Math.min(column, html.length()) - 1));
    }
    return passage.unchanged(source);
  }

  private static void write(XmlElement element, XmlOffsetText html) {
    for (var node : element.nodes()) {
      if (node instanceof XmlText text) {
        var meant = new XmlOffsetText();
        text.addTo(meant);
        escape(meant, html);
      } else if (node instanceof XmlElement child) {
        html.append("<" + child.name() + attributes(child) + ">", child.offset());
        write(child, html);
        if (!EMPTY.contains(child.name())) {
          html.append("</" + child.name() + ">", child.offset());
        }
      }
    }
  }

  private static String attributes(XmlElement element) {
    var written = new StringBuilder();
    for (var name : TELLING) {
      var value = element.attribute(name);
      if (!value.isEmpty()) {
        written
            .append(" ")
            .append(name)
            .append("=\"")
            .append(value.replace("&", "&amp;").replace("\"", "&quot;"))
            .append('"');
      }
    }
    return written.toString();
  }

  private static void escape(XmlOffsetText text, XmlOffsetText html) {
    var chars = text.text();
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;", text.offset(i));
        case '<' -> html.append("&lt;", text.offset(i));
        default -> html.append(c, text.offset(i));
      }
    }
  }

  /** Returns one line of HTML that was escaped, such as a title, without its tags. */
  static MappedText.Mapped line(SourceText source, XmlOffsetText html) {
    var text = html.text();
    var line = new XmlOffsetText();
    var tag = TAG.matcher(text);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      var entity = c == '&' ? Entities.at(text, i) : null;
      if (c == '<' && tag.region(i, text.length()).lookingAt()) {
        i = tag.end();
      } else if (entity != null) {
        line.append(entity.text(), html.offset(i));
        i += entity.length();
      } else {
        line.append(c, html.offset(i++));
      }
    }
    return line.passage(source);
  }
}
