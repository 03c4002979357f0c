package org.copydesk.input.source;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.Whitespace;

/**
 * The text of a passage with the way back to its source.
 *
 * @param text without white space at its ends
 */
public record MappedText(String text, SourceMap map) {
  /** Returns a trimmed text that maps only to the line of its record. */
  public static MappedText ofLine(String text, int line) {
    return new MappedText(Whitespace.trim(text), SourceMap.ofLine(line));
  }

  /** Returns a string of a record, trimmed, of which the record's line is known. */
  public static MappedText inRecord(String text, int line) {
    return inRecord(text, Span.whole(text), line);
  }

  /** Returns a stretch of a string of a record, trimmed. */
  public static MappedText inRecord(String text, Span stretch, int line) {
    var span = Whitespace.trim(text, stretch.start(), stretch.end());
    return new MappedText(span.in(text), SourceMap.ofString(span.start()).inRecord(line));
  }

  /** Returns a text that was read from a string of a record. */
  public MappedText inRecord(int line) {
    return new MappedText(text, map.inRecord(line));
  }

  /** Returns a stretch of it, trimmed, from a string. */
  public MappedText part(Span stretch) {
    var span = Whitespace.trim(text, stretch.start(), stretch.end());
    var pieces = SourceMap.builder();
    for (int i = span.start(); i < span.end(); i++) {
      int offset = i - span.start();
      map.given(new Span(i, i + 1)).ifPresent(place -> pieces.piece(offset, place));
    }
    return new MappedText(span.in(text), pieces.build());
  }

  /** Sets the text of a role, or adds a paragraph. */
  public void set(Article.Builder article, Role role) {
    article.part(role, text, map);
  }
}
