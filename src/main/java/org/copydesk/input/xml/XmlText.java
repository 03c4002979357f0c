package org.copydesk.input.xml;

import org.copydesk.input.source.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two tags as it is written, with entities and CDATA sections. The parser has
 * found it well-formed.
 *
 * @param source text of the whole file
 * @param start offset of the first unit
 * @param end offset after the last
 */
public record XmlText(String source, int start, int end) implements XmlNode {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  @Override
  public int offset() {
    return start;
  }

  /** Adds the text that is meant, each unit with the place where it is written. */
  void addTo(XmlOffsetText target) {
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      if (c == '&') {
        at += entity(target, at);
      } else if (c == '<' && source.startsWith(CDATA, at)) {
        int close = source.indexOf(CDATA_END, at);
        int last = close < 0 || close > end ? end : close;
        for (int i = at + CDATA.length(); i < last; i++) {
          target.append(source.charAt(i), i);
        }
        at = last + CDATA_END.length();
      } else {
        target.append(c, at++);
      }
    }
  }

  private int entity(XmlOffsetText target, int at) {
    int semicolon = source.indexOf(';', at);
    var meant = meant(source.substring(at + 1, Math.max(at + 1, semicolon)));
    if (meant == null) {
      var named = Entities.at(source, at);
      meant = named == null ? "" : named.text();
    }
    target.append(meant, at);
    return Math.max(1, semicolon + 1 - at);
  }

  private static @Nullable String meant(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> name.startsWith("#") ? character(name) : null;
    };
  }

  private static String character(String number) {
    boolean hexadecimal = number.startsWith("#x");
    int codePoint = Integer.parseInt(number.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return Character.toString(codePoint);
  }
}
