package org.copydesk.lexicon.thesaurus;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a thesaurus are related, and how strongly, in steps from 1 to 255. Those of one
 * entry are laid out for look-ups on first use, since a text has few of all the words. Thread-safe.
 */
final class RelatedEntries {
  private static final int SPREAD = 0x9e3779b1;

  // Those of each entry in ascending order, from its start to the next one's.
  private final int[] start;
  private final char[] others;
  private final byte[] steps;

  // Threads may lay one out at once: any of them will do.
  private final @Nullable Table[] tables;

  private RelatedEntries(int[] start) {
    this.start = start;
    int entries = start.length - 1;
    this.others = new char[start[entries]];
    this.steps = new byte[start[entries]];
    this.tables = new @Nullable Table[entries];
  }

  /** Reads each pair, which is written once, under the lower number. */
  static RelatedEntries read(ByteReader in, int entries) {
    int mark = in.at();
    var start = new int[entries + 1];
    for (int entry = 0; entry < entries; entry++) {
      int count = in.varint();
      start[entry + 1] += count;
      int other = entry;
      for (int i = 0; i < count; i++) {
        other += in.varint();
        in.next();
        start[other + 1]++;
      }
    }
    for (int entry = 0; entry < entries; entry++) {
      start[entry + 1] += start[entry];
    }
    var related = new RelatedEntries(start);
    in.goTo(mark);
    // The lower ones come first, each when it is its turn.
    int[] end = start.clone();
    for (int entry = 0; entry < entries; entry++) {
      int count = in.varint();
      int other = entry;
      for (int i = 0; i < count; i++) {
        other += in.varint();
        byte value = in.next();
        related.put(end[entry]++, other, value);
        related.put(end[other]++, entry, value);
      }
    }
    return related;
  }

  private void put(int at, int other, byte value) {
    others[at] = (char) other;
    steps[at] = value;
  }

  /** Returns how strongly two entries are related; 0 where they aren't. */
  int steps(int entry, int other) {
    if (start[entry] == start[entry + 1]) {
      return 0;
    }
    var table = tables[entry];
    if (table == null) {
      table = new Table(others, steps, start[entry], start[entry + 1]);
      tables[entry] = table;
    }
    return table.get(other);
  }

  /** Takes one related entry after the other. */
  @FunctionalInterface
  interface Visitor {
    /** Takes an entry and how strongly it is related. */
    void visit(int entry, int steps);
  }

  /** Visits all entries related to one. */
  void visit(int entry, Visitor visitor) {
    for (int i = start[entry]; i < start[entry + 1]; i++) {
      visitor.visit(others[i], steps[i] & 0xff);
    }
  }

  /** The entries related to one by their numbers. 0 steps mark a free slot. */
  private static final class Table {
    private final char[] others;
    private final byte[] steps;

    // All is put in here, so that other threads see it whole.
    Table(char[] entries, byte[] values, int from, int to) {
      int count = to - from;
      int size = Integer.highestOneBit(count + count / 2) << 1;
      this.others = new char[size];
      this.steps = new byte[size];
      for (int i = from; i < to; i++) {
        int slot = slot(entries[i]);
        others[slot] = entries[i];
        steps[slot] = values[i];
      }
    }

    int get(int other) {
      return steps[slot(other)] & 0xff;
    }

    /** Returns the slot of an entry, or the free one for it. */
    private int slot(int other) {
      int mask = others.length - 1;
      int slot = ((other * SPREAD) >>> Short.SIZE) & mask;
      while (steps[slot] != 0 && others[slot] != other) {
        slot = slot + 1 & mask;
      }
      return slot;
    }
  }
}
