package org.copydesk.input.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.input.xml.XmlElement;

/** Styles of paragraphs, those of Word and those based on them. */
final class Styles {
  // Longer chains are loops.
  private static final int MAX_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();

  /** The role of the paragraphs of a style. */
  enum Kind {
    TITLE,
    SUBTITLE,
    HEADING,
    BODY
  }

  /**
   * A style as it is defined.
   *
   * @param name of Word's own styles the English one, in documents of every language
   * @param basedOn identity of another style, or empty
   */
  private record Style(String name, String basedOn, boolean isOutlined) {}

  /** Takes a {@code style} element; returns whether the element is one. */
  boolean take(XmlElement element) {
    if (!element.name().equals("style")) {
      return false;
    }
    styles.put(
        element.attribute("styleId"),
        new Style(
            value(element, "name").toLowerCase(Locale.ROOT),
            value(element, "basedOn"),
            element.find("pPr", "outlineLvl").filter(Styles::isHeadingLevel).isPresent()));
    return true;
  }

  /** Finds the kind of a style by the names that it has and builds on. */
  Kind kind(String styleId) {
    var id = styleId;
    for (int i = 0; i < MAX_CHAIN && !id.isEmpty(); i++) {
      // Without definitions, the identities of English documents are the names.
      var style = styles.getOrDefault(id, new Style(id.toLowerCase(Locale.ROOT), "", false));
      if (style.name().equals("title")) {
        return Kind.TITLE;
      }
      if (style.name().equals("subtitle")) {
        return Kind.SUBTITLE;
      }
      if (style.isOutlined() || style.name().matches("heading ?[1-9]")) {
        return Kind.HEADING;
      }
      id = style.basedOn();
    }
    return Kind.BODY;
  }

  /** Returns whether an {@code outlineLvl} makes a heading; 9 makes running text. */
  static boolean isHeadingLevel(XmlElement level) {
    return level.attribute("val").matches("[0-8]");
  }

  private static String value(XmlElement element, String name) {
    return element.find(name).map(child -> child.attribute("val")).orElse("");
  }
}
