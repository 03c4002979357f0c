package org.copydesk.similarity.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The runs of n characters of a text with their counts. They are laid out for look-ups only of the
 * shorter one of two texts. Runs are compared by hash. Linear; immutable and thread-safe.
 */
public final class CharacterNgrams {
  private static final int FACTOR = 0x01000193;

  // The counts of longer texts get an array of their own.
  private static final int MAX_SCRATCH = 1 << 13;

  // To count a text's runs once, for its norm: nothing of it is kept.
  private static final ThreadLocal<long[]> SCRATCH =
      ThreadLocal.withInitial(() -> new long[MAX_SCRATCH]);

  private final String text;
  private final int n;
  private final double norm;
  // Made when first looked up; threads that make it at once make the same.
  private @Nullable Counts counts;

  private CharacterNgrams(String text, int n) {
    this.text = text;
    this.n = n;
    int slots = slots(size());
    long[] cells = slots <= MAX_SCRATCH ? SCRATCH.get() : new long[slots];
    Arrays.fill(cells, 0, slots, 0);
    this.norm = Math.sqrt((double) count(cells, slots));
  }

  /** The counts by hash. Open addressing, at most half full: hash and count, or 0. */
  private static final class Counts {
    private final long[] cells;

    Counts(long[] cells) {
      this.cells = cells;
    }
  }

  /** Counts the runs of {@code n} characters; none for a shorter text. */
  public static CharacterNgrams of(String text, int n) {
    return new CharacterNgrams(text, n);
  }

  private int size() {
    return Math.max(0, text.length() - n + 1);
  }

  private static int slots(int size) {
    return Integer.highestOneBit(size + 1) << 2;
  }

  /** Counts the runs in free cells; returns the sum of the squares. */
  private long count(long[] cells, int slots) {
    int shift = Integer.numberOfLeadingZeros(slots - 1);
    long squares = 0;
    int power = power();
    int hash = first();
    for (int i = n; i <= text.length(); i++) {
      int slot = slot(hash, shift);
      while (cells[slot] != 0 && (int) (cells[slot] >>> Integer.SIZE) != hash) {
        slot = slot + 1 & slots - 1;
      }
      if (cells[slot] == 0) {
        cells[slot] = (long) hash << Integer.SIZE;
      }
      squares += 2 * (cells[slot]++ & 0xffffffffL) + 1;
      hash = i < text.length() ? next(hash, i, power) : 0;
    }
    return squares;
  }

  /** Returns the cosine of the counts: in [0, 1], symmetric; 0 where a text is too short. */
  public double cosine(CharacterNgrams other) {
    boolean first = text.length() <= other.text.length();
    long product = first ? other.product(counts()) : product(other.counts());
    return Math.min(1, Ratios.of(product, norm * other.norm));
  }

  private long[] counts() {
    var made = counts;
    if (made == null) {
      long[] cells = new long[slots(size())];
      count(cells, cells.length);
      made = new Counts(cells);
      counts = made;
    }
    return made.cells;
  }

  /** Returns the product of these counts with others. */
  private long product(long[] cells) {
    int mask = cells.length - 1;
    int shift = Integer.numberOfLeadingZeros(mask);
    long product = 0;
    int power = power();
    int hash = first();
    for (int i = n; i <= text.length(); i++) {
      int slot = slot(hash, shift);
      while (cells[slot] != 0) {
        if ((int) (cells[slot] >>> Integer.SIZE) == hash) {
          product += cells[slot] & 0xffffffffL;
          break;
        }
        slot = slot + 1 & mask;
      }
      hash = i < text.length() ? next(hash, i, power) : 0;
    }
    return product;
  }

  private static int slot(int hash, int shift) {
    return (hash * 0x9e3779b9) >>> shift;
  }

  /** Returns the factor of a run's first character in its hash. */
  private int power() {
    int power = 1;
    for (int k = 1; k < n; k++) {
      power *= FACTOR;
    }
    return power;
  }

  /** Returns the hash of the first run; of a shorter text nobody asks for it. */
  private int first() {
    int hash = 0;
    for (int k = 0; k < Math.min(n, text.length()); k++) {
      hash = FACTOR * hash + text.charAt(k);
    }
    return hash;
  }

  /** Returns the hash of the run that ends with a character, from that of the one before it. */
  private int next(int hash, int end, int power) {
    return FACTOR * (hash - power * text.charAt(end - n)) + text.charAt(end);
  }
}
