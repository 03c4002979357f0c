package org.copydesk.evidence.predicate;

import java.util.BitSet;
import java.util.List;
import org.copydesk.lexicon.HedgeLexicon.CertaintyLevel;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the hedges of a sentence govern, and what leaves open whether it is so. All indexes are
 * places in the sentence. Immutable.
 */
final class HedgeScopes {
  /** Those of a sentence without a hedge. */
  static final HedgeScopes NONE = new HedgeScopes(0);

  // Words that one hedge governs at most. Longer stretches hold further clauses.
  private static final int SCOPE = 7;
  private static final String STRONG_MARKS = ";:()—–";

  private static final int REACH = 4;
  private static final int OTHER_ACT_REACH = 9;
  private static final int OPEN_BEFORE = 12;
  private static final int OPEN_BEFORE_OWN = 5;
  private static final int OPEN_AFTER = 3;

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

  /**
   * Returns the surest hedge at a place or near it.
   *
   * @param sameAct whether the word there is about the same act as the claim
   */
  static @Nullable CertaintyLevel near(ReadSentence read, int at, boolean sameAct) {
    if (!read.words().mayHedge() || read.hedge(at) != null) {
      return read.hedge(at);
    }
    int reach = sameAct ? REACH : OTHER_ACT_REACH;
    CertaintyLevel surest = null;
    for (int i = Math.max(0, at - reach); i < Math.min(read.size(), at + reach); i++) {
      var hedge = read.beginsHedge(i) ? read.hedge(i) : null;
      if (hedge != null && (!sameAct || read.clause(i) == read.clause(at))) {
        surest = surest == null || hedge.compareTo(surest) < 0 ? hedge : surest;
      }
    }
    return surest;
  }

  /**
   * Returns the nearest word before or just after a place that leaves open whether it is so; of the
   * claim's own word only one before it in its clause.
   */
  static int openNear(ReadSentence read, int at, boolean ownWord) {
    if (!read.words().has(Kind.OPEN)) {
      return -1;
    }
    int last = ownWord ? at - 1 : Math.min(read.size() - 1, at + OPEN_AFTER);
    int first = Math.max(0, at - (ownWord ? OPEN_BEFORE_OWN : OPEN_BEFORE));
    for (int i = last; i >= first; i--) {
      if (read.is(Kind.OPEN, i) && (!ownWord || read.clause(i) == read.clause(at))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the last hedge before a place begins, if it is near; −1 for none. */
  static int lastBefore(ReadSentence read, int at) {
    for (int i = at; i >= Math.max(0, at - OTHER_ACT_REACH); i--) {
      if (read.beginsHedge(i) && read.hedge(i) != CertaintyLevel.CERTAIN) {
        return i;
      }
    }
    return -1;
  }
}
