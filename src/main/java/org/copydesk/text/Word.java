package org.copydesk.text;

/**
 * A word of a text, as word lists look it up.
 *
 * @since 0.1.0
 */
public interface Word {

  /** Returns the word in lower case, composed (NFC), with straight apostrophes. */
  String word();

  /** Returns how the word is written. */
  WordShape shape();

  /** Returns whether the word starts with a capital letter. */
  boolean startsUpper();

  /** Returns whether the language's analyzer drops the word as a function word. */
  boolean stopWord();
}
