package org.copydesk.similarity;

import java.util.Map;

/**
 * How alike two texts are, and the words that make it so. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface Comparison {

  /** Returns the pairs of words, the first text as the claim; made again at each call. */
  Alignment alignment();

  /**
   * Returns how alike people would find the texts: their grade from 0 to 5, divided by 5. In [0,
   * 1], symmetric; where a text has no words 1 for two equal texts, else 0. Punctuation doesn't
   * count, but a minus sign, a currency and the end of "C++" do.
   */
  double score();

  /**
   * Returns the probability that the first text adds nothing to the second: in [0, 1]; 1 for a
   * first text without words, 0 for a second one if the first has some.
   */
  double firstRestates();

  /**
   * Returns the probability that the second text adds nothing to the first: in [0, 1]; 1 for a
   * second text without words, 0 for a first one if the second has some.
   */
  double secondRestates();

  /**
   * Returns plain measures of the two texts, by name, each in [0, 1]:
   *
   * <ul>
   *   <li>{@code jaccard}: |A ∩ B| / |A ∪ B| of the stems, each counted once; symmetric
   *   <li>{@code firstInSecond}, {@code secondInFirst}: containment, |A ∩ B| / |A| and / |B|
   *   <li>{@code cosine}: of the counts of stems; symmetric
   *   <li>{@code longestCommonSubsequence}: 2 · LCS / (|A| + |B|) of the stems; symmetric
   *   <li>{@code editSimilarity}: 1 − edit distance / longer length, in words; symmetric
   *   <li>{@code trigramCosine}: of the counts of character 3-grams; symmetric
   *   <li>{@code firstAligned}, {@code secondAligned}: the shares of {@link Alignment}
   * </ul>
   *
   * <p>Stems are those of all words, function words too. All are 1 for equal texts with words (the
   * aligned shares where these have content words, 3-grams from three letters on), and 0 where a
   * text has no words. Cost: the product of the lengths.
   */
  Map<String, Double> measures();
}
