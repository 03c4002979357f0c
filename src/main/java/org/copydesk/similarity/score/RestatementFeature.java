package org.copydesk.similarity.score;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The features of the probability that an English text, the candidate, adds nothing to another. A
 * word is new by 1 minus the strength of its best match in the other text.
 */
public enum RestatementFeature implements Feature {
  /** max(0, coverage − 0.85), the share of the candidate that the other text has, by weight. */
  VERY_HIGH_COVERAGE,
  /** max(0, ln(5 / (1 + content words))), alone and times the coverage; 4 for the other text. */
  SHORTNESS,
  SHORT_COVERAGE,
  OTHER_SHORTNESS,
  OTHER_SHORT_COVERAGE,
  /** Numbers, signs and opposites that were replaced, times max(0, coverage of the rest − 0.75). */
  REPLACED_COVERAGE,
  /** max(0, 0.12 − coverage). */
  LOW_COVERAGE,
  /** max(0, coverage − 0.75). */
  HIGH_COVERAGE,
  /** The smaller of both texts' shares that the other has, by weight. */
  COVERAGE_MIN,
  /** Harmonic mean of both texts' shares of words that the other has in some form. */
  EXACT_SHARE,
  /** Dice's coefficient of the stems; whether both begin with the same word. */
  STEM_DICE,
  SAME_BEGINNING,
  /** Weight of what is new, in the text with less of it. */
  NEW_MASS_MIN,
  /** ln(1 + content words) of the candidate, and of the shorter text. */
  LOG_LENGTH,
  LOG_SHORTER_LENGTH,
  /** The candidate ends as a sentence does. */
  SENTENCE,
  /** Capitalised words that the other text lacks, at most 3 of each; the smaller number. */
  NEW_CAPITALISED,
  NEW_CAPITALISED_MIN,
  /** Numbers of the candidate that the other text lacks, at most 3. */
  NEW_NUMBERS,
  /** Names that neither shares with the other, of the text with fewer. */
  UNMATCHED_NAMES,
  /** ln(1 + new words inside quotations); whether the candidate begins with one. */
  NEW_IN_SPEECH,
  BEGINS_WITH_SPEECH,
  /** As in {@link ReferenceFeatures}: references and roles, at most 3 of each. */
  REFERENCES,
  NEW_ROLES,
  NAMES_LEFT,
  NEW_NAMES,
  /** ln(1 + information) of {@link ReferenceFeatures}. */
  NEW_INFORMATION,
  /** Share of the other text that the candidate has or refers to, by weight. */
  OTHER_COVERAGE,
  /** The candidate has new words and withholds something: why. */
  NEW_IN_TEASER,
  /**
   * The candidate announces a fact ("how", "why", "what") without giving it; then the same for the
   * other text.
   */
  ANNOUNCES,
  OTHER_ANNOUNCES,
  /** New names of speakers, next to a reporting verb, and of programmes. */
  ATTRIBUTIONS,
  /** New names that are none of these. */
  NEW_ACTORS,
  /** The other text negates and the candidate doesn't. */
  OTHER_NEGATES,
  /** 1 if only the candidate gives a cause (because), −1 if only the other text does. */
  GIVES_CAUSE;

  /** Features of pairs that no headline and subheadline are like. */
  public static final Set<RestatementFeature> OF_OTHER_PAIRS =
      Collections.unmodifiableSet(EnumSet.range(VERY_HIGH_COVERAGE, REPLACED_COVERAGE));
}
