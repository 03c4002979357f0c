package org.copydesk.evidence.role;

import java.util.List;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Relation;

/** A sentence of the body with its words for those of a display text. */
final class RoleEvidence {
  final RoleSentence read;
  private final List<AlignedPair> pairs;

  RoleEvidence(RoleSentence read, Alignment alignment) {
    this.read = read;
    this.pairs = alignment.pairs();
  }

  /** Marks the words of a display text that are names here. */
  void markNames(RoleSentence claim) {
    for (int i = 0; i < claim.size(); i++) {
      if (claim.token(i).startsUpper() && placeOfName(claim, i) >= 0) {
        claim.names.set(i);
      }
    }
  }

  /** Returns the place of the name for a word of the display text; -1 where there is none. */
  int placeOfName(RoleSentence claim, int index) {
    int word = claim.token(index).index();
    for (int i = 0; i < pairs.size(); i++) {
      var pair = pairs.get(i);
      if (pair.claim().index() != word || !pair.relation().isSame()) {
        continue;
      }
      int at = read.placeOf(pair.support());
      if (read.names.get(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Returns how strongly a word of the display text is related to one here, in [0, 1]. */
  double strength(RoleSentence claim, int index) {
    double best = 0;
    int word = claim.token(index).index();
    for (int i = 0; i < pairs.size(); i++) {
      var pair = pairs.get(i);
      if (pair.claim().index() == word && pair.relation() != Relation.ANTONYM) {
        best = Math.max(best, pair.relation().isSame() ? 1 : pair.strength());
      }
    }
    return best;
  }
}
