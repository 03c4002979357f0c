package org.copydesk.similarity.score;

import static org.copydesk.similarity.score.RestatementFeature.*;

import org.copydesk.lexicon.WordClasses;
import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/** Computes the {@link RestatementFeature}s of a candidate against another English text. */
final class RestatementFeatures {
  private static final double LOW = 0.12;
  private static final double HIGH = 0.75;
  private static final double VERY_HIGH = 0.85;

  // Content words: nearly all subheadlines and headlines have as many.
  private static final int LONG = 4;
  private static final int HEADLINE = 3;

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
    features.shared();
    features.names();
    features.speech();
    features.references();
    features.attributions();
    features.closedClasses();
    return features.values;
  }

  private void coverage() {
    var own = CoverageStats.of(candidate);
    double coverage = own.matched();
    double shortness = shortness(candidate, LONG);
    double otherShortness = shortness(other, HEADLINE);
    values.set(LOW_COVERAGE, Math.max(0, LOW - coverage));
    values.set(HIGH_COVERAGE, Math.max(0, coverage - HIGH));
    values.set(VERY_HIGH_COVERAGE, Math.max(0, coverage - VERY_HIGH));
    values.set(
        REPLACED_COVERAGE,
        NewWords.replaced(candidate, other)
            * Math.max(0, NewWords.coverageOfOthers(candidate, other) - HIGH));
    values.set(SHORTNESS, shortness);
    values.set(SHORT_COVERAGE, shortness * coverage);
    values.set(OTHER_SHORTNESS, otherShortness);
    values.set(OTHER_SHORT_COVERAGE, otherShortness * coverage);
    var others = CoverageStats.of(other);
    values.set(COVERAGE_MIN, Math.min(coverage, others.matched()));
    values.set(
        NEW_MASS_MIN,
        Math.min(own.mass() * (1 - coverage), others.mass() * (1 - others.matched())));
    values.set(LOG_LENGTH, Math.log1p(candidate.size()));
    values.set(LOG_SHORTER_LENGTH, Math.log1p(Math.min(candidate.size(), other.size())));
    values.set(SENTENCE, candidate.text().isSentence());
  }

  private static double shortness(AlignedText aligned, int usual) {
    return Math.max(0, Math.log((1.0 + usual) / (1 + aligned.size())));
  }

  private void shared() {
    var profile = candidate.text().profile();
    var otherProfile = other.text().profile();
    values.set(
        EXACT_SHARE,
        Ratios.harmonicMean(NewWords.exactShare(candidate), NewWords.exactShare(other)));
    values.set(STEM_DICE, profile.stemDice(otherProfile));
    values.set(
        SAME_BEGINNING,
        candidate.size() > 0
            && other.size() > 0
            && candidate.partnerIndex(0) == 0
            && candidate.isExact(0));
    values.set(NEW_NUMBERS, NewWords.numbers(candidate));
  }

  private void names() {
    int own = NewWords.capitalised(candidate);
    int others = NewWords.capitalised(other);
    values.set(NEW_CAPITALISED, Math.min(3, own) + Math.min(3, others));
    values.set(NEW_CAPITALISED_MIN, Math.min(own, others));
    values.set(
        UNMATCHED_NAMES, Math.min(2, Math.min(unmatchedNames(candidate), unmatchedNames(other))));
  }

  private void speech() {
    values.set(NEW_IN_SPEECH, Math.log1p(NewWords.inSpeech(candidate)));
    values.set(BEGINS_WITH_SPEECH, candidate.text().terms()[0].quoted());
  }

  private void references() {
    var references = ReferenceFeatures.of(candidate, other);
    values.set(REFERENCES, Math.min(3, references.references()));
    values.set(NEW_ROLES, Math.min(3, references.newRoles()));
    values.set(NAMES_LEFT, Math.min(3, references.namesLeft()));
    values.set(NEW_NAMES, Math.min(3, references.newNames()));
    values.set(NEW_INFORMATION, Math.log1p(references.information()));
    values.set(OTHER_COVERAGE, references.otherCoverage());
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
    values.set(ANNOUNCES, attributions.announces());
    values.set(OTHER_ANNOUNCES, AttributionFeatures.announces(other));
    values.set(ATTRIBUTIONS, Math.min(2, attributions.speakers()));
    values.set(NEW_ACTORS, Math.min(3, attributions.actors()));
  }

  private void closedClasses() {
    boolean asks = candidate.text().has(WordClasses.QUESTION);
    values.set(NEW_IN_TEASER, asks ? Math.log1p(NewWords.count(candidate)) : 0);
    boolean negates = candidate.text().has(WordClasses.NEGATION);
    values.set(OTHER_NEGATES, other.text().has(WordClasses.NEGATION) && !negates);
    int causes = candidate.text().has(WordClasses.CAUSE) ? 1 : 0;
    values.set(GIVES_CAUSE, causes - (other.text().has(WordClasses.CAUSE) ? 1 : 0));
  }
}
