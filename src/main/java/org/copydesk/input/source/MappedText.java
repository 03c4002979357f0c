package org.copydesk.input.source;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.Whitespace;

/** Puts a passage together from pieces of the source, remembering where each came from. */
public final class MappedText {
  private final SourceText source;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  // Source offset after the last piece.
  private int end;

  public MappedText(SourceText source, int start) {
    this.source = source;
    this.end = start;
  }

  private record Run(int textOffset, int sourceOffset) {}

  /** A trimmed text with the way back to its source. */
  public record Mapped(String text, SourceMap map) {}

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns the source offset of the first piece; that at which it begins where there is none. */
  public int start() {
    return runs.isEmpty() ? end : runs.get(0).sourceOffset();
  }

  /** Returns the source offset after the last piece, or the start where there is none yet. */
  public int end() {
    return end;
  }

  /** Adds text that stands in the source at the offset, or stands for what stands there. */
  public void append(CharSequence piece, int sourceOffset) {
    if (piece.length() == 0) {
      return;
    }
    // A piece that only stands for its source may be longer: never point past the end of the file.
    int offset = Math.max(0, Math.min(sourceOffset, source.text().length() - piece.length()));
    if (runs.isEmpty() || offset != end) {
      runs.add(new Run(text.length(), offset));
    }
    text.append(piece);
    end = offset + piece.length();
  }

  public void append(char piece, int sourceOffset) {
    append(Character.toString(piece), sourceOffset);
  }

  /** Returns the text without white space at its ends. */
  public Mapped trimmed() {
    var span = Whitespace.trim(text, 0, text.length());
    var map = SourceMap.builder(source.lines());
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      int next = i + 1 < runs.size() ? runs.get(i + 1).textOffset() : text.length();
      if (next > span.start() && run.textOffset() < span.end()) {
        int cut = Math.max(0, span.start() - run.textOffset());
        map.piece(Math.max(0, run.textOffset() - span.start()), run.sourceOffset() + cut);
      }
    }
    return new Mapped(span.in(text), map.build());
  }
}
