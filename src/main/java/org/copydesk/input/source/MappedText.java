package org.copydesk.input.source;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
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

  /** Sets the text of a role, or adds a paragraph. */
  public void set(Article.Builder article, Role role) {
    article.part(role, text, map);
  }
}
