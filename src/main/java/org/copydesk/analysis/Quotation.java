package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.copydesk.text.Span;

/**
 * Words of a passage between quotation marks. Immutable.
 *
 * @param span where it occurs, with its marks
 * @param words where it occurs, without its marks
 * @param tokens the tokens inside; empty where only punctuation is quoted
 * @since 0.1.0
 */
public record Quotation(Span span, Span words, List<Token> tokens) {

  /** Checks the parts and copies the list. */
  public Quotation {
    requireNonNull(span, "span");
    requireNonNull(words, "words");
    tokens = List.copyOf(tokens);
  }
}
