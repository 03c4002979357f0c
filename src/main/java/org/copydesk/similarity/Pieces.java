package org.copydesk.similarity;

import java.util.Arrays;

/**
 * The pieces of a number of letters that some words have, so that a word of another form, or one
 * that is part of a compound, is known by the pieces that it shares. A shorter word is a piece of
 * its own. Pieces are kept as hashes: two of them in a few thousand may be taken for one another.
 */
final class Pieces {
  // A word has some four pieces that no word before it had; tables are at most half full.
  private static final int SLOTS_OF_A_WORD = 8;
  private static final int LEAST_SLOTS = 16;

  private final int letters;
  private int[] table;
  private int size;

  /**
   * Makes a set of pieces.
   *
   * @param letters how long a piece is
   * @param words about how many words will be added
   */
  Pieces(int letters, int words) {
    this.letters = letters;
    int slots = Math.max(LEAST_SLOTS, Math.min(words, 1 << 16) * SLOTS_OF_A_WORD);
    this.table = new int[Integer.highestOneBit(slots)];
  }

  void add(String word) {
    int last = Math.max(0, word.length() - letters);
    for (int i = 0; i <= last; i++) {
      add(hash(word, i));
    }
  }

  /** Returns the share of a word's pieces that are known: in [0, 1]. */
  double share(String word) {
    int last = Math.max(0, word.length() - letters);
    int found = 0;
    for (int i = 0; i <= last; i++) {
      found += table[slot(table, hash(word, i))] != 0 ? 1 : 0;
    }
    return (double) found / (last + 1);
  }

  private void add(int hash) {
    int slot = slot(table, hash);
    if (table[slot] == 0) {
      table[slot] = hash;
      if (++size * 2 > table.length) {
        var old = table;
        table = new int[2 * old.length];
        Arrays.stream(old).filter(entry -> entry != 0).forEach(e -> table[slot(table, e)] = e);
      }
    }
  }

  private int hash(String word, int from) {
    int hash = 0;
    for (int i = from; i < Math.min(word.length(), from + letters); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash == 0 ? 1 : hash; // 0 marks a free slot
  }

  private static int slot(int[] table, int hash) {
    int slot = spread(hash) & (table.length - 1);
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private static int spread(int hash) {
    return ((hash ^ (hash >>> 15)) * 0x2c1b3c6d) >>> 3;
  }
}
