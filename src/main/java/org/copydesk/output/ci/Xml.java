package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.output.terminal.VisibleText;

/** Writes elements of XML 1.0. Text of drafts is written on one line and never as markup. */
final class Xml {
  private final Writer target;

  Xml(Writer target) {
    this.target = target;
  }

  /** Writes a start tag, or an empty element, with names and values of attributes in turn. */
  void tag(String indent, String name, boolean empty, String... attributes) throws IOException {
    target.write(indent + "<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      target.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
    target.write(empty ? "/>\n" : ">\n");
  }

  void line(String markup) throws IOException {
    target.write(markup + "\n");
  }

  void text(String text) throws IOException {
    target.write(VisibleText.line(escaped(text)) + "\n");
  }

  void flush() throws IOException {
    target.flush();
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length());
    var visible = VisibleText.of(text);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        // GitHub's runner obeys "##[" anywhere in a line.
        case '#' -> escaped.append("&#35;");
        // Not characters of XML.
        case '\uFFFE', '\uFFFF' -> escaped.append('\uFFFD');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
