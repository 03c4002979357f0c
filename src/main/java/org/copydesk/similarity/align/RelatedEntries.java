package org.copydesk.similarity.align;

import java.util.Arrays;
import org.copydesk.lexicon.Vocabulary;

/**
 * The thesaurus entries that the terms of a text have or are related to: most words of another text
 * have none of them, and needn't be compared. Immutable.
 */
final class RelatedEntries {
  private static final int BITS = 1 << 14;

  // A bit for several entries.
  private final long[] filter = new long[BITS / Long.SIZE];
  private final int[] all;
  private final int[] unknown; // places of the terms that the thesaurus doesn't know
  private final int[] unknownOrMeant; // these, and terms with a meaning of their own

  private RelatedEntries(Term[] terms, Vocabulary vocabulary) {
    all = new int[terms.length];
    int[] unknown = new int[terms.length];
    int[] unknownOrMeant = new int[terms.length];
    int unknowns = 0;
    int meant = 0;
    for (int i = 0; i < terms.length; i++) {
      all[i] = i;
      if (terms[i].entry() >= 0) {
        add(terms[i].entry());
        vocabulary.related(terms[i].entry(), (entry, strength) -> add(entry));
      }
      if (!terms[i].isKnownWord()) {
        unknown[unknowns++] = i;
      }
      if (!terms[i].isPlain()) {
        unknownOrMeant[meant++] = i;
      }
    }
    this.unknown = Arrays.copyOf(unknown, unknowns);
    this.unknownOrMeant = Arrays.copyOf(unknownOrMeant, meant);
  }

  /** Finds the entries of some terms and those related to them. */
  static RelatedEntries of(Term[] terms, Vocabulary vocabulary) {
    return new RelatedEntries(terms, vocabulary);
  }

  private void add(int entry) {
    filter[entry >>> 6 & BITS / Long.SIZE - 1] |= 1L << entry;
  }

  private boolean mayHave(int entry) {
    return (filter[entry >>> 6 & BITS / Long.SIZE - 1] >>> entry & 1) != 0;
  }

  /**
   * Returns the places of the terms that may be related to a term of another text. Terms that the
   * thesaurus excludes are left out.
   */
  int[] mayBeRelated(Term other) {
    if (!other.isKnownWord() || mayHave(other.entry())) {
      return all;
    }
    return other.annotations().isNone() ? unknown : unknownOrMeant;
  }
}
