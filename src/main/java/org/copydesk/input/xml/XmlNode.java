package org.copydesk.input.xml;

import org.copydesk.input.source.Entities;
import org.copydesk.input.source.OffsetText;
import org.jspecify.annotations.Nullable;

/** A part of a document that may have text. */
sealed interface XmlNode permits XmlElement, XmlNode.Text {

  /**
   * The source between two tags, with entities and CDATA sections, found well-formed by the parser.
   *
   * @param start source offset of the first unit
   * @param end source offset after the last
   */
  record Text(int start, int end) implements XmlNode {
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    /** Adds the decoded text, each unit with the place where it is written. */
    void addTo(OffsetText target) {
      var source = target.source().text();
      for (int at = start; at < end; ) {
        char c = source.charAt(at);
        if (c == '&') {
          int semicolon = source.indexOf(';', at);
          int after = Math.max(at, semicolon) + 1;
          target.append(decoded(source, at, semicolon), at, after);
          at = after;
        } else if (c == '<' && source.startsWith(CDATA, at)) {
          int close = source.indexOf(CDATA_END, at);
          int last = close < 0 || close > end ? end : close;
          int first = Math.min(last, at + CDATA.length());
          target.append(source.substring(first, last), first);
          at = last + CDATA_END.length();
        } else {
          target.append(c, at++);
        }
      }
    }

    private static String decoded(String source, int ampersand, int semicolon) {
      var name = source.substring(ampersand + 1, Math.max(ampersand + 1, semicolon));
      return switch (name) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        default -> name.startsWith("#") ? character(name) : named(Entities.at(source, ampersand));
      };
    }

    private static String character(String number) {
      boolean hexadecimal = number.startsWith("#x");
      return Character.toString(
          Integer.parseInt(number.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
    }

    private static String named(Entities.@Nullable Entity entity) {
      return entity == null ? "" : entity.text();
    }
  }
}
