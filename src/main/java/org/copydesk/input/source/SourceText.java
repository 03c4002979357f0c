package org.copydesk.input.source;

import java.util.List;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.DraftException;
import org.copydesk.text.Span;
import org.copydesk.text.layout.LineIndex;
import org.copydesk.text.layout.SourceMap;

/** The decoded text of one file, with the index of its lines. */
public record SourceText(String name, String text, LineIndex lines) {

  public static SourceText of(String name, String text) {
    return new SourceText(name, text, LineIndex.of(text));
  }

  public Diagnostic diagnostic(int offset, String message) {
    var position = lines.position(offset);
    return new Diagnostic(name, position.line(), position.column(), message);
  }

  public DraftException exception(int offset, String message) {
    return new DraftException(List.of(diagnostic(offset, message)));
  }

  /** Returns the passage that is one trimmed stretch of the source. */
  public MappedText mapped(Span span) {
    return new MappedText(span.in(text), SourceMap.ofOffset(lines, span.start()));
  }
}
