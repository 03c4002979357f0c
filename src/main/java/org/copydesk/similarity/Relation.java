package org.copydesk.similarity;

import java.util.Locale;

/**
 * The kinds of relation of two aligned words, closest first. {@code 7} and {@code seven} are the
 * {@link #SAME_QUANTITY}, {@code rise} and {@code fall} are an {@link #ANTONYM}.
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
  /** Two names of one thing: {@code UK}, {@code Britain}; {@code govt}, {@code government}. */
  ALIAS,
  /**
   * Spelling variants, or one word written as two: {@code Netanyahu}, {@code Netanjahu}; {@code
   * cease fire}, {@code ceasefire}.
   */
  SPELLING,
  /** Words related in meaning, by the thesaurus: {@code kills}, {@code die}. */
  RELATED,
  /** Opposites: {@code rise}, {@code fall}. They say contrary things of one subject. */
  ANTONYM;

  /** Returns whether both words have the same meaning, in any form, spelling or name. */
  public boolean isSame() {
    return this != RELATED && this != ANTONYM;
  }

  /** Returns the name as in reports: {@code same-quantity}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
