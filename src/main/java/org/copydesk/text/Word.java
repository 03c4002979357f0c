package org.copydesk.text;

/**
 * A word of a text, as word lists look it up. A class, since Java casts to a class faster than to
 * an interface, and does so each time a word is taken from a list.
 *
 * @since 0.1.0
 */
public abstract class Word {

  /** For the analysis. */
  protected Word() {}

  /** Returns the word in lower case, composed (NFC), with straight apostrophes. */
  public abstract String word();

  /** Returns how the word is written. */
  public abstract WordShape shape();

  /** Returns whether the word starts with a capital letter. */
  public abstract boolean startsUpper();

  /** Returns whether the language's analyzer drops the word as a function word. */
  public abstract boolean stopWord();
}
