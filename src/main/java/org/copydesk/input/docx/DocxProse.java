package org.copydesk.input.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.xml.XmlElement;
import org.copydesk.text.layout.Whitespace;

/** Collects the paragraphs of a document, with all tracked changes accepted. */
final class DocxProse {
  // May be around a paragraph of the body; tables, text boxes and the like may not.
  private static final Set<String> AROUND =
      Set.of("document", "body", "sdt", "sdtContent", "customXml", "ins", "moveTo");

  private static final Set<String> GONE =
      Set.of("AlternateContent", "del", "drawing", "moveFrom", "object", "pict", "pPr", "ruby");

  private final Styles styles;
  private final List<DocxBlock> blocks = new ArrayList<>();
  // Text of paragraphs whose mark was deleted: it goes on in the next.
  private final StringBuilder before = new StringBuilder();

  DocxProse(Styles styles) {
    this.styles = styles;
  }

  List<DocxBlock> blocks() {
    return List.copyOf(blocks);
  }

  /** Takes a paragraph; returns whether the element may be forgotten. */
  boolean take(XmlElement element) {
    if (!element.name().equals("p")) {
      return element.name().equals("tbl");
    }
    if (isInBody(element)) {
      addTo(before, element);
      boolean goesOn = element.find("pPr", "rPr", "del").isPresent();
      if (!goesOn) {
        end(element);
      }
    }
    return true;
  }

  private void end(XmlElement paragraph) {
    var text = Whitespace.trim(before.toString());
    before.setLength(0);
    if (!BlockShape.hasProse(text)) {
      return;
    }
    var properties = paragraph.find("pPr");
    boolean outlined =
        properties
            .flatMap(found -> found.find("outlineLvl"))
            .filter(Styles::isHeadingLevel)
            .isPresent();
    var style =
        properties
            .flatMap(found -> found.find("pStyle"))
            .map(found -> found.attribute("val"))
            .orElse("");
    var kind = styles.kind(style);
    blocks.add(
        new DocxBlock(
            blocks.size() + 1,
            outlined && kind == Styles.Kind.BODY ? Styles.Kind.HEADING : kind,
            properties.flatMap(found -> found.find("numPr")).isPresent(),
            text));
  }

  private static boolean isInBody(XmlElement paragraph) {
    for (var around = paragraph.parent(); around.isPresent(); around = around.get().parent()) {
      if (!AROUND.contains(around.get().name())) {
        return false;
      }
    }
    return true;
  }

  private static void addTo(StringBuilder text, XmlElement parent) {
    parent.elements().forEach(element -> addElement(text, element));
  }

  private static void addElement(StringBuilder text, XmlElement element) {
    switch (element.name()) {
      case "t" -> text.append(element.text().text());
      case "tab", "br", "cr" -> text.append(' ');
      case "noBreakHyphen" -> text.append('\u2011');
      case "r" -> {
        if (element.find("rPr", "vanish").isEmpty()) {
          addTo(text, element);
        }
      }
      default -> {
        if (!GONE.contains(element.name())) {
          addTo(text, element);
        }
      }
    }
  }
}
