package org.copydesk.lexicon.thesaurus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Strength of the relation of two English words: a sparse table of words, each with its related
 * words.
 *
 * <p>Inflected forms share an entry ("order", "orders", "ordered"). Words are looked up in lower
 * case. Immutable and thread-safe; lookups allocate nothing.
 *
 * <p>The file is compressed with gzip. It begins with three numbers of four bytes: magic, number of
 * forms, number of entries. All later numbers are varints, low group first. Then follow the forms,
 * sorted: number of bytes shared with the form before, length of the rest, the rest in ASCII, entry
 * + 1 or 0 for the next new entry. Then comes a byte for each entry: seven low bits {@code q} give
 * the rank by frequency, 2^(q/8); the high bit marks a name. Last are the related entries with a
 * higher number, for each entry: their number, then for each the gap and a byte {@code s} with the
 * strength, s / 250.
 */
public final class Thesaurus {
  static final int MAGIC = 0x43445431;
  static final double STEPS = 250;

  // Past the end of the list: rarer than any word in it.
  public static final double RANK_OF_UNKNOWN = 40_000;

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
  private final RelatedEntries related;

  private Thesaurus(
      byte[] letters, int[] letterStart, int[] entryOfForm, byte[] rank, RelatedEntries related) {
    this.letters = letters;
    this.letterStart = letterStart;
    this.entryOfForm = entryOfForm;
    this.rank = rank;
    this.related = related;
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
    var in = new ByteReader(all);
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
    return new Thesaurus(
        Arrays.copyOf(letters, letterStart[forms]),
        letterStart,
        entryOfForm,
        rank,
        RelatedEntries.read(in, entries));
  }

  /** Returns the number of entries, which are numbered from 0. */
  public int entries() {
    return rank.length;
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
   * Returns 1 for the same entry, the strength of related entries (0.4 to 1), otherwise 0; 0 when
   * either id is -1. Symmetric.
   */
  public double strength(int a, int b) {
    if (a < 0 || b < 0) {
      return 0;
    }
    if (a == b) {
      return 1;
    }
    return STRENGTHS[related.steps(a, b)];
  }

  /** Takes one related entry after the other. */
  @FunctionalInterface
  public interface Visitor {
    /** Takes an entry and how strongly it is related, in (0, 1). */
    void visit(int entry, double strength);
  }

  /** Visits all entries related to {@code entry}; none for -1. */
  public void related(int entry, Visitor visitor) {
    if (entry < 0) {
      return;
    }
    related.visit(entry, (other, steps) -> visitor.visit(other, STRENGTHS[steps]));
  }

  /**
   * Returns how rare the entry is: its rank by frequency, 1 the most frequent; 40,000 when unknown.
   */
  public double rank(int id) {
    return id < 0 ? RANK_OF_UNKNOWN : RANKS[rank[id] & 0x7f];
  }

  /** Returns how much the entry says by its rarity: ln(2 + rank), divided to 1 for -1. */
  public double weight(int id) {
    return id < 0 ? 1 : WEIGHTS[rank[id] & 0x7f];
  }

  /**
   * Returns whether the entry is the name of a person, place, people, day…; true for -1, since most
   * unknown words are names.
   */
  public boolean isName(int id) {
    return id < 0 || rank[id] < 0;
  }

  private static int spread(int hash) {
    return ((hash ^ (hash >>> 15)) * 0x2c1b3c6d) >>> 3;
  }
}
