package org.copydesk.similarity.score;

import static org.copydesk.similarity.score.RestatementFeature.*;

import org.copydesk.lexicon.WordClasses;
import org.copydesk.similarity.align.Multisets;
import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/** Computes the {@link RestatementFeature}s of a candidate against another English text. */
final class RestatementFeatures {
  private static final double LOW = 0.12;
  private static final double HIGH = 0.75;

  // Content words: nearly all decks and headlines have as many.
  private static final int LONG = 6;
  private static final int HEADLINE = 4;

  private final AlignedText candidate;
  private final AlignedText other;
  private final double[] values = new double[RestatementFeature.COUNT];

  private RestatementFeatures(AlignedText candidate, AlignedText other) {
    this.candidate = candidate;
    this.other = other;
  }

  /** Returns the values in the order of {@link RestatementFeature}. */
  static double[] of(AlignedText candidate, AlignedText other) {
    var features = new RestatementFeatures(candidate, other);
    features.coverage();
    features.news();
    features.speech();
    features.shared();
    features.tellers();
    features.closedClasses();
    return features.values;
  }

  private void set(RestatementFeature feature, double value) {
    values[feature.index()] = value;
  }

  private void set(RestatementFeature feature, boolean value) {
    values[feature.index()] = value ? 1 : 0;
  }

  private void news() {
    var news = NoveltyFeatures.of(candidate);
    double amount = Math.log1p(news.words());
    set(NEW_INFORMATION, Math.log1p(news.information()));
    set(NEW_STRETCH, news.longestStretch());
    set(ONE_NEW_WORD, news.words() <= 1);
    set(TELLING_SHARE, Ratios.of(news.reportingWords(), candidate.size()));
    set(NEW_AFTER_TEASER, other.text().has(WordClasses.TEASER) ? amount : 0);
    set(NEW_IN_TEASER, candidate.text().has(WordClasses.QUESTION) ? amount : 0);
  }

  private void coverage() {
    double coverage = CoverageStats.of(candidate).matched();
    double shortness = shortness(candidate, LONG);
    double otherShortness = shortness(other, HEADLINE);
    set(LOW_COVERAGE, Math.max(0, LOW - coverage));
    set(HIGH_COVERAGE, Math.max(0, coverage - HIGH));
    set(SHORTNESS, shortness);
    set(SHORT_COVERAGE, shortness * coverage);
    set(OTHER_SHORTNESS, otherShortness);
    set(OTHER_SHORT_COVERAGE, otherShortness * coverage);
  }

  private static double shortness(AlignedText antonymClass, int usual) {
    return Math.max(0, Math.log((1.0 + usual) / (1 + antonymClass.size())));
  }

  private void speech() {
    double speech = 0;
    for (int i = 0; i < candidate.size(); i++) {
      if (candidate.term(i).quoted()) {
        speech += 1 - candidate.bestScore(i);
      }
    }
    set(NEW_SHARE_IN_SPEECH, Ratios.of(speech, candidate.size()));
  }

  private void shared() {
    var profile = candidate.text().profile();
    var otherProfile = other.text().profile();
    set(STEM_DICE, Multisets.dice(profile.sortedStems(), otherProfile.sortedStems()));
    set(
        SAME_BEGINNING,
        candidate.size() > 0
            && other.size() > 0
            && candidate.partnerIndex(0) == 0
            && candidate.isExact(0));
    double[] numbers = profile.numbers();
    double[] otherNumbers = otherProfile.numbers();
    set(
        NUMBERS_DISJOINT,
        numbers.length > 0
            && otherNumbers.length > 0
            && Multisets.shared(numbers, otherNumbers) == 0);
    set(UNMATCHED_NAMES, Math.min(2, Math.min(unmatchedNames(candidate), unmatchedNames(other))));
  }

  private static int unmatchedNames(AlignedText antonymClass) {
    int names = 0;
    for (int i = 0; i < antonymClass.size(); i++) {
      names += antonymClass.term(i).name() && !antonymClass.isExact(i) ? 1 : 0;
    }
    return names;
  }

  private void tellers() {
    var tellers = AttributionFeatures.of(candidate);
    var others = AttributionFeatures.of(other);
    set(REPORTS, tellers.reports());
    set(ANNOUNCES, tellers.announces());
    set(OTHER_ANNOUNCES, others.announces());
    set(ATTRIBUTIONS, Math.min(2, tellers.speakers()));
    set(NEW_ACTORS, Math.min(3, tellers.actors()));
    set(OTHER_NEW_ACTORS, Math.min(3, others.actors()));
  }

  private void closedClasses() {
    boolean negates = candidate.text().has(WordClasses.NEGATION);
    boolean otherNegates = other.text().has(WordClasses.NEGATION);
    set(NEGATES, negates && !otherNegates);
    set(OTHER_NEGATES, otherNegates && !negates);
    int causes = candidate.text().has(WordClasses.CAUSE) ? 1 : 0;
    set(GIVES_CAUSE, causes - (other.text().has(WordClasses.CAUSE) ? 1 : 0));
  }
}
