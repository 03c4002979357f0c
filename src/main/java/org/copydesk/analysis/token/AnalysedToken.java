package org.copydesk.analysis.token;

import org.copydesk.analysis.Token;
import org.copydesk.lexicon.language.KnownWord;
import org.copydesk.lexicon.language.WordValues;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;

/** A word in its place. All tokens of one form share it. */
final class AnalysedToken extends Token implements KnownWord {
  private final int index;
  private final int sentence;
  private final Span span;
  private final WordForm form;

  AnalysedToken(int index, int sentence, Span span, WordForm form) {
    this.index = index;
    this.sentence = sentence;
    this.span = span;
    this.form = form;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public String surface() {
    return form.surface;
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public String word() {
    return form.word;
  }

  @Override
  public String term() {
    return form.term;
  }

  @Override
  public WordShape shape() {
    return form.shape;
  }

  @Override
  public int sentence() {
    return sentence;
  }

  @Override
  public boolean stopWord() {
    return form.stopWord;
  }

  @Override
  public boolean startsUpper() {
    return form.startsUpper;
  }

  @Override
  public boolean isPossessive() {
    return form.possessive;
  }

  @Override
  public WordValues values() {
    return form;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnalysedToken token
        && index == token.index
        && sentence == token.sentence
        && span.equals(token.span)
        && form.isSame(token.form);
  }

  @Override
  public int hashCode() {
    return 31 * span.start() + form.surface.hashCode();
  }

  @Override
  public String toString() {
    return form.surface + " at " + span;
  }
}
