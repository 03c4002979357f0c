package org.copydesk.duplication;

import java.util.Arrays;

/**
 * Hash table of shingles, numbered in the order of their first use; each with the head of a list
 * and its length. Open addressing without objects, since an article has hundreds of shingles. Not
 * thread-safe.
 */
final class ShingleTable {
  private static final int NONE = -1;

  // Of each slot a number plus one, or 0.
  private int[] slots;
  private long[] shingles;
  private int[] heads;
  private int[] counts;
  private int[] lastTexts;
  private int size;
  private int texts;

  /** Makes an empty table with room for so many shingles. */
  ShingleTable(int expected) {
    int room = Math.max(16, expected);
    this.slots = new int[2 * Integer.highestOneBit(2 * room - 1)];
    this.shingles = new long[room];
    this.heads = new int[room];
    this.counts = new int[room];
    this.lastTexts = new int[room];
  }

  /** Returns the numbers of a text's shingles, each once, in the order of the text. */
  int[] numbersOf(long[] text) {
    texts++;
    int[] numbers = new int[text.length];
    int found = 0;
    for (long shingle : text) {
      int number = numberOf(shingle);
      if (lastTexts[number] != texts) {
        lastTexts[number] = texts;
        numbers[found++] = number;
      }
    }
    return found == numbers.length ? numbers : Arrays.copyOf(numbers, found);
  }

  private int numberOf(long shingle) {
    int slot = slot(shingle);
    while (slots[slot] != 0) {
      if (shingles[slots[slot] - 1] == shingle) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size == shingles.length) {
      grow();
      return numberOf(shingle);
    }
    shingles[size] = shingle;
    heads[size] = NONE;
    slots[slot] = ++size;
    return size - 1;
  }

  private void grow() {
    int room = 2 * size;
    shingles = Arrays.copyOf(shingles, room);
    heads = Arrays.copyOf(heads, room);
    counts = Arrays.copyOf(counts, room);
    lastTexts = Arrays.copyOf(lastTexts, room);
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int slot = slot(shingles[number]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
  }

  // The hashes of shingles are mixed already.
  private int slot(long shingle) {
    return (int) shingle & (slots.length - 1);
  }

  /** Returns the first entry of a shingle's list; -1 for an empty one. */
  int head(int number) {
    return heads[number];
  }

  /** Returns the length of a shingle's list. */
  int count(int number) {
    return counts[number];
  }

  /** Puts an entry in front of a shingle's list; returns the one that was the first. */
  int setHead(int number, int entry) {
    int next = heads[number];
    heads[number] = entry;
    counts[number]++;
    return next;
  }
}
