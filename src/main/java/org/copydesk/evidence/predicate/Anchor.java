package org.copydesk.evidence.predicate;

import org.copydesk.lexicon.sense.SenseRelation;
import org.jspecify.annotations.Nullable;

/**
 * A word of the body that is related to a word of the claim, in its context, which is measured when
 * first asked for. Not thread-safe.
 */
final class Anchor {
  private final Claim claim;
  private final WordRange range;
  private final AlignedSentence body;
  private final WordRange place;
  private final Link link;
  private final SenseRelation relation;
  private final double strength;
  private @Nullable ContextFit fit;

  /** The ways in which the words are linked. */
  enum Link {
    /** The same word. */
    SAME,
    /** Related words. */
    RELATED,
    /** On one side of an axis. */
    NEAR,
    /** Opposites. */
    OPPOSED
  }

  Anchor(
      Claim claim,
      WordRange range,
      AlignedSentence body,
      WordRange place,
      Link link,
      SenseRelation relation,
      double strength) {
    this.claim = claim;
    this.range = range;
    this.body = body;
    this.place = place;
    this.link = link;
    this.relation = relation;
    this.strength = strength;
  }

  AlignedSentence body() {
    return body;
  }

  WordRange place() {
    return place;
  }

  /** Returns how it was found. */
  Link link() {
    return link;
  }

  SenseRelation relation() {
    return relation;
  }

  /** Returns the strength of the alignment; 0 for one found by its senses. */
  double strength() {
    return strength;
  }

  ContextFit fit() {
    var known = fit;
    if (known == null) {
      known = new ContextFit(claim, range, body, place.from(), place.to());
      fit = known;
    }
    return known;
  }

  double score() {
    return fit().score();
  }

  /** Returns whether one of the two is negated and the other isn't. */
  boolean flips() {
    return range.isNegated() != place.isNegated();
  }
}
