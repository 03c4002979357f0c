package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.copydesk.text.Span;

/**
 * A run of capitalised words that names somebody or something: {@code Bank of England}. Immutable.
 *
 * @param span where it occurs, from its first token to its last, without a possessive {@code 's}
 * @param tokens its words in order, small connecting words too; never empty
 * @since 0.1.0
 */
public record Name(Span span, List<Token> tokens) {

  /**
   * Checks the parts and copies the list.
   *
   * @throws IllegalArgumentException if there are no tokens
   */
  public Name {
    requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a name must have tokens");
    }
  }
}
