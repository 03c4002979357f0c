package org.copydesk.input.markdown;

import org.copydesk.input.source.OffsetText;
import org.copydesk.text.layout.Whitespace;

/** Finds where each character of a value is written, in YAML, TOML and JSON. */
final class Scalar {
  private Scalar() {}

  /** Appends a parsed value, whose source begins at the offset. */
  static void append(OffsetText target, String value, int offset) {
    var source = target.source().text();
    int at = afterProperties(source, offset);
    char style = at < source.length() ? source.charAt(at) : ' ';
    if (style == '\'' || style == '"') {
      at++;
    } else if (style == '|' || style == '>') {
      while (at < source.length() && !Whitespace.isLineBreak(source.charAt(at))) {
        at++;
      }
    }
    for (int i = 0; i < value.length(); ) {
      if (at >= source.length()) {
        target.append(value.substring(i), at);
        return;
      }
      char wanted = value.charAt(i);
      char found = source.charAt(at);
      if (style == '"' && found == '\\') {
        boolean joinsLines = at + 1 < source.length() && isBreak(source, at + 1);
        if (joinsLines) {
          at++;
          continue;
        }
        int units = Character.charCount(value.codePointAt(i));
        int escape = at;
        // JSON writes one beyond U+FFFF as two.
        at += units == 2 && source.startsWith("\\u", at) ? escapeLength(source, at) : 0;
        at += escapeLength(source, at);
        target.append(value.substring(i, i + units), escape, at);
        i += units;
      } else if (style == '\'' && source.startsWith("''", at) && wanted == '\'') {
        target.append(wanted, at, at + 2);
        at += 2;
        i++;
      } else if (found == wanted) {
        target.append(wanted, at++);
        i++;
      } else if (Whitespace.is(wanted)) {
        // A line break that was folded or normalised.
        target.append(wanted, at);
        at += Whitespace.is(found) ? 1 : 0;
        i++;
      } else if (Whitespace.is(found)) {
        at++;
      } else {
        target.append(value.substring(i), at);
        return;
      }
    }
  }

  private static boolean isBreak(String source, int at) {
    return Whitespace.isLineBreak(source.charAt(at));
  }

  /** Skips an anchor and a tag before the value. */
  private static int afterProperties(String source, int offset) {
    int at = offset;
    while (at < source.length() && (source.charAt(at) == '&' || source.charAt(at) == '!')) {
      while (at < source.length() && !Whitespace.is(source.charAt(at))) {
        at++;
      }
      while (at < source.length() && Whitespace.is(source.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static int escapeLength(String source, int at) {
    return switch (at + 1 < source.length() ? source.charAt(at + 1) : ' ') {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }
}
