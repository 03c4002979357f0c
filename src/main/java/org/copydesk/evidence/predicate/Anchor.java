package org.copydesk.evidence.predicate;

import org.copydesk.lexicon.sense.SenseRelation;

/**
 * A word of the body that is related to a word of the claim, in its context.
 *
 * @param link how it was found
 * @param strength strength of the alignment; 0 for one found by its senses
 */
record Anchor(
    AlignedSentence body,
    WordRange place,
    Link link,
    SenseRelation relation,
    ContextFit fit,
    double score,
    double strength) {

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

  /** Returns whether one of the two is negated and the other isn't. */
  boolean flips(WordRange claim) {
    return claim.isNegated() != place.isNegated();
  }
}
