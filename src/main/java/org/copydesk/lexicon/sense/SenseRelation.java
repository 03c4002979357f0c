package org.copydesk.lexicon.sense;

import java.util.List;

/**
 * How the senses of two words or phrases are related.
 *
 * <p>Example: "plunge" (level −5) and "edge up" (level +1) are {@link Kind#OPPOSED}; "plunge" and
 * "dip" are {@link Kind#NEAR}, with a difference of 4.
 *
 * @param kind whether they exclude each other or say the same, in any degree
 * @param basis what the relation rests on
 * @param axis number of the axis of the first word; −1 for {@link Kind#NONE}
 * @param difference degree of the first minus degree of the second, the least of all pairs of
 *     senses; 0 unless {@link Kind#NEAR}
 * @param vague whether one of them often means something else
 * @param samePartOfSpeech whether both are of one part of speech
 */
public record SenseRelation(
    Kind kind, Basis basis, int axis, int difference, boolean vague, boolean samePartOfSpeech) {
  /** No relation. */
  public static final SenseRelation NONE =
      new SenseRelation(Kind.NONE, Basis.AXIS, -1, 0, true, false);

  /** The kinds of relation. */
  public enum Kind {
    /** Neither of the others, or both. */
    NONE,
    /** Both can't hold of one thing. */
    OPPOSED,
    /** On one side of an axis. */
    NEAR
  }

  /** What a relation rests on, surest first. */
  public enum Basis {
    /** One scale. */
    AXIS,
    /** A pair of opposites. */
    PAIR,
    /** Two scales of one group. */
    GROUP
  }

  /** Returns the relation of two words by their senses. */
  public static SenseRelation of(SenseLexicon lexicon, List<Sense> senses, List<Sense> others) {
    SenseRelation opposed = null;
    SenseRelation near = null;
    boolean sameSide = false; // a vague sense two degrees apart is no sign of agreement
    for (int i = 0; i < senses.size(); i++) {
      for (int k = 0; k < others.size(); k++) {
        var relation = of(lexicon, senses.get(i), others.get(k));
        if (relation.kind == Kind.OPPOSED) {
          opposed = opposed == null ? relation : surer(opposed, relation);
        } else if (relation.kind == Kind.NEAR) {
          sameSide |= !relation.vague || Math.abs(relation.difference) <= 1;
          near = near == null || relation.isCloserThan(near) ? relation : near;
        }
      }
    }
    if (opposed != null) {
      return sameSide ? NONE : opposed;
    }
    return near == null ? NONE : near;
  }

  /** Returns whether words are related on axes of a kind. */
  static boolean isOn(Sense.Kind kind) {
    return kind == Sense.Kind.SCALE || kind == Sense.Kind.OPPOSITES;
  }

  private static SenseRelation of(SenseLexicon lexicon, Sense sense, Sense other) {
    if (!isOn(sense.kind()) || sense.kind() != other.kind()) {
      return NONE;
    }
    boolean vague = sense.vague() || other.vague();
    boolean samePart = sense.partOfSpeech() == other.partOfSpeech();
    boolean scale = sense.kind() == Sense.Kind.SCALE;
    if (lexicon.opposed(sense, other)) {
      var basis = scale ? Basis.AXIS : Basis.PAIR;
      return new SenseRelation(Kind.OPPOSED, basis, sense.axis(), 0, vague, samePart);
    }
    boolean sameAxis = sense.axis() == other.axis();
    boolean related =
        scale
            && (sameAxis
                || (sense.side() * other.side() != 0
                    && lexicon.comparable(sense.axis(), other.axis())));
    if (!related) {
      return NONE;
    }
    var basis = sameAxis ? Basis.AXIS : Basis.GROUP;
    if (sense.side() != other.side()) {
      return sameAxis
          ? NONE
          : new SenseRelation(Kind.OPPOSED, basis, sense.axis(), 0, vague, samePart);
    }
    int difference = sense.degree() - other.degree();
    return new SenseRelation(Kind.NEAR, basis, sense.axis(), difference, vague, samePart);
  }

  private static SenseRelation surer(SenseRelation known, SenseRelation relation) {
    int order = Boolean.compare(relation.vague, known.vague);
    boolean better =
        (known.basis == Basis.GROUP && relation.basis != Basis.GROUP)
            || (order < 0 && relation.basis.compareTo(known.basis) <= 0);
    return better ? relation : known;
  }

  private boolean isCloserThan(SenseRelation known) {
    return Math.abs(difference) < Math.abs(known.difference);
  }
}
