package org.copydesk.evidence.predicate;

import java.util.Comparator;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.predicate.Anchor.Link;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.sense.AxisGroup;
import org.copydesk.lexicon.sense.PartOfSpeech;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseRelation;
import org.copydesk.similarity.score.FeatureValues;
import org.jspecify.annotations.Nullable;

/** Words of a claim with words of the body that exclude, deny, exceed or fall short of them. */
final class WordCandidates {
  // Of each kind the best fitting places in the body.
  private static final int MAX_PLACES = 4;
  // Words less related may say another thing.
  private static final double MIN_NEGATED_STRENGTH = 0.45;
  private static final double MIN_DEGREES = 1;
  private static final double NEAR_COPY = 0.75;
  private static final double STAGE_WEIGHT = 1.5;
  private static final double MIN_FIGURE_DEGREES = 2;

  private final Claim claim;
  private final AnchorSearch search;
  private final Degrees degrees;

  WordCandidates(Claim claim) {
    this.claim = claim;
    this.search = new AnchorSearch(claim);
    this.degrees = new Degrees(claim.lexicon(), claim.words());
  }

  void find(List<Candidate> found) {
    var items = claim.items();
    for (int i = 0; i < items.size(); i++) {
      add(items.get(i), found);
    }
  }

  private void add(LexiconMatch<List<Sense>> item, List<Candidate> found) {
    var range = new WordRange(claim.read(), item.from(), item.to());
    if (item.value().isEmpty() && !search.isAlignedWithFlip(range)) {
      return;
    }
    var anchors = search.find(range, item.value());
    if (!mayDisagree(range, item.value(), anchors)) {
      return;
    }
    anchors.sort(Comparator.comparingDouble(Anchor::score).reversed());
    var support = new Support(anchors);
    int opposed = 0;
    int forced = 0;
    int negated = 0;
    for (var anchor : anchors) {
      var supportIf = support.outweighs(anchor.score()) ? null : support;
      if (opposed < MAX_PLACES && isOpposed(range, anchor)) {
        opposed++;
        found.add(opposite(item, range, anchor, supportIf));
      } else if (negated < MAX_PLACES && isNegated(range, anchor)) {
        negated++;
        found.add(negation(item, range, anchor, supportIf));
      } else if (forced < MAX_PLACES) {
        var force = force(range, item.value(), anchor);
        if (force != null) {
          forced++;
          boolean ofFigure = anchor.link() == Link.SAME;
          found.add(candidate(item, range, anchor, force, ofFigure ? support : supportIf));
        }
      }
    }
  }

  /** Returns whether one of the related words may disagree, whatever its context. */
  private boolean mayDisagree(WordRange range, List<Sense> senses, List<Anchor> anchors) {
    for (int i = 0; i < anchors.size(); i++) {
      var anchor = anchors.get(i);
      if (isOpposed(range, anchor)
          || mayBeNegated(range, anchor)
          || force(range, senses, anchor) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the features of a candidate; null without a support, where the body says the same.
   *
   * @param place the words of the body that are shown
   */
  private @Nullable FeatureValues<DisagreementFeature> features(
      LexiconMatch<List<Sense>> item,
      WordRange range,
      Anchor anchor,
      WordRange place,
      @Nullable Support support) {
    if (support == null) {
      return null;
    }
    var values = Candidate.features(claim, range, anchor.body(), place, anchor.fit());
    setRelation(values, anchor);
    support.set(values, anchor.score());
    var senses = item.value();
    values.set(DisagreementFeature.VERB, Sense.hasAny(senses, PartOfSpeech.V));
    values.set(DisagreementFeature.ALL_VAGUE, areVague(senses));
    boolean name = false;
    for (int i = range.from(); i < range.to(); i++) {
      name |= claim.isName(i);
    }
    values.set(DisagreementFeature.NAME, name);
    return values;
  }

  private static boolean areVague(List<Sense> senses) {
    for (int i = 0; i < senses.size(); i++) {
      if (!senses.get(i).vague()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpposed(WordRange range, Anchor anchor) {
    return anchor.link() == Link.OPPOSED
        && !isOfFunctionWords(range, anchor.place())
        && !anchor.flips()
        && !isQuotedOnlyByBody(range, anchor);
  }

  /** Returns whether one only relates other words: "over" and "about", "after" and "before". */
  private static boolean isOfFunctionWords(WordRange range, WordRange place) {
    return isOfFunctionWords(range) || isOfFunctionWords(place);
  }

  private static boolean isOfFunctionWords(WordRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!range.sentence().token(i).stopWord()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the body quotes its words: a headline may deny what somebody says. */
  private static boolean isQuotedOnlyByBody(WordRange range, Anchor anchor) {
    return anchor.body().read.isQuoted(anchor.place().from())
        && !range.sentence().isQuoted(range.from());
  }

  private Candidate opposite(
      LexiconMatch<List<Sense>> item, WordRange range, Anchor anchor, @Nullable Support support) {
    var kind = Disagreement.Kind.OPPOSITE;
    var values = features(item, range, anchor, anchor.place(), support);
    return new Candidate(kind, kind, range, anchor.place(), 0, values);
  }

  private void setRelation(FeatureValues<DisagreementFeature> values, Anchor anchor) {
    var relation = anchor.relation();
    values.set(DisagreementFeature.VAGUE, relation.vague());
    values.set(DisagreementFeature.SAME_PART_OF_SPEECH, relation.samePartOfSpeech());
    values.set(DisagreementFeature.ONE_SCALE, relation.basis() == SenseRelation.Basis.AXIS);
    values.set(DisagreementFeature.GROUP, relation.basis() == SenseRelation.Basis.GROUP);
    values.set(DisagreementFeature.PAIR, relation.basis() == SenseRelation.Basis.PAIR);
    values.set(DisagreementFeature.STRENGTH, anchor.strength());
    var lexicon = claim.lexicon();
    int axis = relation.axis();
    values.set(DisagreementFeature.MOVEMENT, lexicon.isIn(AxisGroup.MOVEMENT, axis));
    values.set(DisagreementFeature.STAGE, lexicon.isStage(axis));
    values.set(DisagreementFeature.DIRECTING, lexicon.isIn(AxisGroup.DIRECTING, axis));
    values.set(DisagreementFeature.FEELING, lexicon.isIn(AxisGroup.FEELING, axis));
    values.set(DisagreementFeature.HARM, lexicon.isIn(AxisGroup.HARM, axis));
    values.set(DisagreementFeature.STANCE, lexicon.isIn(AxisGroup.STANCE, axis));
    var senses = anchor.body().read.sensesAt(anchor.place().from());
    values.set(DisagreementFeature.BODY_VERB, Sense.hasAny(senses, PartOfSpeech.V));
    values.set(DisagreementFeature.SAME_FIGURE, hasSameFigure(anchor.body()));
  }

  /** Returns whether the body sentence has a figure of the claim. */
  private boolean hasSameFigure(AlignedSentence body) {
    for (int i = 0; i < claim.read().size(); i++) {
      if (claim.read().startsWithDigit(i) && hasSame(body, claim.read().token(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSame(AlignedSentence body, Token word) {
    for (int pair = body.firstPair(word); pair >= 0; pair = body.nextPair(pair)) {
      if (body.isSame(pair)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of two words that say the same is what a negation negates first. */
  private boolean isNegated(WordRange range, Anchor anchor) {
    return mayBeNegated(range, anchor) && !hasOnlyMoved(anchor);
  }

  private boolean mayBeNegated(WordRange range, Anchor anchor) {
    boolean same = anchor.link() == Link.SAME || anchor.link() == Link.RELATED;
    if (!same
        || anchor.strength() < MIN_NEGATED_STRENGTH
        || !anchor.flips()
        || isQuotedOnlyByBody(range, anchor)) {
      return false;
    }
    return range.isNegated()
        ? claim.read().negations().isHead(range.last())
        : anchor.body().read.negations().isHead(anchor.place().from());
  }

  /** Returns whether near copies negate equally often: "not planning to" and "planning not to". */
  private boolean hasOnlyMoved(Anchor anchor) {
    return anchor.fit().share >= NEAR_COPY
        && claim.read().negations().cues() == anchor.body().read.negations().cues();
  }

  private Candidate negation(
      LexiconMatch<List<Sense>> item, WordRange range, Anchor anchor, @Nullable Support support) {
    var kind = Disagreement.Kind.NEGATION;
    var place = supportWithCue(anchor);
    var values = features(item, range, anchor, place, support);
    if (values != null) {
      values.set(
          DisagreementFeature.NEGATED_NOUN,
          isNounNegation(range) || isNounNegation(anchor.place()));
    }
    int cue = range.isNegated() ? claim.read().negations().negationOf(range.last()) : -1;
    boolean before = cue >= 0 && cue < range.from();
    var whole = before ? new WordRange(claim.read(), cue, range.to()) : range;
    return new Candidate(kind, kind, whole, place, 0, values);
  }

  private static boolean isNounNegation(WordRange range) {
    int cue = range.isNegated() ? range.sentence().negations().negationOf(range.last()) : -1;
    return cue >= 0 && range.sentence().negations().isBeforeNoun(cue);
  }

  private static WordRange supportWithCue(Anchor anchor) {
    var place = anchor.place();
    int cue = place.isNegated() ? place.sentence().negations().negationOf(place.last()) : -1;
    return cue >= 0 && cue < place.from()
        ? new WordRange(place.sentence(), cue, place.to())
        : place;
  }

  /** By how many degrees a claim is stronger, also than a figure, and what its neighbours add. */
  private record Force(double difference, double ofFigure, double modified) {}

  private @Nullable Force force(WordRange range, List<Sense> senses, Anchor anchor) {
    if (anchor.flips()) {
      return null;
    }
    if (anchor.link() == Link.NEAR) {
      return forceOnScale(range, senses, anchor);
    }
    return anchor.link() == Link.SAME ? forceOfFigure(range, senses, anchor.place()) : null;
  }

  private @Nullable Force forceOnScale(WordRange range, List<Sense> senses, Anchor anchor) {
    var relation = anchor.relation();
    if (claim.lexicon().isIn(AxisGroup.DESCRIPTION, relation.axis())) {
      return null;
    }
    boolean stage = claim.lexicon().isStage(relation.axis());
    double modified = degrees.ofNeighbours(range);
    double difference =
        stage
            ? STAGE_WEIGHT * relation.difference()
            : relation.difference() + modified - degrees.ofNeighbours(anchor.place());
    boolean movement = claim.lexicon().isIn(AxisGroup.MOVEMENT, relation.axis());
    double figure = movement ? degrees.ofFigure(anchor.place()) : 0;
    double ofFigure = figure == 0 ? 0 : degree(senses, relation.axis()) + modified - figure;
    difference = Math.abs(ofFigure) > Math.abs(difference) ? ofFigure : difference;
    return Math.abs(difference) >= MIN_DEGREES ? new Force(difference, ofFigure, modified) : null;
  }

  private static double degree(List<Sense> senses, int axis) {
    double degree = 0;
    for (var sense : senses) {
      degree = sense.axis() == axis ? Math.max(degree, sense.degree()) : degree;
    }
    return degree;
  }

  private @Nullable Force forceOfFigure(WordRange range, List<Sense> senses, WordRange place) {
    double degree = degrees.ofMovement(senses);
    double figure = degree == 0 ? 0 : degrees.ofFigure(place);
    if (figure == 0) {
      return null;
    }
    double modified = degrees.ofNeighbours(range);
    double difference = degree + modified - figure;
    return Math.abs(difference) >= MIN_FIGURE_DEGREES
        ? new Force(difference, difference, modified)
        : null;
  }

  private Candidate candidate(
      LexiconMatch<List<Sense>> item,
      WordRange range,
      Anchor anchor,
      Force force,
      @Nullable Support support) {
    double difference = force.difference();
    var values = features(item, range, anchor, anchor.place(), support);
    if (values != null) {
      values.set(DisagreementFeature.DIFFERENCE, Math.abs(difference));
      values.set(DisagreementFeature.STRONGER, difference > 0);
      values.set(DisagreementFeature.TWO_DEGREES, Math.abs(difference) >= 2);
      values.set(DisagreementFeature.FIGURE_DIFFERENCE, force.ofFigure());
      values.set(DisagreementFeature.MODIFIED, force.modified());
    }
    boolean extent = claim.lexicon().isIn(AxisGroup.EXTENT, anchor.relation().axis());
    var reported = extent ? Disagreement.Kind.EXTENT : Disagreement.Kind.FORCE;
    return new Candidate(
        Disagreement.Kind.FORCE, reported, range, anchor.place(), difference, values);
  }
}
