package org.copydesk.similarity.score;

import java.util.List;
import java.util.Map;
import org.copydesk.model.Encoding;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Comparison;

/**
 * Comparison whose score and probabilities are refined by a sentence model. What the words alone
 * settle, texts without words and texts with equal words, stays. Immutable and thread-safe.
 */
public final class RefinedComparison implements Comparison {
  private final Comparison byWords;
  private final TextEncodings encodings;
  private final Encoding first;
  private final Encoding second;

  private RefinedComparison(
      Comparison byWords, TextEncodings encodings, Encoding first, Encoding second) {
    this.byWords = byWords;
    this.encodings = encodings;
    this.first = first;
    this.second = second;
  }

  /** Refines the comparison of two texts. */
  public static Comparison of(
      Comparison byWords, String first, String second, TextEncodings encodings) {
    var made = encodings.of(List.of(first, second));
    return new RefinedComparison(byWords, encodings, made.get(0), made.get(1));
  }

  @Override
  public Alignment alignment() {
    return byWords.alignment();
  }

  @Override
  public double score() {
    double score = byWords.score();
    return isSettled(score) ? score : encodings.model().score(score, first, second);
  }

  @Override
  public double firstRestates() {
    return restates(byWords.firstRestates(), first, second);
  }

  @Override
  public double secondRestates() {
    return restates(byWords.secondRestates(), second, first);
  }

  private double restates(double byDefault, Encoding candidate, Encoding other) {
    double score = byWords.score();
    return isSettled(byDefault) || isSettled(score)
        ? byDefault
        : encodings.model().restates(byDefault, score, candidate, other);
  }

  private static boolean isSettled(double value) {
    return value == 0 || value == 1;
  }

  @Override
  public Map<String, Double> measures() {
    return byWords.measures();
  }
}
