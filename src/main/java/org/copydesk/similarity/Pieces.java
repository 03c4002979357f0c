package org.copydesk.similarity;

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
  private final int power; // what the first letter of a piece is multiplied with in its hash
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
    int power = 1;
    for (int i = 1; i < letters; i++) {
      power *= 31;
    }
    this.power = power;
    int slots = Math.max(LEAST_SLOTS, Math.min(words, 1 << 16) * SLOTS_OF_A_WORD);
    this.table = new int[Integer.highestOneBit(slots)];
  }

  void add(String word) {
    int hash = first(word);
    add(hash);
    for (int i = letters; i < word.length(); i++) {
      hash = next(hash, word, i);
      add(hash);
    }
  }

  /** Returns the share of a word's pieces that are known: in [0, 1]. */
  double share(String word) {
    int hash = first(word);
    int found = has(hash);
    for (int i = letters; i < word.length(); i++) {
      hash = next(hash, word, i);
      found += has(hash);
    }
    return (double) found / (Math.max(0, word.length() - letters) + 1);
  }

  private int has(int hash) {
    return table[slot(table, key(hash))] == 0 ? 0 : 1;
  }

  private void add(int hash) {
    int key = key(hash);
    int slot = slot(table, key);
    if (table[slot] == 0) {
      table[slot] = key;
      if (++size * 2 > table.length) {
        grow();
      }
    }
  }

  private void grow() {
    var old = table;
    table = new int[2 * old.length];
    for (int key : old) {
      if (key != 0) {
        table[slot(table, key)] = key;
      }
    }
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

  /** Returns what stands for a hash in the table, where 0 marks a free slot. */
  private static int key(int hash) {
    return hash == 0 ? 1 : hash;
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
