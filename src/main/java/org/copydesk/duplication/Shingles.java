package org.copydesk.duplication;

import java.util.Arrays;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.language.WordProperty;

/** The shingles of a text: hashes of word n-grams, function words included, in lower case. */
final class Shingles {
  // FNV-1a with 64 bits: with the 32 of String.hashCode shingles of a long article collide.
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private static final WordProperty<Long> HASH = new WordProperty<>(Shingles::hash);

  private Shingles() {}

  /** Returns the distinct shingles of {@code words} words, ascending; none of a shorter text. */
  static long[] of(List<Token> tokens, int words) {
    return distinct(inOrder(tokens, words));
  }

  /** Returns the shingle at each word but the last ones, in the order of the text. */
  static long[] inOrder(List<Token> tokens, int words) {
    long[] hashes = new long[tokens.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = HASH.of(tokens.get(i));
    }
    long[] found = new long[Math.max(0, hashes.length - words + 1)];
    for (int i = 0; i < found.length; i++) {
      long shingle = 0;
      for (int j = i; j < i + words; j++) {
        shingle = shingle * 31 + hashes[j];
      }
      found[i] = mix(shingle);
    }
    return found;
  }

  private static long[] distinct(long[] values) {
    Arrays.sort(values);
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[size++] = values[i];
      }
    }
    return Arrays.copyOf(values, size);
  }

  private static long hash(String word) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  // The finaliser of MurmurHash3: it makes the smallest hashes a fair sample (see Sketch).
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /** Returns the size of the intersection of two ascending lists without duplicates. */
  static int shared(long[] a, long[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Long.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
