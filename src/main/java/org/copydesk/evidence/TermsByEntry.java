package org.copydesk.evidence;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.evidence.BodyIndex.Posting;
import org.copydesk.similarity.align.IntIndex;
import org.jspecify.annotations.Nullable;

/**
 * The words of a body by thesaurus entry. Each word of a claim looks up all entries related to its
 * own: a hundred or more, mostly absent.
 */
final class TermsByEntry {
  private final IntIndex entries = new IntIndex(128);
  private final List<Posting> words = new ArrayList<>(); // the last of each entry
  // One bit for several entries, so that most absent entries need no look-up.
  private final long[] filter = new long[32];

  /** Adds a word; it leads to those of the same entry that were added before. */
  void add(int entry, Posting word) {
    filter[entry >>> 6 & 31] |= 1L << entry;
    int index = entries.add(entry);
    if (index == words.size()) {
      words.add(word);
    } else {
      word.sameEntry = words.set(index, word);
    }
  }

  /** Returns the last word of an entry, which leads to the others; null for none. */
  @Nullable Posting get(int entry) {
    if (entry < 0 || (filter[entry >>> 6 & 31] >>> entry & 1) == 0) {
      return null;
    }
    int index = entries.indexOf(entry);
    return index == IntIndex.NONE ? null : words.get(index);
  }
}
