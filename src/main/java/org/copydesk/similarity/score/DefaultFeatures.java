package org.copydesk.similarity.score;

import static org.copydesk.similarity.score.DefaultFeature.*;

import org.copydesk.similarity.align.CharacterNgrams;
import org.copydesk.similarity.align.Multisets;
import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.Term;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/** Computes the {@link DefaultFeature}s of a candidate and another text. */
final class DefaultFeatures {
  private final AlignedText candidate;
  private final AlignedText other;
  private final double[] values = new double[DefaultFeature.COUNT];

  private DefaultFeatures(AlignedText candidate, AlignedText other) {
    this.candidate = candidate;
    this.other = other;
  }

  /** Returns the values in the order of {@link DefaultFeature}. */
  static double[] of(TermAlignment alignment, AlignedText candidate, AlignedText other) {
    var features = new DefaultFeatures(candidate, other);
    features.shares();
    features.numbers();
    features.names();
    features.order(alignment);
    features.speech();
    return features.values;
  }

  private void set(DefaultFeature feature, double value) {
    values[feature.index()] = value;
  }

  private void shares() {
    var own = CoverageStats.of(candidate);
    var others = CoverageStats.of(other);
    set(WEIGHTED_SHARE, Ratios.harmonicMean(own.matched(), others.matched()));
    set(WEIGHTED_SHARE_MIN, Math.min(own.matched(), others.matched()));
    set(WEIGHTED_SHARE_MAX, Math.max(own.matched(), others.matched()));
    double share = mean(candidate);
    double otherShare = mean(other);
    set(SHARE, Ratios.harmonicMean(share, otherShare));
    set(SHARE_MIN, Math.min(share, otherShare));
    set(SHARE_MAX, Math.max(share, otherShare));
    set(EXACT_SHARE, Ratios.harmonicMean(exact(candidate), exact(other)));
    double added = own.mass() * (1 - own.matched());
    double otherAdded = others.mass() * (1 - others.matched());
    set(NEW_MASS_MAX, Math.max(added, otherAdded));
    set(NEW_MASS_MIN, Math.min(added, otherAdded));
    set(LOG_MATCHED_MASS, Math.log1p((own.mass() - added + others.mass() - otherAdded) / 2));
    set(COVERAGE, own.matched());
    set(COVERAGE_OF_OTHER, others.matched());
    set(NEW_MASS, added);
    set(LENGTH_RATIO, Ratios.ofLengths(candidate.size(), other.size()));
    set(LOG_SHORTER_LENGTH, Math.log1p(Math.min(candidate.size(), other.size())));
    set(LOG_LENGTH, Math.log1p(candidate.size()));
  }

  private static double mean(AlignedText antonymClass) {
    double sum = 0;
    for (int i = 0; i < antonymClass.size(); i++) {
      sum += antonymClass.bestScore(i);
    }
    return Ratios.of(sum, antonymClass.size());
  }

  private static double exact(AlignedText antonymClass) {
    int exact = 0;
    for (int i = 0; i < antonymClass.size(); i++) {
      exact += antonymClass.bestScore(i) == 1 ? 1 : 0;
    }
    return Ratios.of(exact, antonymClass.size());
  }

  private void numbers() {
    double[] own = candidate.text().profile().numbers();
    double[] others = other.text().profile().numbers();
    int shared = Multisets.shared(own, others);
    boolean both = own.length > 0 && others.length > 0;
    set(NUMBERS_DISJOINT, both && shared == 0 ? 1 : 0);
    set(NUMBERS_JACCARD, Ratios.of(shared, own.length + others.length - shared));
    set(ONE_HAS_NUMBERS, own.length > 0 != others.length > 0 ? 1 : 0);
    set(NEW_NUMBERS, Math.min(3, own.length - shared));
  }

  private void names() {
    int own = newCapitalised(candidate);
    int others = newCapitalised(other);
    set(NEW_CAPITALISED, Math.min(3, own) + Math.min(3, others));
    set(NEW_CAPITALISED_MIN, Math.min(own, others));
    set(NEW_NAMES, Math.min(3, own));
  }

  private static int newCapitalised(AlignedText antonymClass) {
    int count = 0;
    for (int i = 0; i < antonymClass.size(); i++) {
      var term = antonymClass.term(i);
      boolean counts = term.isCapitalised() && term.breakBefore() != Term.SENTENCE;
      count += counts && antonymClass.bestScore(i) < 1 ? 1 : 0;
    }
    return count;
  }

  private void order(TermAlignment alignment) {
    var a = candidate.text().profile();
    var b = other.text().profile();
    set(LONGEST_COMMON_SUBSEQUENCE, WordOrder.longestCommonSubsequence(a.stems(), b.stems()));
    set(CONTENT_BIGRAM_DICE, Multisets.dice(a.contentBigrams(), b.contentBigrams()));
    set(BIGRAM_COSINE, bigramCosine());
    set(TRIGRAM_COSINE, a.trigrams().cosine(b.trigrams()));
    var matrix = alignment.matrix();
    set(FIRST_EQUAL, !matrix.isEmpty() && matrix.strength(0, 0) >= 0.9 ? 1 : 0);
  }

  private double bigramCosine() {
    return CharacterNgrams.of(candidate.text().letters(), 2)
        .cosine(CharacterNgrams.of(other.text().letters(), 2));
  }

  private void speech() {
    double added = 0;
    for (int i = 0; i < candidate.size(); i++) {
      added += candidate.term(i).quoted() ? 1 - candidate.bestScore(i) : 0;
    }
    set(NEW_IN_SPEECH, Math.log1p(added));
    set(BEGINS_WITH_SPEECH, candidate.text().terms()[0].quoted() ? 1 : 0);
  }
}
