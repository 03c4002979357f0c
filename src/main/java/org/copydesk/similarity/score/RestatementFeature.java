package org.copydesk.similarity.score;

/**
 * The features of the probability that an English text, the candidate, adds nothing to another. A
 * word is new by 1 minus the strength of its best match in the other text.
 */
public enum RestatementFeature implements Feature {
  /** max(0, 0.12 − coverage), the share of the candidate that the other text has, by weight. */
  LOW_COVERAGE,
  /** max(0, coverage − 0.75). */
  HIGH_COVERAGE,
  /** max(0, ln(7 / (1 + content words))), alone and times the coverage; 5 for the other text. */
  SHORTNESS,
  SHORT_COVERAGE,
  OTHER_SHORTNESS,
  OTHER_SHORT_COVERAGE,
  /** ln(1 + information) of {@link NoveltyFeatures}. */
  NEW_INFORMATION,
  /** Weight of the longest stretch of new words. */
  NEW_STRETCH,
  /** At most one word is new. */
  ONE_NEW_WORD,
  /** Share of the reporting nouns: reasons, outlook. */
  REPORTING_SHARE,
  /** ln(1 + new words) if the other text, or the candidate, withholds something: these, why. */
  NEW_AFTER_TEASER,
  NEW_IN_TEASER,
  /** Dice's coefficient of the stems; whether both begin with the same word. */
  STEM_DICE,
  SAME_BEGINNING,
  /** Both have numbers, and none in common. */
  NUMBERS_DISJOINT,
  /** Names that neither shares with the other, of the text with fewer. */
  UNMATCHED_NAMES,
  /** Share of the candidate that is new and quoted. */
  NEW_SHARE_IN_SPEECH,
  /** The candidate has a reporting verb: says, thinks. */
  REPORTS,
  /**
   * The candidate announces a fact ("how", "why", "what") without giving it; then the same for the
   * other text.
   */
  ANNOUNCES,
  OTHER_ANNOUNCES,
  /** New names of speakers, next to a reporting verb, and of programmes. */
  ATTRIBUTIONS,
  /** New names that are none of these, in either text. */
  NEW_ACTORS,
  OTHER_NEW_ACTORS,
  /** The one text negates and the other doesn't. */
  NEGATES,
  OTHER_NEGATES,
  /** 1 if only the candidate gives a cause (because), −1 if only the other text does. */
  GIVES_CAUSE;
}
