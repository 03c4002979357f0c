package org.copydesk.lexicon.language;

import org.copydesk.text.Word;

/** A word that keeps what has been found about it. */
public interface KnownWord extends Word {

  /** Returns what has been found about {@link #word()}; all equal words may share it. */
  WordValues values();
}
