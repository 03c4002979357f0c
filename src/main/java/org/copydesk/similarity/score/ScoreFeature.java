package org.copydesk.similarity.score;

/**
 * The features of the score of two English texts, all symmetric. A share is a mean of strengths,
 * weighted by rarity; the mean of two shares is the harmonic mean; min and max are of the two
 * texts.
 */
public enum ScoreFeature implements Feature {
  /** Mean share of either text that the other has, by each word's best match. */
  MATCHED_SHARE,
  MATCHED_SHARE_MIN,
  /** Mean share of either text that is paired one to one. */
  PAIRED_SHARE,
  PAIRED_SHARE_MIN,
  /** Weight of the paired words. */
  PAIRED_MASS,
  /** Weight of the unpaired words: sum, maximum, minimum and geometric mean of both texts. */
  UNPAIRED_MASS,
  UNPAIRED_MASS_MAX,
  UNPAIRED_MASS_MIN,
  UNPAIRED_MASS_GEOMETRIC_MEAN,
  /** Share of the texts that is paired with related words only. */
  RELATED_SHARE,
  /** Greatest weight · rarity of an unpaired word. */
  RAREST_UNPAIRED,
  /** Share of the names in either text that the other has; 0.5 without names. */
  NAME_COVERAGE,
  BOTH_HAVE_NAMES,
  UNMATCHED_NAMES_MIN,
  UNMATCHED_NAMES_MAX,
  MATCHED_NAMES,
  /** Greatest strength between unmatched names: India, Pakistan. */
  RIVAL_NAMES,
  /** Mean share of the words that are neither names nor numbers; 0.5 without them. */
  COMMON_WORD_SHARE,
  COMMON_WORD_SHARE_MIN,
  BOTH_HAVE_NUMBERS,
  NUMBERS_JACCARD,
  /** Neither text's numbers contain the other's. */
  NUMBERS_CONFLICT,
  NUMBERS_DISJOINT,
  ONE_HAS_NUMBERS,
  WEEKDAYS_DIFFER,
  ONE_NEGATES,
  /** Dice's coefficient of the stems, of neighbouring stems, of those of content words. */
  STEM_DICE,
  BIGRAM_DICE,
  CONTENT_BIGRAM_DICE,
  /** 2 · longest common subsequence of the stems, by the sum of the lengths. */
  LONGEST_COMMON_SUBSEQUENCE,
  /** Strength of neighbours whose partners are neighbours too. */
  NEIGHBOURS_KEPT,
  /** {@link WordOrder#inversions}. */
  INVERSIONS,
  FIRST_EQUAL,
  LAST_EQUAL,
  /** Cosine of the counts of character 3-grams. */
  TRIGRAM_COSINE,
  LENGTH_RATIO_IN_CHARACTERS,
  LENGTH_RATIO,
  LOG_SHORTER_LENGTH,
  LOG_LONGER_LENGTH;
}
