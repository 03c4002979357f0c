package org.copydesk.similarity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How alike two texts are, and the words that make it so. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Comparison {
  private final ComparableText first;
  private final ComparableText second;
  private final Matching matching;
  private final Calibration calibration;
  // Found when asked for; threads that find it at once find the same.
  private @Nullable Double secondRestates;

  private Comparison(ComparableText first, ComparableText second) {
    this.first = first;
    this.second = second;
    this.matching = Matching.of(first, second);
    this.calibration = Calibration.of(first.vocabulary());
  }

  /**
   * Compares two texts that have been made ready.
   *
   * @throws IllegalArgumentException if they were made ready with different vocabularies
   */
  public static Comparison of(ComparableText first, ComparableText second) {
    if (first.vocabulary() != second.vocabulary()) {
      throw new IllegalArgumentException("the texts have different vocabularies");
    }
    return new Comparison(first, second);
  }

  /** Returns the pairs of words, the first text as the claim; made anew at each call. */
  public Alignment alignment() {
    return Alignment.of(matching);
  }

  /**
   * Returns how alike people would find the texts: their grade from 0 to 5, divided by 5. In [0,
   * 1], symmetric; where a text has no words 1 for two equal texts, else 0. Punctuation doesn't
   * count, but a minus sign, a currency and the end of "C++" do.
   */
  public double score() {
    if (first.letters().equals(second.letters()) && first.hasMarksOf(second)) {
      return 1;
    }
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    return calibration.score(matching);
  }

  /**
   * Returns the probability that the first text adds nothing to the second: in [0, 1]; 1 for a
   * first text without words, 0 for a second one if the first has some.
   */
  public double firstRestates() {
    return restates(matching.first(), matching.second());
  }

  /**
   * Returns the probability that the second text adds nothing to the first: in [0, 1]; 1 for a
   * second text without words, 0 for a first one if the second has some.
   */
  public double secondRestates() {
    var known = secondRestates;
    if (known == null) {
      known = restates(matching.second(), matching.first());
      secondRestates = known;
    }
    return known;
  }

  private double restates(Matching.Side candidate, Matching.Side other) {
    if (candidate.text().isEmpty()) {
      return 1;
    }
    return other.text().isEmpty() ? 0 : calibration.restates(matching, candidate, other);
  }

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
  public Map<String, Double> measures() {
    return Measures.of(first, second, alignment());
  }

  /**
   * Returns what the score is made from, by the names in its model; empty where a text is empty.
   */
  Map<String, Double> scoreFeatures() {
    return first.isEmpty() || second.isEmpty() ? Map.of() : calibration.scoreFeatures(matching);
  }

  /**
   * Returns what the probability that the second text adds nothing is made from, by the names in
   * its model; empty where a text is empty.
   */
  Map<String, Double> restatementFeatures() {
    return first.isEmpty() || second.isEmpty()
        ? Map.of()
        : calibration.restatementFeatures(matching, matching.second(), matching.first());
  }
}
