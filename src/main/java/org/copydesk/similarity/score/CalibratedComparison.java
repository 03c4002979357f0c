package org.copydesk.similarity.score;

import java.util.Map;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.align.ClaimAlignment;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.align.TermAlignment;
import org.jspecify.annotations.Nullable;

/** Comparison with the calibrated models of the language. Immutable and thread-safe. */
public final class CalibratedComparison implements Comparison {
  private final ComparableText first;
  private final ComparableText second;
  private final TermAlignment alignment;
  // Computed at the first call; threads that compute it at once get the same value.
  private @Nullable Double secondRestates;

  private CalibratedComparison(ComparableText first, ComparableText second) {
    this.first = first;
    this.second = second;
    this.alignment = TermAlignment.of(first, second);
  }

  /**
   * Compares two prepared texts.
   *
   * @throws IllegalArgumentException if they were prepared with different vocabularies
   */
  public static CalibratedComparison of(ComparableText first, ComparableText second) {
    if (first.vocabulary() != second.vocabulary()) {
      throw new IllegalArgumentException("the texts have different vocabularies");
    }
    return new CalibratedComparison(first, second);
  }

  @Override
  public ClaimAlignment alignment() {
    return ClaimAlignment.of(alignment);
  }

  @Override
  public double score() {
    if (first.hasLettersOf(second) && first.hasMarksOf(second)) {
      return 1;
    }
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    return Calibration.ofScore(first.vocabulary())
        .value(alignment, alignment.canonicalFirst(), alignment.canonicalSecond());
  }

  @Override
  public double firstRestates() {
    return restates(alignment.first(), alignment.second());
  }

  @Override
  public double secondRestates() {
    var known = secondRestates;
    if (known == null) {
      known = restates(alignment.second(), alignment.first());
      secondRestates = known;
    }
    return known;
  }

  private double restates(TermAlignment.AlignedText candidate, TermAlignment.AlignedText other) {
    if (candidate.text().isEmpty()) {
      return 1;
    }
    return other.text().isEmpty()
        ? 0
        : Calibration.ofRestatement(first.vocabulary()).value(alignment, candidate, other);
  }

  @Override
  public Map<String, Double> measures() {
    return PlainMeasures.of(first, second, alignment());
  }
}
