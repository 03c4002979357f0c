package org.copydesk.lexicon.sense;

import java.util.Locale;

/**
 * Parts of speech of the sense lists.
 *
 * @since 0.1.0
 */
public enum PartOfSpeech {
  /** Verb, or a phrase that begins with one. */
  V,
  /** Noun or noun phrase. */
  N,
  /** Adjective or determiner. */
  ADJ,
  /** Adverb, particle or prepositional phrase. */
  ADV;

  static PartOfSpeech of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
