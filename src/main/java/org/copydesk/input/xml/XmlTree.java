package org.copydesk.input.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.copydesk.draft.DraftException;
import org.copydesk.input.source.Entities;
import org.copydesk.input.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Parser of XML into elements, each handed on when it ends. It reads no other file: a DTD is
 * neither fetched nor followed, and a DOCTYPE that declares anything is an error.
 *
 * <p>Uses Woodstox, not the parser of the JDK, for the exact place of each tag. Text is decoded
 * from the source between the tags.
 */
public final class XmlTree {
  private static final Pattern PARSER_NOISE =
      Pattern.compile("\\s+at \\[row,col.*$|\\s*\\(?for XML version[^)]*\\)?", Pattern.DOTALL);

  private final SourceText source;
  private final int maxNesting;
  private final Consumer<XmlElement> onRoot;
  private final Predicate<XmlElement> onEnd;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private int textStart;
  private boolean hasDoctype;

  private XmlTree(
      SourceText source, int maxNesting, Consumer<XmlElement> onRoot, Predicate<XmlElement> onEnd) {
    this.source = source;
    this.maxNesting = maxNesting;
    this.onRoot = onRoot;
    this.onEnd = onEnd;
  }

  /**
   * Parses a document to its end.
   *
   * @param maxNesting levels of nested elements at most; bounds recursion in the readers
   * @param onRoot given the root before anything in it is read
   * @param onEnd given each element when all of it has been read; returns whether it is dealt with,
   *     and may be forgotten
   * @throws DraftException at the first place that isn't well-formed, or isn't safe
   */
  public static void parse(
      SourceText source, int maxNesting, Consumer<XmlElement> onRoot, Predicate<XmlElement> onEnd) {
    new XmlTree(source, maxNesting, onRoot, onEnd).parse();
  }

  private void parse() {
    try {
      var reader =
          (XMLStreamReader2) factory().createXMLStreamReader(new StringReader(source.text()));
      try {
        while (reader.hasNext()) {
          int event = reader.next();
          var place = reader.getLocationInfo();
          read(
              event,
              reader,
              (int) place.getStartingCharOffset(),
              (int) place.getEndingCharOffset());
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  // One for each document: a factory remembers the names that it has seen.
  private static XMLInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  private void read(int event, XMLStreamReader2 reader, int start, int end)
      throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.DTD -> doctype(start);
      case XMLStreamConstants.ENTITY_REFERENCE -> entity(reader.getLocalName(), start);
      case XMLStreamConstants.START_ELEMENT -> {
        text(start);
        start(reader, start);
        textStart = end;
      }
      case XMLStreamConstants.END_ELEMENT -> {
        text(start);
        textStart = end;
        end();
      }
      case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        text(start);
        textStart = end;
      }
      default -> {}
    }
  }

  private void text(int end) {
    var element = open.peek();
    if (element != null && textStart < end) {
      element.add(new XmlNode.Text(textStart, end));
    }
  }

  private void start(XMLStreamReader2 reader, int offset) {
    if (open.size() >= maxNesting) {
      throw source.exception(
          offset, "elements nested too deep: expected at most " + maxNesting + " levels");
    }
    var parent = open.peek();
    var namespace = orEmpty(reader.getNamespaceURI());
    var element = new XmlElement(source, parent, namespace, reader.getLocalName(), offset);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      var itsNamespace = orEmpty(reader.getAttributeNamespace(i));
      var name = reader.getAttributeLocalName(i);
      if (itsNamespace.equals(XMLConstants.XML_NS_URI)) {
        element.set("xml:" + name, reader.getAttributeValue(i));
      } else if (itsNamespace.isEmpty() || itsNamespace.equals(namespace)) {
        element.set(name, reader.getAttributeValue(i));
      }
    }
    open.push(element);
    if (parent == null) {
      onRoot.accept(element);
    } else {
      parent.add(element);
    }
  }

  private void end() {
    var element = open.pop();
    if (onEnd.test(element)) {
      element.parent().ifPresent(XmlElement::forgetLast);
    }
  }

  private void doctype(int start) {
    hasDoctype = true;
    // The names of the DTD are in quotation marks.
    char quote = 0;
    for (int i = start; i < source.text().length(); i++) {
      char c = source.text().charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        throw source.exception(
            i, "DOCTYPE with declarations of its own, which may be hostile: expected none");
      } else if (c == '>') {
        return;
      }
    }
  }

  /** Accepts names of HTML where a DTD, which isn't read, may declare them. */
  private void entity(String name, int offset) {
    if (!hasDoctype || Entities.at(source.text(), offset) == null) {
      throw source.exception(
          offset,
          "unknown entity &"
              + name
              + "; : expected the character itself, or its number as in &#8217;");
    }
  }

  private DraftException problem(XMLStreamException e) {
    var location = e.getLocation();
    int length = source.text().length();
    int offset = location == null ? length : location.getCharacterOffset();
    var message = PARSER_NOISE.matcher(String.valueOf(e.getMessage())).replaceAll("");
    message = message.replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
    boolean ends = message.toLowerCase(Locale.ROOT).contains("unexpected eof");
    if (ends) {
      var unclosed = open.peek();
      return source.exception(
          length,
          "the text ends inside "
              + (unclosed == null ? "the XML" : "<" + unclosed.name() + ">")
              + ": expected the rest of it");
    }
    return source.exception(
        Math.max(0, Math.min(offset, length)),
        "not well-formed XML: "
            + message
            + (message.contains("expected ") ? "" : ": expected well-formed XML"));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
