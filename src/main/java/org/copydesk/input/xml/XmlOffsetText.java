package org.copydesk.input.xml;

import java.util.Arrays;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.layout.Whitespace;

/** Text taken out of XML, and for each UTF-16 unit the place where it is written. */
public final class XmlOffsetText {
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];

  public String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  int offset(int index) {
    return offsets[index];
  }

  /** Adds what stands, or what is meant, at one place of the source. */
  void append(CharSequence piece, int offset) {
    int start = text.length();
    text.append(piece);
    if (text.length() > offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(text.length(), offsets.length * 2));
    }
    Arrays.fill(offsets, start, text.length(), offset);
  }

  void append(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  /** Returns the text as a passage with its white space as it is inside. */
  MappedText.Mapped unchanged(SourceText source) {
    var passage = new MappedText(source, length() == 0 ? 0 : offsets[0]);
    for (int i = 0; i < text.length(); i++) {
      passage.append(text.charAt(i), offsets[i]);
    }
    return passage.trimmed();
  }

  /** Returns the text as a passage: white space is one space, as in XML's other readers. */
  MappedText.Mapped passage(SourceText source) {
    var passage = new MappedText(source, length() == 0 ? 0 : offsets[0]);
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean collapses = Whitespace.isLineBreak(c) || c == ' ' || c == '\t';
      if (!collapses || !space) {
        passage.append(collapses ? ' ' : c, offsets[i]);
      }
      space = collapses;
    }
    return passage.trimmed();
  }
}
