package org.copydesk.evidence;

import java.util.Arrays;
import org.copydesk.evidence.BodyIndex.Posting;
import org.jspecify.annotations.Nullable;

/**
 * The words of a body by thesaurus entry. Each word of a claim asks for all entries related to its
 * own, a hundred or more, so this is a plain hash table of numbers.
 */
final class TermsByEntry {
  private static final int FREE = -1;

  private int[] entries = filled(256);
  private @Nullable Posting[] words = new @Nullable Posting[256];
  private int size;
  // A bit for some entries, so that most that the body doesn't have need no look-up.
  private final long[] filter = new long[32];

  /** Adds a word; it leads to those of the same entry that were added before. */
  void add(int entry, Posting word) {
    if (2 * size >= entries.length) {
      grow();
    }
    filter[entry >>> 6 & 31] |= 1L << entry;
    int slot = slot(entry);
    size += entries[slot] == FREE ? 1 : 0;
    entries[slot] = entry;
    word.sameEntry = words[slot];
    words[slot] = word;
  }

  /** Returns the last word of an entry, which leads to the others; null for none. */
  @Nullable Posting get(int entry) {
    return entry < 0 || (filter[entry >>> 6 & 31] >>> entry & 1) == 0 ? null : words[slot(entry)];
  }

  private int slot(int entry) {
    int mask = entries.length - 1;
    int slot = entry & mask;
    while (entries[slot] != entry && entries[slot] != FREE) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    var oldEntries = entries;
    var oldWords = words;
    entries = filled(2 * oldEntries.length);
    words = new @Nullable Posting[entries.length];
    for (int i = 0; i < oldEntries.length; i++) {
      if (oldEntries[i] != FREE) {
        int slot = slot(oldEntries[i]);
        entries[slot] = oldEntries[i];
        words[slot] = oldWords[i];
      }
    }
  }

  private static int[] filled(int slots) {
    int[] free = new int[slots];
    Arrays.fill(free, FREE);
    return free;
  }
}
