package org.copydesk.evidence;

import java.util.List;
import org.copydesk.similarity.align.IntIndex;

/**
 * Overlap of the character n-grams of words. Inflected forms and parts of compounds share some. A
 * word shorter than n is one n-gram. N-grams are compared by hash: of a few thousand two may
 * collide. Costs O(1) for each n-gram that is added or looked up.
 */
final class CharNgramOverlap {
  private static final int FILTER_BITS = 1024;

  private final int letters;
  private final int power; // factor of an n-gram's first letter in its hash
  private final IntIndex queries;
  private final boolean[] found; // by the index of the query
  // A Bloom filter of the queries: most n-grams of a body need no look-up.
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];

  /**
   * Takes the queries.
   *
   * @param letters length of an n-gram
   * @param words words whose n-grams are looked for
   */
  CharNgramOverlap(int letters, List<String> words) {
    this.letters = letters;
    int power = 1;
    for (int i = 1; i < letters; i++) {
      power *= 31;
    }
    this.power = power;
    int ngrams = 1;
    for (int i = 0; i < words.size(); i++) {
      ngrams += ngramCount(words.get(i));
    }
    this.queries = new IntIndex(ngrams);
    this.found = new boolean[ngrams];
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

  /** Marks the n-grams of a word as found. */
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

  /** Returns the share of a queried word's n-grams that were found: in [0, 1]. */
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

  /** Returns the hash of a word's first n-gram. */
  private int first(String word) {
    int hash = 0;
    for (int i = 0; i < Math.min(word.length(), letters); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }

  /** Returns the hash of the n-gram that ends with a letter, from that of the one before it. */
  private int next(int hash, String word, int end) {
    return 31 * (hash - power * word.charAt(end - letters)) + word.charAt(end);
  }

  private static int filterWord(int hash) {
    return hash >>> 6 & FILTER_BITS / Long.SIZE - 1;
  }
}
