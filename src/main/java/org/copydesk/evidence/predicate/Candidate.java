package org.copydesk.evidence.predicate;

import org.copydesk.similarity.score.FeatureValues;
import org.jspecify.annotations.Nullable;

/**
 * A possible disagreement, with what decides about it.
 *
 * @param kind by which model it is judged
 * @param reported as what it is reported: degrees of an extent are judged by those of force
 * @param features what decides; null where the body says the same as the claim in as good a place
 */
record Candidate(
    Disagreement.Kind kind,
    Disagreement.Kind reported,
    WordRange claim,
    WordRange support,
    double degrees,
    @Nullable FeatureValues<DisagreementFeature> features) {

  /** Returns the features that all kinds have, without those of the article as a whole. */
  static FeatureValues<DisagreementFeature> features(
      Claim claim, WordRange range, AlignedSentence body, WordRange support, ContextFit fit) {
    var values = FeatureValues.of(DisagreementFeature.class);
    setPlace(values, claim, body, support);
    setFit(values, fit);
    setClaim(values, claim, range);
    return values;
  }

  private static void setPlace(
      FeatureValues<DisagreementFeature> values,
      Claim claim,
      AlignedSentence body,
      WordRange support) {
    int at = Math.min(support.from(), body.read.size() - 1);
    values.set(DisagreementFeature.RANK, body.rank);
    values.set(DisagreementFeature.SENTENCE_LENGTH, Math.min(1, body.read.size() / 60.0));
    values.set(DisagreementFeature.SENTENCE_SHARE, body.share);
    values.set(DisagreementFeature.BODY_QUOTED, body.read.isQuoted(at));
    values.set(DisagreementFeature.BODY_NEGATED, body.read.isNegated(at));
    values.set(DisagreementFeature.BODY_QUESTION, body.read.passage.text().endsWith("?"));
    values.set(DisagreementFeature.DENIALS, Math.min(3, body.read.denials()));
    values.set(DisagreementFeature.DENIALS_DIFFER, body.read.denials() != claim.read().denials());
    values.set(DisagreementFeature.CONDITIONAL, body.read.isConditional(at));
  }

  private static void setFit(FeatureValues<DisagreementFeature> values, ContextFit fit) {
    values.set(DisagreementFeature.SHARED, fit.share);
    values.set(DisagreementFeature.SAME_SHARE, fit.sameShare);
    values.set(DisagreementFeature.NAMES, fit.nameShare);
    values.set(DisagreementFeature.DISTANCE, fit.distance);
    values.set(DisagreementFeature.SAME_COUNT, fit.sameCount);
    values.set(DisagreementFeature.WORD_BEFORE, fit.wordBefore);
    values.set(DisagreementFeature.WORD_AFTER, fit.wordAfter);
    values.set(DisagreementFeature.LOCAL, fit.local);
    values.set(DisagreementFeature.BEFORE, fit.before);
    values.set(DisagreementFeature.AFTER, fit.after);
    values.set(DisagreementFeature.WEAKER_SIDE, fit.weakerSide);
    values.set(DisagreementFeature.BODY_SHARE, fit.bodyShare);
    values.set(DisagreementFeature.BODY_BEFORE, fit.bodyBefore);
    values.set(DisagreementFeature.BODY_AFTER, fit.bodyAfter);
    var arguments = fit.arguments();
    values.set(DisagreementFeature.ARGUMENT_BEFORE, arguments.before);
    values.set(DisagreementFeature.ARGUMENT_AFTER, arguments.after);
    values.set(DisagreementFeature.ARGUMENT_CROSSED, arguments.crossed);
    values.set(DisagreementFeature.BEST_ARGUMENT, arguments.best());
    values.set(DisagreementFeature.BOTH_ARGUMENTS, arguments.both());
    values.set(DisagreementFeature.OTHER_BEFORE, arguments.otherBefore);
    values.set(DisagreementFeature.OTHER_AFTER, arguments.otherAfter);
    values.set(DisagreementFeature.OTHER_NAME_BEFORE, arguments.otherNameBefore);
    values.set(DisagreementFeature.OTHER_NAME_AFTER, arguments.otherNameAfter);
  }

  private static void setClaim(
      FeatureValues<DisagreementFeature> values, Claim claim, WordRange range) {
    values.set(DisagreementFeature.CONTENT_WORDS, claim.contentWords());
    values.set(DisagreementFeature.COVERAGE, claim.coverage());
    values.set(DisagreementFeature.BEST_SHARE, claim.bestShare());
    values.set(DisagreementFeature.QUESTION, claim.read().isQuestion());
    values.set(DisagreementFeature.QUOTED, claim.read().isQuoted(range.from()));
    values.set(DisagreementFeature.POSITION, Math.min(claim.position(range.from()), 10) / 10.0);
    values.set(DisagreementFeature.PHRASE, range.to() - range.from() > 1);
    values.set(DisagreementFeature.NEGATED, range.isNegated());
    values.set(DisagreementFeature.ASKS, claim.asks());
    values.set(DisagreementFeature.FIGURE_FIRST, claim.beginsWithFigure());
    values.set(DisagreementFeature.HEADLINE, claim.isHeadline());
    values.set(DisagreementFeature.ADDRESS, claim.addresses());
  }

  Disagreement disagreement(double confidence) {
    return new Disagreement(
        reported,
        claim.sentence().passage,
        claim.tokens(),
        support.sentence().passage,
        support.tokens(),
        degrees,
        confidence);
  }
}
