package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.copydesk.text.Span;

/**
 * A sentence of a passage. Immutable.
 *
 * @param index its place among the sentences of the passage, from 0
 * @param span where it occurs, without white space at its ends
 * @param tokens its tokens in order, stop words too; empty for a sentence without words
 * @since 0.1.0
 */
public record Sentence(int index, Span span, List<Token> tokens) {

  /** Checks the parts and copies the list. */
  public Sentence {
    requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
  }
}
