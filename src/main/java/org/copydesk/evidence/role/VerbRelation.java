package org.copydesk.evidence.role;

import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;
import org.copydesk.lexicon.sense.SenseRelation;

/** How the roles of two verbs are related. */
enum VerbRelation {
  /** They say the same: agent and patient correspond. */
  SAME,
  /** They say the same from the other side: buy, sell. */
  CONVERSE,
  /** Nothing follows. */
  NONE;

  // Below, verbs are related as often by their subject as by what they say.
  private static final double MIN_STRENGTH = 0.5;
  private static final int MAX_DEGREES = 2;

  /** Returns the relation of the verbs of two predicates. */
  static VerbRelation of(
      RoleSentence claim,
      Predicate predicate,
      RoleSentence body,
      Predicate other,
      Vocabulary vocabulary,
      SenseLexicon lexicon) {
    if (isSymmetric(predicate) || isSymmetric(other)) {
      return NONE;
    }
    boolean from = predicate.preposition().equals("from");
    boolean otherFrom = other.preposition().equals("from");
    var relation =
        of(
            claim.token(predicate.verb()),
            predicate.senses(),
            body.token(other.verb()),
            other.senses(),
            vocabulary,
            lexicon);
    if (relation == SAME) {
      return from == otherFrom ? SAME : NONE;
    }
    return relation;
  }

  private static boolean isSymmetric(Predicate predicate) {
    var senses = predicate.senses();
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).kind() == Sense.Kind.SYMMETRIC) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConverse(List<Sense> senses, List<Sense> others) {
    for (int i = 0; i < senses.size(); i++) {
      var sense = senses.get(i);
      for (int k = 0; k < others.size() && sense.kind() == Sense.Kind.CONVERSES; k++) {
        if (others.get(k).axis() == sense.axis() && others.get(k).side() != sense.side()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the relation of two verbs by their senses. */
  static VerbRelation of(
      Token verb,
      List<Sense> senses,
      Token other,
      List<Sense> others,
      Vocabulary vocabulary,
      SenseLexicon lexicon) {
    int entry = vocabulary.entry(verb);
    int otherEntry = vocabulary.entry(other);
    if (verb.term().equals(other.term()) || (entry >= 0 && entry == otherEntry)) {
      return SAME;
    }
    if (isConverse(senses, others)) {
      return CONVERSE;
    }
    var relation = SenseRelation.of(lexicon, senses, others);
    if (relation.kind() == SenseRelation.Kind.OPPOSED) {
      return NONE;
    }
    boolean near =
        relation.kind() == SenseRelation.Kind.NEAR
            && relation.basis() == SenseRelation.Basis.AXIS
            && Math.abs(relation.difference()) <= MAX_DEGREES;
    return near || vocabulary.strength(entry, otherEntry) >= MIN_STRENGTH ? SAME : NONE;
  }
}
