package org.copydesk.cli.config;

import java.util.Locale;
import org.copydesk.output.terminal.VisibleText;

/** Writes values as YAML reads them. */
final class YamlText {
  private YamlText() {}

  /** Returns a text in quotes, on one line. */
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    // Its escapes for what turns the reading direction are YAML's too.
    return VisibleText.of(quoted.append('"').toString());
  }
}
