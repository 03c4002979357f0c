package org.copydesk.evidence.predicate;

import java.util.BitSet;
import java.util.List;
import org.copydesk.lexicon.HedgeLexicon.CertaintyLevel;
import org.copydesk.lexicon.LexiconMatch;
import org.jspecify.annotations.Nullable;

/** What the hedges of a sentence govern. All indexes are places in the sentence. Immutable. */
final class HedgeScopes {
  /** Those of a sentence without a hedge. */
  static final HedgeScopes NONE = new HedgeScopes(0);

  // Words that one hedge governs at most. Longer stretches hold further clauses.
  private static final int SCOPE = 7;
  private static final String STRONG_MARKS = ";:()—–";

  private final @Nullable CertaintyLevel[] levels;
  private final BitSet cues = new BitSet();

  private HedgeScopes(int size) {
    this.levels = new CertaintyLevel[size];
  }

  /** Reads the scopes of hedges in a sentence. */
  static HedgeScopes of(ReadSentence read, List<LexiconMatch<CertaintyLevel>> hedges) {
    if (hedges.isEmpty()) {
      return NONE;
    }
    var scopes = new HedgeScopes(read.size());
    for (var hedge : hedges) {
      scopes.add(read, hedge);
    }
    return scopes;
  }

  private void add(ReadSentence read, LexiconMatch<CertaintyLevel> hedge) {
    cues.set(hedge.from());
    int end = Math.min(read.size(), hedge.to() + SCOPE);
    for (int i = hedge.from(); i < end; i++) {
      if (i > hedge.to() && read.hasMarkBefore(i, STRONG_MARKS)) {
        break;
      }
      var known = levels[i];
      if (known == null || hedge.value().compareTo(known) < 0) {
        levels[i] = hedge.value();
      }
    }
  }

  /** Returns the surest hedge in whose scope a token is; null for none. */
  @Nullable CertaintyLevel level(int index) {
    return levels.length == 0 ? null : levels[index];
  }

  /** Returns whether a token begins a hedge. */
  boolean isCue(int index) {
    return cues.get(index);
  }
}
