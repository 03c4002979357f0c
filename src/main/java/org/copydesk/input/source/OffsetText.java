package org.copydesk.input.source;

import java.util.Arrays;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/** Text put together from pieces of a source, with the place in the source of each UTF-16 unit. */
public final class OffsetText {
  private final SourceText source;
  private final int start;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];
  private int[] ends = new int[64];
  private @Nullable String description;

  /**
   * Begins an empty text.
   *
   * @param start source offset of a text that stays empty
   */
  public OffsetText(SourceText source, int start) {
    this.source = source;
    this.start = start;
  }

  /** Sets what the text is read from, as in {@link MappedText#from}; returns this text. */
  public OffsetText from(String newDescription) {
    description = newDescription;
    return this;
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

  /** Returns the source offset after a unit of the text. */
  public int end(int index) {
    return ends[index];
  }

  /** Returns the source offset of the first unit. */
  public int start() {
    return isEmpty() ? start : offsets[0];
  }

  /** Returns the source offset after the last unit. */
  public int end() {
    return isEmpty() ? start : ends[text.length() - 1];
  }

  /** Adds text that is in the source from an offset on. */
  public void append(CharSequence piece, int offset) {
    // The text of an entity may be longer: no unit points past the end of the source.
    int from = Math.max(0, Math.min(offset, source.text().length() - piece.length()));
    for (int i = 0; i < piece.length(); i++) {
      append(piece.charAt(i), from + i);
    }
  }

  /** Adds a character that is in the source at an offset. */
  public void append(char c, int offset) {
    append(c, offset, offset + 1);
  }

  /** Adds a character that is written in the source between two offsets. */
  public void append(char c, int offset, int end) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    int length = source.text().length();
    int start = Math.max(0, Math.min(offset, length - 1));
    offsets[text.length()] = start;
    ends[text.length()] = Math.max(start, Math.min(end, length));
    text.append(c);
  }

  /** Adds text that is written in another way, all of it between two offsets of the source. */
  public void append(CharSequence piece, int offset, int end) {
    for (int i = 0; i < piece.length(); i++) {
      append(piece.charAt(i), offset, end);
    }
  }

  /** Adds a stretch of another text of the same source. */
  public void append(OffsetText other, int from, int to) {
    for (int i = from; i < to; i++) {
      append(other.text.charAt(i), other.offsets[i], other.ends[i]);
    }
  }

  /**
   * Adds a passage of the same source.
   *
   * @param lineBreak what takes the place of its line breaks
   */
  public void append(MappedText passage, char lineBreak) {
    for (int i = 0; i < passage.text().length(); i++) {
      char c = passage.text().charAt(i);
      var place = passage.map().given(new Span(i, i + 1)).orElseThrow();
      append(c == '\n' ? lineBreak : c, place.start(), place.end());
    }
  }

  /** Returns the text without white space at its ends. */
  public MappedText trimmed() {
    var span = Whitespace.trim(text, 0, text.length());
    var map = SourceMap.builder(source.lines());
    for (int i = span.start(); i < span.end(); i++) {
      if (ends[i] != offsets[i] + 1) {
        map.piece(i - span.start(), new Span(offsets[i], ends[i]));
      } else if (i == span.start()
          || offsets[i] != offsets[i - 1] + 1
          || ends[i - 1] != offsets[i]) {
        map.piece(i - span.start(), offsets[i]);
      }
    }
    return new MappedText(span.in(text), map.build().describedAs(description));
  }

  /** Returns the text trimmed, with one space for each stretch of white space in markup. */
  public MappedText collapsed() {
    return collapsed(new Span(0, text.length()));
  }

  /** Returns a stretch trimmed, with one space for each stretch of white space in markup. */
  public MappedText collapsed(Span span) {
    var collapsed = new OffsetText(source, start());
    collapsed.description = description;
    boolean space = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean collapses = Whitespace.isInMarkup(c);
      if (!collapses || !space) {
        collapsed.append(collapses ? ' ' : c, offsets[i], ends[i]);
      }
      space = collapses;
    }
    return collapsed.trimmed();
  }
}
