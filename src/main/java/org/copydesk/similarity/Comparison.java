package org.copydesk.similarity;

import java.util.Map;

/**
 * The similarity of two texts, with the words that they share. Immutable and thread-safe.
 *
 * <pre>{@code
 * var comparison = Copydesk.standard().compare("Lorry hits pier in fog", "Lorry hits pier");
 * comparison.score();           // how alike they are, the same in either order
 * comparison.secondRestates();  // near 1: the second text adds nothing to the first
 * comparison.firstRestates();   // lower: the first text adds the fog
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Comparison {

  /** Returns the aligned words, the first text as the claim; computed at each call. */
  Alignment alignment();

  /**
   * Returns an estimate of the grade from 0 to 5 that people would give to their similarity,
   * divided by 5. In [0, 1], symmetric, 1 for texts with equal words; 0 if only one text has words.
   * Punctuation is ignored, apart from a minus sign, a currency sign and the end of "C++". Costs
   * O(n·m) once, bounded as for {@link Alignment}.
   */
  double score();

  /**
   * Returns the probability that the first text adds nothing to the second: in [0, 1], not
   * symmetric; 1 for a first text without words, otherwise 0 for a second text without words.
   */
  double firstRestates();

  /**
   * Returns the probability that the second text adds nothing to the first: in [0, 1], not
   * symmetric; 1 for a second text without words, otherwise 0 for a first text without words.
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
   *   <li>{@code firstAligned}, {@code secondAligned}: {@link Alignment#claimCoverage} and {@link
   *       Alignment#supportCoverage}
   * </ul>
   *
   * <p>Stems are those of all words, function words included. All are 1 for equal texts with words
   * (the aligned shares if these have content words, 3-grams from three letters on), and 0 if a
   * text has no words. Costs O(n·m); {@code editSimilarity} is 0 if n·m exceeds 2<sup>20</sup>.
   */
  Map<String, Double> measures();
}
