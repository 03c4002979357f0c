package org.copydesk.input.source;

import java.util.Arrays;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.Whitespace;

/** Text put together from pieces of a source, with the source offset of each UTF-16 unit. */
public final class OffsetText {
  private final SourceText source;
  private final int start;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];

  /**
   * Begins an empty text.
   *
   * @param start source offset of a text that stays empty
   */
  public OffsetText(SourceText source, int start) {
    this.source = source;
    this.start = start;
  }

  /** Returns the source. */
  public SourceText source() {
    return source;
  }

  /** Returns the text, white space and all. */
  public String text() {
    return text.toString();
  }

  /** Returns the length of the text. */
  public int length() {
    return text.length();
  }

  /** Returns whether there is no text yet. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns the source offset of a unit of the text. */
  public int offset(int index) {
    return offsets[index];
  }

  /** Returns the source offset of the first unit. */
  public int start() {
    return isEmpty() ? start : offsets[0];
  }

  /** Returns the source offset after the last unit. */
  public int end() {
    return isEmpty() ? start : offsets[text.length() - 1] + 1;
  }

  /** Adds text that is in the source from an offset on. */
  public void append(CharSequence piece, int offset) {
    // The text of an entity may be longer: no unit points past the end of the source.
    int from = Math.max(0, Math.min(offset, source.text().length() - piece.length()));
    for (int i = 0; i < piece.length(); i++) {
      append(piece.charAt(i), from + i);
    }
  }

  /** Adds a character that is in the source at an offset, or is written there in another way. */
  public void append(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = Math.max(0, Math.min(offset, source.text().length() - 1));
    text.append(c);
  }

  /** Adds text that is written in another way, all of it at one offset of the source. */
  public void appendAt(int offset, CharSequence piece) {
    for (int i = 0; i < piece.length(); i++) {
      append(piece.charAt(i), offset);
    }
  }

  /** Adds a stretch of another text of the same source. */
  public void append(OffsetText other, int from, int to) {
    for (int i = from; i < to; i++) {
      append(other.text.charAt(i), other.offsets[i]);
    }
  }

  /** Returns the text without white space at its ends. */
  public MappedText trimmed() {
    var span = Whitespace.trim(text, 0, text.length());
    var map = SourceMap.builder(source.lines());
    for (int i = span.start(); i < span.end(); i++) {
      if (i == span.start() || offsets[i] != offsets[i - 1] + 1) {
        map.piece(i - span.start(), offsets[i]);
      }
    }
    return new MappedText(span.in(text), map.build());
  }

  /** Returns the text trimmed, with one space for each stretch of white space in markup. */
  public MappedText collapsed() {
    return collapsed(new Span(0, text.length()));
  }

  /** Returns a stretch trimmed, with one space for each stretch of white space in markup. */
  public MappedText collapsed(Span span) {
    var collapsed = new OffsetText(source, start());
    boolean space = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean collapses = Whitespace.isInMarkup(c);
      if (!collapses || !space) {
        collapsed.append(collapses ? ' ' : c, offsets[i]);
      }
      space = collapses;
    }
    return collapsed.trimmed();
  }
}
