package org.copydesk.duplication;

import java.util.Arrays;
import java.util.List;
import org.copydesk.analysis.Token;

/**
 * The shingles of a text: hashes of so many words in a row, function words too, in small letters.
 * Two texts that share many have words from each other; two on one subject share few.
 */
final class Shingles {
  // FNV-1a, 64 bits: the 32 bits of String.hashCode would let different shingles of a long article
  // meet.
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /** Returns the shingles of so many words each, each once, ascending; none of a shorter text. */
  static long[] of(List<Token> tokens, int words) {
    long[] hashes = new long[tokens.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(tokens.get(i).word());
    }
    long[] found = new long[Math.max(0, hashes.length - words + 1)];
    for (int i = 0; i < found.length; i++) {
      long shingle = 0;
      for (int j = i; j < i + words; j++) {
        shingle = shingle * 31 + hashes[j];
      }
      found[i] = mix(shingle);
    }
    return distinct(found);
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

  // The last step of MurmurHash3, so that every bit of a word moves every bit of the shingle and
  // the
  // smallest ones are a fair sample.
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /** Returns how many shingles two lists of them, each once and ascending, have in common. */
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
