package org.copydesk.lexicon.sense;

import java.util.List;

/**
 * What a word or phrase says on one axis: {@code plunge} is on the side − of {@code
 * level-movement}, at degree 5. The two words of a pair of opposites are the two sides of an axis
 * that has no other words.
 *
 * @param kind kind of the axis
 * @param axis number of the axis, different for each scale, pair and set
 * @param side −1 or 1 for the sides of an axis with two opposite ones, otherwise 0; for siblings
 *     the number of the member
 * @param degree 1 (weakest) to 5 (strongest); 0 for pairs and siblings
 * @param partOfSpeech part of speech in which it has this sense
 * @param vague whether the word often means something else
 * @since 0.1.0
 */
public record Sense(
    Kind kind, int axis, int side, int degree, PartOfSpeech partOfSpeech, boolean vague) {

  /** The kinds of axis. */
  public enum Kind {
    /** Degrees of one thing, on one side or on two opposite ones. */
    SCALE,
    /** Two words that can't both hold. */
    OPPOSITES,
    /** Two words for one event as its two participants see it: buy, sell. */
    CONVERSES,
    /** A verb for what its participants do to each other: meet. */
    SYMMETRIC,
    /** Words of which one excludes the others. */
    SIBLINGS
  }

  /** Returns whether one of some senses is of a part of speech. */
  public static boolean hasAny(List<Sense> senses, PartOfSpeech partOfSpeech) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).partOfSpeech == partOfSpeech) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether both stand on different sides of one axis. */
  public boolean opposes(Sense other) {
    return axis == other.axis
        && side != other.side
        && (kind == Kind.SIBLINGS || side * other.side < 0)
        && kind != Kind.CONVERSES;
  }

  /** Returns whether both are on one axis, and not on opposite sides. */
  public boolean isNear(Sense other) {
    return axis == other.axis && side == other.side;
  }
}
