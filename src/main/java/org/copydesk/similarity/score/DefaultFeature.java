package org.copydesk.similarity.score;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The features of both scores in a language that has an analyzer but no word lists. Shares are
 * means of strengths, by number of words or by weight (longer stems weigh more); "mean" is the
 * harmonic mean of both texts' shares.
 */
public enum DefaultFeature implements Feature {
  SHARE,
  SHARE_MIN,
  SHARE_MAX,
  WEIGHTED_SHARE,
  WEIGHTED_SHARE_MIN,
  WEIGHTED_SHARE_MAX,
  /** Mean share of the words that the other text has in some form. */
  EXACT_SHARE,
  NEW_MASS_MAX,
  NEW_MASS_MIN,
  LOG_MATCHED_MASS,
  LONGEST_COMMON_SUBSEQUENCE,
  CONTENT_BIGRAM_DICE,
  /** Cosines of the counts of character n-grams. */
  BIGRAM_COSINE,
  TRIGRAM_COSINE,
  NUMBERS_DISJOINT,
  NUMBERS_JACCARD,
  ONE_HAS_NUMBERS,
  LENGTH_RATIO,
  LOG_SHORTER_LENGTH,
  /** Capitalised words, from the second on, that the other text lacks. */
  NEW_CAPITALISED,
  NEW_CAPITALISED_MIN,
  FIRST_EQUAL,
  /** Share of the candidate that the other text has. */
  COVERAGE,
  /** Share of the other text that the candidate has. */
  COVERAGE_OF_OTHER,
  /** Weight of the words that the other text lacks, by 1 − strength. */
  NEW_MASS,
  NEW_NUMBERS,
  NEW_NAMES,
  LOG_LENGTH,
  NEW_IN_SPEECH,
  BEGINS_WITH_SPEECH;

  /** Features of the score, all symmetric. */
  public static final Set<DefaultFeature> OF_SCORE =
      Collections.unmodifiableSet(EnumSet.range(SHARE, FIRST_EQUAL));

  /** Features of the probability that the candidate adds nothing. */
  public static final Set<DefaultFeature> OF_RESTATEMENT =
      Collections.unmodifiableSet(EnumSet.range(COVERAGE, BEGINS_WITH_SPEECH));
}
