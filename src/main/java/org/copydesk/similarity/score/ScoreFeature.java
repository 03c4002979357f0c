package org.copydesk.similarity.score;

/**
 * What the score of two English texts is made from. All are symmetric. "Share" is a weighted mean
 * of strengths, rarer words weighing more; "mean" of two shares is the harmonic one; "min" and
 * "max" are of the two texts.
 */
public enum ScoreFeature implements Feature {
  /** Mean share of either text that the other has, by each word's best match. */
  MATCHED_SHARE,
  MATCHED_SHARE_MIN,
  /** Mean share of either text that is paired one to one. */
  PAIRED_SHARE,
  PAIRED_SHARE_MIN,
  /** Weight of all that is paired. */
  PAIRED_MASS,
  /** Weight of what is unpaired: of both texts, of that with more, of that with less. */
  UNPAIRED_MASS,
  UNPAIRED_MASS_MAX,
  UNPAIRED_MASS_MIN,
  UNPAIRED_MASS_GEOMETRIC_MEAN,
  /** Share of the texts that is paired with a related word only. */
  RELATED_SHARE,
  /** Weight of the rarest word that is unpaired, by its rarity. */
  RAREST_UNPAIRED,
  /** Share of the names in either text that the other has; 0.5 without names. */
  NAME_COVERAGE,
  BOTH_HAVE_NAMES,
  UNMATCHED_NAMES_MIN,
  UNMATCHED_NAMES_MAX,
  MATCHED_NAMES,
  /** Greatest strength between unmatched names: India, Pakistan. */
  RIVAL_NAMES,
  /** Mean share of the words that are no names and no numbers; 0.5 for a text without. */
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
  /** Share of the pairs of pairs that stand in the other order. */
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
