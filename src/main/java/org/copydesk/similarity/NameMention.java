package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;

/**
 * A word of a name, where the body has it.
 *
 * @param passage the paragraph
 * @param token the word
 * @since 0.1.0
 */
public record NameMention(AnalysedPassage passage, Token token) {

  /** Checks the parts. */
  public NameMention {
    requireNonNull(passage, "passage");
    requireNonNull(token, "token");
  }
}
