package org.copydesk.evidence;

import java.util.List;
import org.copydesk.similarity.align.IntIndex;

/**
 * Pieces of a number of letters: which of those of some words do others have, so that a word of
 * another form, or one that is part of a compound, is known by the pieces that it shares. A shorter
 * word is a piece of its own. Pieces are kept as hashes: two of them in a few thousand may be taken
 * for one another.
 */
final class CharNgramOverlap {
  private static final int FILTER_BITS = 1024;

  private final int letters;
  private final int power; // what the first letter of a piece is multiplied with in its hash
  private final IntIndex queries;
  private final boolean[] found; // by the index of the query
  // A bit for each piece that is looked for, so that most others need no look-up.
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];

  /**
   * Looks for pieces.
   *
   * @param letters how long a piece is
   * @param words whose pieces are looked for
   */
  CharNgramOverlap(int letters, List<String> words) {
    this.letters = letters;
    int power = 1;
    for (int i = 1; i < letters; i++) {
      power *= 31;
    }
    this.power = power;
    int pieces = 1;
    for (int i = 0; i < words.size(); i++) {
      pieces += ngramCount(words.get(i));
    }
    this.queries = new IntIndex(pieces);
    this.found = new boolean[pieces];
    for (int i = 0; i < words.size(); i++) {
      addQuery(words.get(i));
    }
  }

  private void addQuery(String word) {
    int hash = first(word);
    addQuery(hash);
    for (int i = letters; i < word.length(); i++) {
      hash = next(hash, word, i);
      addQuery(hash);
    }
  }

  private void addQuery(int hash) {
    filter[filterWord(hash)] |= 1L << hash;
    queries.add(hash);
  }

  /** Takes a word that has pieces. */
  void add(String word) {
    int hash = first(word);
    markFound(hash);
    for (int i = letters; i < word.length(); i++) {
      hash = next(hash, word, i);
      markFound(hash);
    }
  }

  private void markFound(int hash) {
    if ((filter[filterWord(hash)] >>> hash & 1) != 0) {
      int query = queries.indexOf(hash);
      if (query != IntIndex.NONE) {
        found[query] = true;
      }
    }
  }

  /** Returns the share of a word's pieces that were found, of one that was asked for: in [0, 1]. */
  double share(String word) {
    int hash = first(word);
    int has = count(hash);
    for (int i = letters; i < word.length(); i++) {
      hash = next(hash, word, i);
      has += count(hash);
    }
    return (double) has / ngramCount(word);
  }

  private int ngramCount(String word) {
    return Math.max(0, word.length() - letters) + 1;
  }

  private int count(int hash) {
    int query = queries.indexOf(hash);
    return query != IntIndex.NONE && found[query] ? 1 : 0;
  }

  /** Returns the hash of a word's first piece. */
  private int first(String word) {
    int hash = 0;
    for (int i = 0; i < Math.min(word.length(), letters); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }

  /** Returns the hash of the piece that ends with a letter, from that of the piece before it. */
  private int next(int hash, String word, int end) {
    return 31 * (hash - power * word.charAt(end - letters)) + word.charAt(end);
  }

  private static int filterWord(int hash) {
    return hash >>> 6 & FILTER_BITS / Long.SIZE - 1;
  }
}
