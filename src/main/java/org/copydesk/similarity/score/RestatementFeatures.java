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
  private final FeatureValues<RestatementFeature> values =
      FeatureValues.of(RestatementFeature.class);

  private RestatementFeatures(AlignedText candidate, AlignedText other) {
    this.candidate = candidate;
    this.other = other;
  }

  static FeatureValues<RestatementFeature> of(AlignedText candidate, AlignedText other) {
    var features = new RestatementFeatures(candidate, other);
    features.coverage();
    features.news();
    features.speech();
    features.shared();
    features.attributions();
    features.closedClasses();
    return features.values;
  }

  private void news() {
    var news = NoveltyFeatures.of(candidate);
    double amount = Math.log1p(news.words());
    values.set(NEW_INFORMATION, Math.log1p(news.information()));
    values.set(NEW_STRETCH, news.longestStretch());
    values.set(ONE_NEW_WORD, news.words() <= 1);
    values.set(REPORTING_SHARE, Ratios.of(news.reportingWords(), candidate.size()));
    values.set(NEW_AFTER_TEASER, other.text().has(WordClasses.TEASER) ? amount : 0);
    values.set(NEW_IN_TEASER, candidate.text().has(WordClasses.QUESTION) ? amount : 0);
  }

  private void coverage() {
    double coverage = CoverageStats.of(candidate).matched();
    double shortness = shortness(candidate, LONG);
    double otherShortness = shortness(other, HEADLINE);
    values.set(LOW_COVERAGE, Math.max(0, LOW - coverage));
    values.set(HIGH_COVERAGE, Math.max(0, coverage - HIGH));
    values.set(SHORTNESS, shortness);
    values.set(SHORT_COVERAGE, shortness * coverage);
    values.set(OTHER_SHORTNESS, otherShortness);
    values.set(OTHER_SHORT_COVERAGE, otherShortness * coverage);
  }

  private static double shortness(AlignedText aligned, int usual) {
    return Math.max(0, Math.log((1.0 + usual) / (1 + aligned.size())));
  }

  private void speech() {
    double speech = 0;
    for (int i = 0; i < candidate.size(); i++) {
      if (candidate.term(i).quoted()) {
        speech += 1 - candidate.bestScore(i);
      }
    }
    values.set(NEW_SHARE_IN_SPEECH, Ratios.of(speech, candidate.size()));
  }

  private void shared() {
    var profile = candidate.text().profile();
    var otherProfile = other.text().profile();
    values.set(STEM_DICE, Multisets.dice(profile.sortedStems(), otherProfile.sortedStems()));
    values.set(
        SAME_BEGINNING,
        candidate.size() > 0
            && other.size() > 0
            && candidate.partnerIndex(0) == 0
            && candidate.isExact(0));
    double[] numbers = profile.numbers();
    double[] otherNumbers = otherProfile.numbers();
    values.set(
        NUMBERS_DISJOINT,
        numbers.length > 0
            && otherNumbers.length > 0
            && Multisets.shared(numbers, otherNumbers) == 0);
    values.set(
        UNMATCHED_NAMES, Math.min(2, Math.min(unmatchedNames(candidate), unmatchedNames(other))));
  }

  private static int unmatchedNames(AlignedText aligned) {
    int names = 0;
    for (int i = 0; i < aligned.size(); i++) {
      names += aligned.term(i).name() && !aligned.isExact(i) ? 1 : 0;
    }
    return names;
  }

  private void attributions() {
    var attributions = AttributionFeatures.of(candidate);
    var others = AttributionFeatures.of(other);
    values.set(REPORTS, attributions.reports());
    values.set(ANNOUNCES, attributions.announces());
    values.set(OTHER_ANNOUNCES, others.announces());
    values.set(ATTRIBUTIONS, Math.min(2, attributions.speakers()));
    values.set(NEW_ACTORS, Math.min(3, attributions.actors()));
    values.set(OTHER_NEW_ACTORS, Math.min(3, others.actors()));
  }

  private void closedClasses() {
    boolean negates = candidate.text().has(WordClasses.NEGATION);
    boolean otherNegates = other.text().has(WordClasses.NEGATION);
    values.set(NEGATES, negates && !otherNegates);
    values.set(OTHER_NEGATES, otherNegates && !negates);
    int causes = candidate.text().has(WordClasses.CAUSE) ? 1 : 0;
    values.set(GIVES_CAUSE, causes - (other.text().has(WordClasses.CAUSE) ? 1 : 0));
  }
}
