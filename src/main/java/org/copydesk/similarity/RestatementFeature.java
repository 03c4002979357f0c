package org.copydesk.similarity;

import java.util.Locale;

/**
 * What the probability that an English text (the candidate) adds nothing to another is made from.
 * "New" is what the other text has not: 1 minus the strength of a word's best match.
 */
enum RestatementFeature {
  /** Share of the candidate that the other text has, by weight. */
  COVERAGE,
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
  // candidates
  SHARE_UNWEIGHTED,
  OTHER_COVERAGE,
  NEW_MASS_STORY,
  NEW_COUNT_STORY,
  NEW_FREQ,
  NEW_MID,
  NEW_LOWER,
  NEW_LOWER_RARE,
  FIRST_HALF,
  SECOND_HALF,
  SENTENCES,
  NEW_SECOND_SENTENCE,
  JOINS,
  CNBC,
  HOST,
  FIRST_PERSON,
  THAT,
  REASON,
  COMMAS,
  MAX_RUN,
  UNPAIRED_OTHER,
  LOG_LENGTH_RATIO,
  LCS,
  TRIGRAM,
  NEW_ADVERB_LY,
  NEW_ED,
  SPEECH_LEN,
  HEAD_QUOTE,
  HEAD_QUOTE_COV,
  COLON_OTHER,
  QUESTION_OTHER,
  REPORTS,
  NEW_IN_SPEECH_SHARE,
  NEW_OUT_SPEECH,
  NEW_OUT_SPEECH_STORY,
  NEW_FIRST_SENTENCE,
  STORY_COVERAGE,
  NEGATES_NEW,
  NEW_LAST_PART,
  REL_CLAUSE,
  OTHER_LOG_LENGTH;

  static final int COUNT = values().length;

  /** Returns the name that resources have it under: {@code new-names}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
