package org.copydesk.similarity.align;

/**
 * Hashes with the number of times that they occur, laid out for look-ups. Open addressing, at most
 * half full. Immutable.
 */
final class IntMultiset {
  private static final int GOLDEN_RATIO = 0x9e3779b9; // of 2^32, whose multiples are spread evenly

  private final int[] keys;
  private final int[] counts; // 0 marks a free slot
  private final int shift;
  private final int size;

  private IntMultiset(int size) {
    int slots = Integer.highestOneBit(size + 1) << 2;
    this.keys = new int[slots];
    this.counts = new int[slots];
    this.shift = Integer.numberOfLeadingZeros(slots - 1);
    this.size = size;
  }

  /** Counts hashes. */
  static IntMultiset of(int[] hashes) {
    var counted = new IntMultiset(hashes.length);
    for (int hash : hashes) {
      counted.add(hash);
    }
    return counted;
  }

  /** Counts the pairs of neighbours. */
  static IntMultiset ofPairs(int[] hashes) {
    var counted = new IntMultiset(Math.max(0, hashes.length - 1));
    for (int i = 1; i < hashes.length; i++) {
      counted.add(pair(hashes[i - 1], hashes[i]));
    }
    return counted;
  }

  private static int pair(int first, int second) {
    return 0x9e3779b1 * first + second;
  }

  private void add(int hash) {
    int slot = slot(hash);
    keys[slot] = hash;
    counts[slot]++;
  }

  /** Returns the slot of a hash, or the free one where it belongs. */
  private int slot(int hash) {
    int slot = (hash * GOLDEN_RATIO) >>> shift;
    while (counts[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Returns whether a hash occurs. */
  boolean contains(int hash) {
    return counts[slot(hash)] != 0;
  }

  /** Returns the number of hashes, each as often as it occurs. */
  int size() {
    return size;
  }

  /** Returns the size of the intersection with other hashes. */
  int shared(int[] hashes) {
    int[] left = null;
    int shared = 0;
    for (int hash : hashes) {
      int slot = slot(hash);
      if (counts[slot] != 0) {
        left = left == null ? counts.clone() : left;
        shared += left[slot]-- > 0 ? 1 : 0;
      }
    }
    return shared;
  }

  /** Returns the size of the intersection with the pairs of neighbours among other hashes. */
  int sharedPairs(int[] hashes) {
    int[] left = null;
    int shared = 0;
    for (int i = 1; i < hashes.length; i++) {
      int slot = slot(pair(hashes[i - 1], hashes[i]));
      if (counts[slot] != 0) {
        left = left == null ? counts.clone() : left;
        shared += left[slot]-- > 0 ? 1 : 0;
      }
    }
    return shared;
  }
}
