package org.copydesk.similarity.align;

import java.util.Arrays;

/**
 * A set of ints, numbered 0, 1, 2… in the order of their addition, so that arrays can hold their
 * values. An open-addressing hash table without boxing, at most half full. Not thread-safe.
 */
public final class IntIndex {
  /** The index of a key that wasn't added. */
  public static final int NONE = -1;

  private static final int GOLDEN_RATIO = 0x9e3779b9; // of 2^32, whose multiples are spread evenly

  private int[] keys;
  private int[] slots;
  private int size;

  /** Makes an empty set that has room for so many keys before it grows. */
  public IntIndex(int expected) {
    keys = new int[Math.max(1, expected)];
    slots = free();
  }

  /** Returns the number of keys. */
  public int size() {
    return size;
  }

  /** Returns the key of an index. */
  public int key(int index) {
    return keys[index];
  }

  /** Returns the index of a key, or {@link #NONE}. Costs O(1). */
  public int indexOf(int key) {
    return slots[slot(key)];
  }

  /** Adds a key unless it is there, and returns its index. */
  public int add(int key) {
    int slot = slot(key);
    if (slots[slot] == NONE) {
      if (size == keys.length) {
        grow();
        slot = slot(key);
      }
      keys[size] = key;
      slots[slot] = size++;
    }
    return slots[slot];
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    slots = free();
    for (int i = 0; i < size; i++) {
      slots[slot(keys[i])] = i;
    }
  }

  /** Returns the slot of a key, or the free one where it belongs. */
  private int slot(int key) {
    int mask = slots.length - 1;
    int slot = (key * GOLDEN_RATIO) >>> Integer.numberOfLeadingZeros(mask);
    while (slots[slot] != NONE && keys[slots[slot]] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Returns free slots, a power of two and at least twice as many as keys. */
  private int[] free() {
    int[] free = new int[Integer.highestOneBit(2 * keys.length - 1) << 1];
    Arrays.fill(free, NONE);
    return free;
  }
}
