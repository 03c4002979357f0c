package org.copydesk.similarity.score;

import static org.copydesk.similarity.score.DefaultFeature.*;

import org.copydesk.similarity.align.Multisets;
import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/** Computes the {@link DefaultFeature}s of a candidate and another text. */
final class DefaultFeatures {
  private final AlignedText candidate;
  private final AlignedText other;
  private final FeatureValues<DefaultFeature> values = FeatureValues.of(DefaultFeature.class);

  private DefaultFeatures(AlignedText candidate, AlignedText other) {
    this.candidate = candidate;
    this.other = other;
  }

  static FeatureValues<DefaultFeature> of(
      TermAlignment alignment, AlignedText candidate, AlignedText other) {
    var features = new DefaultFeatures(candidate, other);
    features.shares();
    features.numbers();
    features.names();
    features.order(alignment);
    features.speech();
    return features.values;
  }

  private void shares() {
    var own = CoverageStats.of(candidate);
    var others = CoverageStats.of(other);
    values.set(WEIGHTED_SHARE, Ratios.harmonicMean(own.matched(), others.matched()));
    values.set(WEIGHTED_SHARE_MIN, Math.min(own.matched(), others.matched()));
    values.set(WEIGHTED_SHARE_MAX, Math.max(own.matched(), others.matched()));
    double share = mean(candidate);
    double otherShare = mean(other);
    values.set(SHARE, Ratios.harmonicMean(share, otherShare));
    values.set(SHARE_MIN, Math.min(share, otherShare));
    values.set(SHARE_MAX, Math.max(share, otherShare));
    values.set(
        EXACT_SHARE,
        Ratios.harmonicMean(NewWords.exactShare(candidate), NewWords.exactShare(other)));
    double added = own.mass() * (1 - own.matched());
    double otherAdded = others.mass() * (1 - others.matched());
    values.set(NEW_MASS_MAX, Math.max(added, otherAdded));
    values.set(NEW_MASS_MIN, Math.min(added, otherAdded));
    values.set(LOG_MATCHED_MASS, Math.log1p((own.mass() - added + others.mass() - otherAdded) / 2));
    values.set(COVERAGE, own.matched());
    values.set(COVERAGE_OF_OTHER, others.matched());
    values.set(NEW_MASS, added);
    values.set(LENGTH_RATIO, Ratios.ofLengths(candidate.size(), other.size()));
    values.set(LOG_SHORTER_LENGTH, Math.log1p(Math.min(candidate.size(), other.size())));
    values.set(LOG_LENGTH, Math.log1p(candidate.size()));
  }

  private static double mean(AlignedText aligned) {
    double sum = 0;
    for (int i = 0; i < aligned.size(); i++) {
      sum += aligned.bestScore(i);
    }
    return Ratios.of(sum, aligned.size());
  }

  private void numbers() {
    double[] own = candidate.text().profile().numbers();
    double[] others = other.text().profile().numbers();
    int shared = Multisets.shared(own, others);
    boolean both = own.length > 0 && others.length > 0;
    values.set(NUMBERS_DISJOINT, both && shared == 0);
    values.set(NUMBERS_JACCARD, Ratios.of(shared, own.length + others.length - shared));
    values.set(ONE_HAS_NUMBERS, own.length > 0 != others.length > 0);
    values.set(NEW_NUMBERS, Math.min(3, own.length - shared));
  }

  private void names() {
    int own = NewWords.capitalised(candidate);
    int others = NewWords.capitalised(other);
    values.set(NEW_CAPITALISED, Math.min(3, own) + Math.min(3, others));
    values.set(NEW_CAPITALISED_MIN, Math.min(own, others));
    values.set(NEW_NAMES, Math.min(3, own));
  }

  private void order(TermAlignment alignment) {
    var a = candidate.text().profile();
    var b = other.text().profile();
    values.set(LONGEST_COMMON_SUBSEQUENCE, WordOrder.longestCommonSubsequence(a, b));
    values.set(CONTENT_BIGRAM_DICE, a.contentPairDice(b));
    values.set(BIGRAM_COSINE, a.letterPairs().cosine(b.letterPairs()));
    values.set(TRIGRAM_COSINE, a.trigrams().cosine(b.trigrams()));
    var matrix = alignment.matrix();
    values.set(FIRST_EQUAL, !matrix.isEmpty() && matrix.strength(0, 0) >= 0.9);
  }

  private void speech() {
    values.set(NEW_IN_SPEECH, Math.log1p(NewWords.inSpeech(candidate)));
    values.set(BEGINS_WITH_SPEECH, candidate.text().terms()[0].quoted());
  }
}
