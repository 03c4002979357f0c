package org.copydesk.similarity;

import java.util.Locale;

/**
 * What the probability that an English text (the candidate) adds nothing to another is made from.
 * "New" is what the other text has not: 1 minus the strength of a word's best match.
 */
enum RestatementFeature {
  /** Share of the candidate that the other text has, by weight. */
  COVERAGE,
  /** How far that share is above 0.6, where next to nothing is new, or below 0.2. */
  HIGH_COVERAGE,
  LOW_COVERAGE,
  /** The other text has every content word in some form. */
  NO_NEW_WORD,
  /** Logarithm of the candidate's length in content words. */
  LOG_LENGTH,
  /** The score of the two before it is cut off at 0 and 1. */
  SCORE,
  /**
   * Whether somebody is quoted, whether that is how the candidate begins, and what is new in it.
   */
  QUOTES_SPEECH,
  BEGINS_WITH_SPEECH,
  NEW_IN_SPEECH,
  /** New names, by strength. */
  NEW_NAMES,
  /** New words outside the 4,000 that are most frequent. */
  NEW_RARE_WORDS,
  /** Numbers that the other text has not, and how many more there are. */
  NEW_NUMBERS,
  MORE_NUMBERS,
  /** Somebody tells how, why or what: the candidate announces instead of telling. */
  ANNOUNCES,
  /** Share of the pairs of pairs that stand in the other order. */
  INVERSIONS,
  /** New names of speakers, next to a verb of saying, and of programmes. */
  ATTRIBUTIONS,
  /** New names that are none of these. */
  NEW_ACTORS,
  /** The candidate negates and the other text doesn't. */
  NEGATES,
  /** How many more words that give a reason or a condition the candidate has: because, after. */
  REASONS,
  /** Somebody says or thinks what the candidate tells. */
  REPORTS,
  /** Share of the candidate that is new and said by somebody. */
  NEW_SHARE_IN_SPEECH;

  static final int COUNT = values().length;

  /** Returns its place among a pair's values. */
  @SuppressWarnings("EnumOrdinal") // Resources go by name; the order is this table's alone.
  int index() {
    return ordinal();
  }

  /** Returns the name that resources have it under: {@code new-names}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
