package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import org.copydesk.text.Span;
import org.copydesk.text.Word;
import org.copydesk.text.WordShape;
import org.copydesk.text.layout.Characters;

/**
 * A word of a passage as the language's analyzer sees it. Immutable.
 *
 * @param index its place among the tokens of the passage, from 0
 * @param surface the word as written in the text
 * @param span where it occurs
 * @param word the surface in lower case and NFC, with straight apostrophes and without an English
 *     possessive {@code 's}
 * @param term the word as analysed, usually its stem; never empty
 * @param shape how it is written, without an English possessive
 * @param sentence index of the sentence it belongs to
 * @param stopWord whether the language's analyzer leaves it out as a function word
 * @since 0.1.0
 */
public record Token(
    int index,
    String surface,
    Span span,
    String word,
    String term,
    WordShape shape,
    int sentence,
    boolean stopWord)
    implements Word {

  /** Checks the parts. */
  public Token {
    requireNonNull(surface, "surface");
    requireNonNull(span, "span");
    requireNonNull(word, "word");
    requireNonNull(term, "term");
    requireNonNull(shape, "shape");
  }

  /** Returns whether it starts with a capital letter. The other letters may have either case. */
  @Override
  public boolean startsUpper() {
    return !surface.isEmpty() && Character.isUpperCase(surface.codePointAt(0));
  }

  /**
   * Returns whether it ends in an English possessive {@code 's}, which {@link #word} leaves out.
   */
  public boolean isPossessive() {
    int mark = surface.length() - 2;
    return mark > 0
        && surface.charAt(mark + 1) == 's'
        && Characters.isApostrophe(surface.charAt(mark))
        && word.indexOf(surface.charAt(mark)) < 0;
  }

  /** Returns its span without an English possessive {@code 's}. */
  public Span nameSpan() {
    return isPossessive() ? new Span(span.start(), span.end() - 2) : span;
  }
}
