package org.copydesk.similarity.score;

import static org.copydesk.similarity.score.ScoreFeature.*;

import org.copydesk.lexicon.WordClasses;
import org.copydesk.similarity.align.Multisets;
import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/** Computes the {@link ScoreFeature}s of two English texts. */
final class ScoreFeatures {
  private static final double NO_NAMES = 0.5;

  private final TermAlignment alignment;
  private final AlignedText low;
  private final AlignedText high;
  private final FeatureValues<ScoreFeature> values = FeatureValues.of(ScoreFeature.class);

  private ScoreFeatures(TermAlignment alignment) {
    this.alignment = alignment;
    this.low = alignment.canonicalFirst();
    this.high = alignment.canonicalSecond();
  }

  static FeatureValues<ScoreFeature> of(TermAlignment alignment) {
    var features = new ScoreFeatures(alignment);
    features.shares();
    features.names();
    features.numbers();
    features.order();
    features.lengths();
    return features.values;
  }

  private void shares() {
    var a = CoverageStats.of(low);
    var b = CoverageStats.of(high);
    values.set(MATCHED_SHARE, Ratios.harmonicMean(a.matched(), b.matched()));
    values.set(MATCHED_SHARE_MIN, Math.min(a.matched(), b.matched()));
    values.set(PAIRED_SHARE, Ratios.harmonicMean(a.paired(), b.paired()));
    values.set(PAIRED_SHARE_MIN, Math.min(a.paired(), b.paired()));
    values.set(PAIRED_MASS, (a.pairedMass() + b.pairedMass()) / 2);
    double unpairedA = a.mass() - a.pairedMass();
    double unpairedB = b.mass() - b.pairedMass();
    values.set(UNPAIRED_MASS, unpairedA + unpairedB);
    values.set(UNPAIRED_MASS_MAX, Math.max(unpairedA, unpairedB));
    values.set(UNPAIRED_MASS_MIN, Math.min(unpairedA, unpairedB));
    values.set(UNPAIRED_MASS_GEOMETRIC_MEAN, Math.sqrt(Math.max(0, unpairedA * unpairedB)));
    values.set(RELATED_SHARE, Ratios.of(relatedMass(), (a.mass() + b.mass()) / 2));
    values.set(RAREST_UNPAIRED, Math.max(a.rarestUnpaired(), b.rarestUnpaired()));
    values.set(COMMON_WORD_SHARE, Ratios.harmonicMean(a.commonWords(), b.commonWords()));
    values.set(COMMON_WORD_SHARE_MIN, Math.min(a.commonWords(), b.commonWords()));
  }

  private double relatedMass() {
    double mass = 0;
    for (int i = 0; i < low.size(); i++) {
      int partner = low.partnerIndex(i);
      if (partner >= 0 && !alignment.matrix().isExact(i, partner)) {
        mass += (low.term(i).weight() + high.term(partner).weight()) / 2 * low.pairScore(i);
      }
    }
    return mass;
  }

  private void names() {
    int namesA = names(low, false);
    int namesB = names(high, false);
    int matchedA = names(low, true);
    int matchedB = names(high, true);
    boolean none = namesA + namesB == 0;
    values.set(NAME_COVERAGE, none ? NO_NAMES : (double) (matchedA + matchedB) / (namesA + namesB));
    values.set(BOTH_HAVE_NAMES, namesA > 0 && namesB > 0);
    int unmatchedA = namesA - matchedA;
    int unmatchedB = namesB - matchedB;
    values.set(UNMATCHED_NAMES_MIN, Math.min(2, Math.min(unmatchedA, unmatchedB)));
    values.set(UNMATCHED_NAMES_MAX, Math.min(3, Math.max(unmatchedA, unmatchedB)));
    values.set(MATCHED_NAMES, Math.min(3, Math.min(matchedA, matchedB)));
    values.set(RIVAL_NAMES, unmatchedA == 0 || unmatchedB == 0 ? 0 : rivalNames());
  }

  private static int names(AlignedText aligned, boolean matched) {
    int names = 0;
    for (int i = 0; i < aligned.size(); i++) {
      names += aligned.term(i).name() && (!matched || aligned.isExact(i)) ? 1 : 0;
    }
    return names;
  }

  private double rivalNames() {
    double strongest = 0;
    var matrix = alignment.matrix();
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; low.term(i).name() && !low.isExact(i) && j < matrix.columns(); j++) {
        if (high.term(j).name() && !high.isExact(j)) {
          strongest = Math.max(strongest, matrix.strength(i, j));
        }
      }
    }
    return strongest;
  }

  private void numbers() {
    double[] a = low.text().profile().numbers();
    double[] b = high.text().profile().numbers();
    int shared = Multisets.shared(a, b);
    boolean both = a.length > 0 && b.length > 0;
    values.set(BOTH_HAVE_NUMBERS, both);
    values.set(NUMBERS_JACCARD, Ratios.of(shared, a.length + b.length - shared));
    values.set(NUMBERS_CONFLICT, both && shared < Math.min(a.length, b.length));
    values.set(NUMBERS_DISJOINT, both && shared == 0);
    values.set(ONE_HAS_NUMBERS, a.length > 0 != b.length > 0);
    values.set(WEEKDAYS_DIFFER, weekdaysDiffer());
    values.set(
        ONE_NEGATES, low.text().has(WordClasses.NEGATION) != high.text().has(WordClasses.NEGATION));
  }

  private boolean weekdaysDiffer() {
    boolean differ = false;
    for (var term : low.text().terms()) {
      if (term.is(WordClasses.WEEKDAY)) {
        for (var other : high.text().terms()) {
          if (other.is(WordClasses.WEEKDAY)) {
            if (other.word().equals(term.word())) {
              return false;
            }
            differ = true;
          }
        }
      }
    }
    return differ;
  }

  private void order() {
    var a = low.text().profile();
    var b = high.text().profile();
    values.set(STEM_DICE, a.stemDice(b));
    values.set(BIGRAM_DICE, a.pairDice(b));
    values.set(CONTENT_BIGRAM_DICE, a.contentPairDice(b));
    values.set(LONGEST_COMMON_SUBSEQUENCE, WordOrder.longestCommonSubsequence(a, b));
    values.set(
        NEIGHBOURS_KEPT,
        low.size() + high.size() > 2
            ? WordOrder.neighboursKept(low, high)
            : values.get(PAIRED_SHARE));
    values.set(INVERSIONS, WordOrder.inversions(low));
    var matrix = alignment.matrix();
    boolean any = !matrix.isEmpty();
    values.set(FIRST_EQUAL, any && matrix.isExact(0, 0));
    values.set(LAST_EQUAL, any && matrix.isExact(matrix.rows() - 1, matrix.columns() - 1));
    values.set(TRIGRAM_COSINE, a.trigrams().cosine(b.trigrams()));
  }

  private void lengths() {
    int a = low.size();
    int b = high.size();
    values.set(
        LENGTH_RATIO_IN_CHARACTERS, Ratios.ofLengths(low.text().length(), high.text().length()));
    values.set(LENGTH_RATIO, Ratios.ofLengths(a, b));
    values.set(LOG_SHORTER_LENGTH, Math.log1p(Math.min(a, b)));
    values.set(LOG_LONGER_LENGTH, Math.log1p(Math.max(a, b)));
  }
}
