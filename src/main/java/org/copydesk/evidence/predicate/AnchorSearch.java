package org.copydesk.evidence.predicate;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.evidence.predicate.Anchor.Link;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseRelation;

/** Finds the words of the body that are related to a word or phrase of a claim. */
final class AnchorSearch {
  private final Claim claim;

  AnchorSearch(Claim claim) {
    this.claim = claim;
  }

  /** Returns the related words, in the order of the evidence. */
  List<Anchor> find(WordRange range, List<Sense> senses) {
    var anchors = new ArrayList<Anchor>();
    for (int i = 0; i < claim.evidence().size(); i++) {
      var body = claim.evidence().get(i);
      addAligned(range, senses, body, anchors);
      if (!senses.isEmpty()) {
        addBySense(range, senses, body, anchors);
      }
    }
    return anchors;
  }

  /** Returns whether a word that an aligned one stands for is negated on one side only. */
  boolean isAlignedWithFlip(WordRange range) {
    boolean negated = range.isNegated();
    for (int i = 0; i < claim.evidence().size(); i++) {
      var body = claim.evidence().get(i);
      if (!negated && !body.read.words().mayNegate()) {
        continue;
      }
      for (int k = range.from(); k < range.to(); k++) {
        int pair = body.firstPair(range.sentence().token(k));
        for (; pair >= 0; pair = body.nextPair(pair)) {
          if (body.read.isNegated(body.place(pair)) != negated) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void addAligned(
      WordRange range, List<Sense> senses, AlignedSentence body, List<Anchor> anchors) {
    boolean phrase = range.to() - range.from() > 1;
    for (int i = range.from(); i < range.to(); i++) {
      var token = range.sentence().token(i);
      if (phrase && token.stopWord()) {
        continue;
      }
      for (int pair = body.firstPair(token); pair >= 0; pair = body.nextPair(pair)) {
        double strength = body.strength(pair);
        if (strength < AlignedSentence.MIN_STRENGTH) {
          continue;
        }
        int at = body.place(pair);
        var relation = relation(senses, body, at);
        if (relation.kind() != SenseRelation.Kind.OPPOSED || strength == 1) {
          var link = strength == 1 ? Link.SAME : Link.RELATED;
          anchors.add(anchor(range, body, at, at + 1, link, relation, strength));
        }
      }
    }
  }

  private SenseRelation relation(List<Sense> senses, AlignedSentence body, int at) {
    if (!senses.isEmpty()) {
      var related = claim.related(body);
      for (int i = 0; i < related.size(); i++) {
        var match = related.get(i);
        if (match.from() <= at && at < match.to()) {
          return relation(senses, match.value());
        }
      }
    }
    return SenseRelation.NONE;
  }

  private void addBySense(
      WordRange range, List<Sense> senses, AlignedSentence body, List<Anchor> anchors) {
    var related = claim.related(body);
    for (int i = 0; i < related.size(); i++) {
      var match = related.get(i);
      var relation = relation(senses, match.value());
      if (isSameFunctionWord(range, body, match.from(), match.to())) {
        anchors.add(anchor(range, body, match.from(), match.to(), Link.SAME, relation, 1));
        continue;
      }
      boolean near =
          relation.kind() == SenseRelation.Kind.NEAR
              && relation.basis() == SenseRelation.Basis.AXIS;
      boolean opposed = relation.kind() == SenseRelation.Kind.OPPOSED;
      if ((near || opposed) && !isSameWord(range, body, match.from(), match.to())) {
        var link = opposed ? Link.OPPOSED : Link.NEAR;
        anchors.add(anchor(range, body, match.from(), match.to(), link, relation, 0));
      }
    }
  }

  /** Returns whether both are one word that isn't aligned for it says little: "up". */
  private static boolean isSameFunctionWord(
      WordRange range, AlignedSentence body, int from, int to) {
    var word = body.read.token(from);
    return to - from == 1
        && range.to() - range.from() == 1
        && word.stopWord()
        && word.word().equals(range.sentence().token(range.from()).word());
  }

  private static boolean isSameWord(WordRange range, AlignedSentence body, int from, int to) {
    for (int i = from; i < to; i++) {
      int pair = body.pairOf(i);
      if (pair >= 0
          && body.isSame(pair)
          && range.contains(range.sentence().placeOf(body.claim(pair)))) {
        return true;
      }
    }
    return false;
  }

  private Anchor anchor(
      WordRange range,
      AlignedSentence body,
      int from,
      int to,
      Link link,
      SenseRelation relation,
      double strength) {
    var place = new WordRange(body.read, from, to);
    return new Anchor(claim, range, body, place, link, relation, strength);
  }

  private SenseRelation relation(List<Sense> senses, List<Sense> others) {
    return SenseRelation.of(claim.lexicon(), senses, others);
  }
}
