package org.copydesk.similarity.align;

import org.copydesk.lexicon.Vocabulary;

/**
 * The thesaurus entries that the terms of a text have or are related to: most words of another text
 * have none of them, and needn't be compared. Immutable.
 */
final class RelatedEntries {
  /** All places. */
  static final int ALL = -1;

  private static final int SLOTS = 1 << 10;

  // Of several entries: the places of the terms that have one of them or are related to it.
  private final int[] places = new int[SLOTS];
  private final long[] entries; // a bit for each entry that is related to any of the terms
  private final int unknown; // places of the terms that the thesaurus doesn't know
  private final int unknownOrMeant; // these, and terms with a meaning of their own

  private RelatedEntries(Term[] terms, Vocabulary vocabulary) {
    this.entries = new long[vocabulary.entries() / Long.SIZE + 1];
    int unknown = 0;
    int unknownOrMeant = 0;
    for (int i = 0; i < terms.length; i++) {
      int place = 1 << i;
      if (terms[i].entry() >= 0) {
        add(terms[i].entry(), place);
        vocabulary.related(terms[i].entry(), (entry, strength) -> add(entry, place));
      }
      unknown |= terms[i].isKnownWord() ? 0 : place;
      unknownOrMeant |= terms[i].isPlain() ? 0 : place;
    }
    this.unknown = unknown;
    this.unknownOrMeant = unknownOrMeant;
  }

  private void add(int entry, int place) {
    places[slot(entry)] |= place;
    entries[entry / Long.SIZE] |= 1L << entry;
  }

  /** Finds the entries of some terms and those related to them. */
  static RelatedEntries of(Term[] terms, Vocabulary vocabulary) {
    return new RelatedEntries(terms, vocabulary);
  }

  private static int slot(int entry) {
    return entry & SLOTS - 1;
  }

  /**
   * Returns the places of the terms that may be related to a term of another text, a bit for each;
   * of more than 32 places each 32nd has the same one. Terms that the thesaurus excludes are left
   * out.
   */
  int mayBeRelated(Term other) {
    if (!other.isKnownWord()) {
      return ALL;
    }
    int others = other.annotations().isNone() ? unknown : unknownOrMeant;
    int entry = other.entry();
    boolean related = (entries[entry / Long.SIZE] >>> entry & 1) != 0;
    return related ? places[slot(entry)] | others : others;
  }
}
