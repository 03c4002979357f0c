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
  /** Forms of one word: {@code order}, {@code orders}. */
  INFLECTION,
  /**
   * The same number with the same unit, or one rounded to the other: {@code seven}, {@code 7};
   * {@code $1.13bn}, {@code 1.13 billion dollars}.
   */
  SAME_QUANTITY,
  /** Names of the same: {@code UK}, {@code Britain}; {@code govt}, {@code government}. */
  ALIAS,
  /**
   * Nearly the same letters, or the same ones in one word and in two: {@code Netanyahu}, {@code
   * Netanjahu}; {@code cease fire}, {@code ceasefire}.
   */
  SPELLING,
  /**
   * Words that mean nearly the same or go together, by the thesaurus: {@code orders}, {@code
   * directs}.
   */
  RELATED,
  /**
   * Opposites: {@code rise}, {@code fall}. They are told of the same thing, and don't agree on it.
   */
  ANTONYM;

  /** Returns whether both words say the same, in whatever form or under whatever name. */
  public boolean isSame() {
    return this != RELATED && this != ANTONYM;
  }

  /** Returns the name in lower case, as reports write it: {@code same-quantity}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
