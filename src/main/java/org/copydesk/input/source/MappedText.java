package org.copydesk.input.source;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The text of a passage with the way back to its source.
 *
 * @param text without white space at its ends
 * @param block the id of its block; null without blocks
 */
public record MappedText(String text, SourceMap map, @Nullable String block) {
  /** Holds a text that is part of no block. */
  public MappedText(String text, SourceMap map) {
    this(text, map, null);
  }

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
    return new MappedText(text, map.inRecord(line), block);
  }

  /**
   * Returns the same text read from an element, key or block, in the words of {@link
   * org.copydesk.text.Origin#description}.
   */
  public MappedText from(String description) {
    return new MappedText(text, map.describedAs(description), block);
  }

  /** Returns the same text in a block; null for none. */
  public MappedText inBlock(@Nullable String id) {
    return new MappedText(text, map, id);
  }

  /** Returns a stretch of it, trimmed, from a string. */
  public MappedText part(Span stretch) {
    var span = Whitespace.trim(text, stretch.start(), stretch.end());
    var pieces = SourceMap.builder();
    for (int i = span.start(); i < span.end(); i++) {
      int offset = i - span.start();
      map.given(new Span(i, i + 1)).ifPresent(place -> pieces.piece(offset, place));
    }
    var description = map.description().orElse(null);
    return new MappedText(span.in(text), pieces.build().describedAs(description), block);
  }

  /** Sets the text of a role, or adds a paragraph. */
  public void set(Article.Builder article, Role role) {
    if (block == null) {
      article.part(role, text, map);
    } else {
      article.part(role, text, map, block);
    }
  }
}
