package org.copydesk.evidence.name;

import static java.util.Objects.requireNonNull;

import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.text.Span;

/**
 * A word of a name, where the body has it.
 *
 * @param passage the paragraph
 * @param first the first name before it where both make the name, otherwise the word itself
 * @param token the word
 * @since 0.1.0
 */
public record NameMention(AnalysedPassage passage, Token first, Token token) {

  /** Checks the parts. */
  public NameMention {
    requireNonNull(passage, "passage");
    requireNonNull(first, "first");
    requireNonNull(token, "token");
  }

  NameMention(AnalysedPassage passage, Token token) {
    this(passage, token, token);
  }

  /** Returns the span of the name, without a possessive {@code 's}. */
  public Span span() {
    return first.span().join(token.nameSpan());
  }
}
