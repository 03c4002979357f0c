package org.copydesk.lexicon.language;

/** A word that keeps what has been found about it. */
public interface KnownWord {

  /** Returns what has been found about the word; all equal words may share it. */
  WordValues values();
}
