package org.copydesk.analysis;

import org.copydesk.text.Span;
import org.copydesk.text.Word;

/**
 * A word of a passage as the language's analyzer sees it. Tokens are equal if all that these
 * methods return is equal. Immutable.
 *
 * @since 0.1.0
 */
public abstract class Token extends Word {

  /** For the analysis. */
  protected Token() {}

  /** Returns its place among the tokens of the passage, from 0. */
  public abstract int index();

  /** Returns the word as written in the text. */
  public abstract String surface();

  /** Returns where it occurs. */
  public abstract Span span();

  /**
   * Returns the surface in lower case and NFC, with straight apostrophes and without an English
   * possessive {@code 's}.
   */
  @Override
  public abstract String word();

  /** Returns the word as analysed, usually its stem; never empty. */
  public abstract String term();

  /** Returns the index of the sentence it belongs to. */
  public abstract int sentence();

  /**
   * Returns whether it ends in an English possessive {@code 's}, which {@link #word} leaves out.
   */
  public abstract boolean isPossessive();

  /** Returns its span without an English possessive {@code 's}. */
  public Span nameSpan() {
    return isPossessive() ? new Span(span().start(), span().end() - 2) : span();
  }
}
