package org.copydesk.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Says how strongly two English words are related, without vectors: a sparse table of words, each
 * with its related words.
 *
 * <p>Inflected forms share an entry ("order", "orders", "ordered"). Words are looked up in lower
 * case. Immutable and thread-safe; lookups allocate nothing.
 *
 * <p>File (gzip): {@code int} magic, {@code int} forms, {@code int} entries; per form, sorted:
 * bytes shared with the form before, length of the rest, the rest (ASCII), and its entry + 1 as a
 * varint, or 0 when it opens the next new entry; per entry a byte: its low seven bits {@code q}
 * give the frequency, rank = 2^(q/8), its high bit says that it is a name; per entry its related
 * entries with a higher number: how many, then for each the gap and one byte {@code s}, strength =
 * s / 250. All numbers but the first three are varints, low group first.
 */
public final class Thesaurus {
  static final int MAGIC = 0x43445431;
  static final double STEPS = 250;

  // Past the end of the list: rarer than any word in it.
  static final double RANK_OF_UNKNOWN = 40_000;

  private static final int SPREAD = 0x9e3779b1;
  private static final double[] STRENGTHS = new double[256];
  private static final double[] RANKS = new double[128];
  private static final double[] WEIGHTS = new double[128];

  static {
    for (int s = 0; s < STRENGTHS.length; s++) {
      STRENGTHS[s] = s / STEPS;
    }
    for (int q = 0; q < RANKS.length; q++) {
      RANKS[q] = Math.pow(2, q / 8.0);
      WEIGHTS[q] = Math.log(2 + RANKS[q]) / Math.log(2 + RANK_OF_UNKNOWN);
    }
  }

  private final byte[] letters;
  private final int[] letterStart;
  private final int[] entryOfForm;
  private final int[] table;
  private final byte[] rank;
  // A small hash table an entry: strength 0 marks a free slot.
  private final int[] relatedStart;
  private final char[] related;
  private final byte[] strength;

  private Thesaurus(
      byte[] letters, int[] letterStart, int[] entryOfForm, byte[] rank, int[] relatedStart) {
    this.letters = letters;
    this.letterStart = letterStart;
    this.entryOfForm = entryOfForm;
    this.rank = rank;
    this.relatedStart = relatedStart;
    this.related = new char[relatedStart[rank.length]];
    this.strength = new byte[related.length];
    int size = Integer.highestOneBit(Math.max(1, entryOfForm.length) * 2 - 1) << 1;
    table = new int[size];
    for (int form = 0; form < entryOfForm.length; form++) {
      int hash = 0;
      for (int i = letterStart[form]; i < letterStart[form + 1]; i++) {
        hash = 31 * hash + letters[i];
      }
      int slot = spread(hash) & size - 1;
      while (table[slot] != 0) {
        slot = slot + 1 & size - 1;
      }
      table[slot] = form + 1;
    }
  }

  /** Reads the gzipped resource; closes nothing. */
  public static Thesaurus read(InputStream gzip) throws IOException {
    byte[] all;
    try (var in = new GZIPInputStream(gzip, 1 << 16)) {
      all = in.readAllBytes();
    }
    var in = new Bytes(all);
    if (in.fixed() != MAGIC) {
      throw new IOException("not a thesaurus");
    }
    int forms = in.fixed();
    int entries = in.fixed();
    var letters = new byte[forms * 12];
    var letterStart = new int[forms + 1];
    var entryOfForm = new int[forms];
    int opened = 0;
    for (int form = 0; form < forms; form++) {
      int shared = in.varint();
      int rest = in.varint();
      int at = letterStart[form];
      if (at + shared + rest > letters.length) {
        letters = Arrays.copyOf(letters, letters.length * 2);
      }
      System.arraycopy(letters, form == 0 ? 0 : letterStart[form - 1], letters, at, shared);
      in.copy(letters, at + shared, rest);
      letterStart[form + 1] = at + shared + rest;
      int entry = in.varint();
      entryOfForm[form] = entry == 0 ? opened++ : entry - 1;
    }
    var rank = new byte[entries];
    in.copy(rank, 0, entries);
    // Each pair is stored once, under the lower number; both directions are laid out here.
    int mark = in.at;
    var relatedStart = new int[entries + 1];
    for (int entry = 0; entry < entries; entry++) {
      int count = in.varint();
      relatedStart[entry + 1] += count;
      int other = entry;
      for (int i = 0; i < count; i++) {
        other += in.varint();
        in.at++;
        relatedStart[other + 1]++;
      }
    }
    for (int entry = 0; entry < entries; entry++) {
      relatedStart[entry + 1] = relatedStart[entry] + slots(relatedStart[entry + 1]);
    }
    var thesaurus =
        new Thesaurus(
            Arrays.copyOf(letters, letterStart[forms]),
            letterStart,
            entryOfForm,
            rank,
            relatedStart);
    in.at = mark;
    for (int entry = 0; entry < entries; entry++) {
      int count = in.varint();
      int other = entry;
      for (int i = 0; i < count; i++) {
        other += in.varint();
        byte value = in.next();
        thesaurus.relate(entry, other, value);
        thesaurus.relate(other, entry, value);
      }
    }
    return thesaurus;
  }

  /** Returns the size of the hash table for so many related entries: a power of two, or 0. */
  private static int slots(int count) {
    return Integer.highestOneBit(count + count / 2) << 1;
  }

  private void relate(int entry, int other, byte value) {
    int slot = slot(entry, other);
    related[slot] = (char) other;
    strength[slot] = value;
  }

  /** Returns where a related entry stands, or the free slot where it would. */
  private int slot(int entry, int other) {
    int start = relatedStart[entry];
    int mask = relatedStart[entry + 1] - start - 1;
    int slot = ((other * SPREAD) >>> Short.SIZE) & mask;
    while (strength[start + slot] != 0 && related[start + slot] != other) {
      slot = slot + 1 & mask;
    }
    return start + slot;
  }

  /**
   * Returns the entry of {@code word} (lower case), or -1 when it isn't known. Cost: the length of
   * the word.
   */
  public int id(String word) {
    int length = word.length();
    // The forms were put in by the same hash, which a string remembers.
    int slot = spread(word.hashCode()) & table.length - 1;
    for (; table[slot] != 0; slot = slot + 1 & table.length - 1) {
      int form = table[slot] - 1;
      int start = letterStart[form];
      if (letterStart[form + 1] - start == length) {
        int i = 0;
        while (i < length && letters[start + i] == word.charAt(i)) {
          i++;
        }
        if (i == length) {
          return entryOfForm[form];
        }
      }
    }
    return -1;
  }

  /**
   * Returns 1 for the same entry, the strength of related entries (0.4 to 1), else 0; 0 when either
   * id is -1. Symmetric.
   */
  public double strength(int a, int b) {
    if (a < 0 || b < 0) {
      return 0;
    }
    if (a == b) {
      return 1;
    }
    return relatedStart[a] == relatedStart[a + 1] ? 0 : STRENGTHS[strength[slot(a, b)] & 0xff];
  }

  /** Takes one related entry after the other. */
  @FunctionalInterface
  interface Visitor {
    /** Takes an entry and how strongly it is related, in (0, 1). */
    void visit(int entry, double strength);
  }

  /** Visits all entries related to {@code entry}; none for -1. */
  void related(int entry, Visitor visitor) {
    if (entry < 0) {
      return;
    }
    for (int i = relatedStart[entry]; i < relatedStart[entry + 1]; i++) {
      if (strength[i] != 0) {
        visitor.visit(related[i], STRENGTHS[strength[i] & 0xff]);
      }
    }
  }

  /**
   * Returns how rare the entry is: its rank by frequency, 1 the most frequent; 40,000 when unknown.
   */
  public double rank(int id) {
    return id < 0 ? RANK_OF_UNKNOWN : RANKS[rank[id] & 0x7f];
  }

  /** Returns how much the entry says by its rarity: ln(2 + rank), divided to 1 for -1. */
  double weight(int id) {
    return id < 0 ? 1 : WEIGHTS[rank[id] & 0x7f];
  }

  /**
   * Returns whether the entry is the name of a person, place, people, day…; true for -1, as words
   * that aren't known mostly are names.
   */
  public boolean isName(int id) {
    return id < 0 || rank[id] < 0;
  }

  private static int spread(int hash) {
    return ((hash ^ (hash >>> 15)) * 0x2c1b3c6d) >>> 3;
  }

  private static final class Bytes {
    private final byte[] all;
    private int at;

    Bytes(byte[] all) {
      this.all = all;
    }

    byte next() {
      return all[at++];
    }

    int fixed() {
      int value = 0;
      for (int i = 0; i < 4; i++) {
        value = value << 8 | (next() & 0xff);
      }
      return value;
    }

    int varint() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = next();
        value |= (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }

    void copy(byte[] target, int from, int length) {
      System.arraycopy(all, at, target, from, length);
      at += length;
    }
  }
}
