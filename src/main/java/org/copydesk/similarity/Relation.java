package org.copydesk.similarity;

import java.util.Locale;

/**
 * Says what two aligned words have to do with each other, closest first.
 *
 * @since 0.1.0
 */
public enum Relation {
  /** The same word. */
  SAME,
  /** Forms of one word, by the language's stemmer: {@code order}, {@code orders}. */
  INFLECTION,
  /** Nearly the same letters: {@code Netanyahu}, {@code Netanjahu}. */
  SPELLING,
  /**
   * Words that mean nearly the same or go together, by the thesaurus: {@code orders}, {@code
   * directs}.
   */
  RELATED;

  /** Returns the name in lower case, as reports write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
