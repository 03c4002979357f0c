package org.copydesk.input.xml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.input.html.HtmlBody;
import org.copydesk.input.source.Entities;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;

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
      int offset = text.offset(blank.start());
      html.append("<p>", offset, offset);
      at = blank.end();
    }
    html.append(text, at, text.length());
    return html;
  }

  /** Reads HTML as one line. */
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
      var place = paragraph.map().given(new Span(i, i + 1)).orElseThrow();
      int first = Math.min(place.start(), html.length() - 1);
      int last = Math.max(first, Math.min(place.end(), html.length()) - 1);
      passage.append(text.charAt(i), html.offset(first), html.end(last));
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
        int offset = child.offset();
        html.append("<" + child.name() + attributes(child) + ">", offset, offset);
        write(child, html);
        if (!EMPTY.contains(child.name())) {
          html.append("</" + child.name() + ">", html.end(), html.end());
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
        case '&' -> html.append("&amp;", text.offset(i), text.end(i));
        case '<' -> html.append("&lt;", text.offset(i), text.end(i));
        default -> html.append(c, text.offset(i), text.end(i));
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
        int after = i + entity.length();
        line.append(entity.text(), html.offset(i), html.end(after - 1));
        i = after;
      } else {
        line.append(html, i, ++i);
      }
    }
    return line.collapsed();
  }
}
