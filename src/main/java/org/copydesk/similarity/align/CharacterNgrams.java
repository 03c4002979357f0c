package org.copydesk.similarity.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The runs of two or three characters of a text with their counts. They are laid out for look-ups
 * only of the shorter one of two texts. Runs are compared by hash. Linear; immutable and
 * thread-safe.
 */
public final class CharacterNgrams {
  private static final int FACTOR = 0x01000193;
  private static final int SQUARE = 0x26027a69; // FACTOR · FACTOR, of 32 bits
  private static final long COUNT = 0xffffffffL;

  // The counts of longer texts get arrays of their own.
  private static final int MAX_LENGTH = 1 << 11;

  // To count a text's runs, for its norm: nothing of it is kept.
  private static final ThreadLocal<Scratch> SCRATCH =
      ThreadLocal.withInitial(() -> new Scratch(MAX_LENGTH));

  private final String text;
  private final int n;
  private final double norm;
  // Made when first looked up; threads that make it at once make the same.
  private @Nullable Counts counts;

  private CharacterNgrams(String text, int n) {
    this.text = text;
    this.n = n;
    var scratch = scratch();
    int slots = slots(text.length());
    Arrays.fill(scratch.cells, 0, slots, 0);
    this.norm = Math.sqrt((double) count(scratch.letters(text), scratch.cells, slots));
  }

  private Scratch scratch() {
    return text.length() <= MAX_LENGTH ? SCRATCH.get() : new Scratch(text.length());
  }

  /** Room for a text and its counts. */
  private static final class Scratch {
    private final char[] letters;
    private final long[] cells;

    Scratch(int length) {
      letters = new char[length];
      cells = new long[slots(length)];
    }

    char[] letters(String text) {
      text.getChars(0, text.length(), letters, 0);
      return letters;
    }
  }

  /** The counts by hash: hash and count, or 0. Open addressing; few collide, nearly all is free. */
  private static final class Counts {
    private final long[] cells;

    Counts(long[] cells) {
      this.cells = cells;
    }
  }

  /** Counts the runs of {@code n} characters, two or three; none for a shorter text. */
  public static CharacterNgrams of(String text, int n) {
    if (n < 2 || n > 3) {
      throw new IllegalArgumentException("n must be 2 or 3: " + n);
    }
    return new CharacterNgrams(text, n);
  }

  private static int slots(int length) {
    return Integer.highestOneBit(length + 1) << 3;
  }

  /** Counts the runs in free cells; returns the sum of the squares. */
  private long count(char[] letters, long[] cells, int slots) {
    int shift = Integer.numberOfLeadingZeros(slots - 1);
    long squares = 0;
    int power = power();
    for (int i = n - 1; i < text.length(); i++) {
      int hash = power * letters[i + 1 - n] + FACTOR * letters[i - 1] + letters[i];
      int slot = slot(hash, shift);
      long cell = cells[slot];
      while (cell != 0 && (int) (cell >>> Integer.SIZE) != hash) {
        slot = slot + 1 & slots - 1;
        cell = cells[slot];
      }
      cell = cell == 0 ? (long) hash << Integer.SIZE : cell;
      squares += 2 * (cell & COUNT) + 1;
      cells[slot] = cell + 1;
    }
    return squares;
  }

  /** Returns the cosine of the counts: in [0, 1], symmetric; 0 where a text is too short. */
  public double cosine(CharacterNgrams other) {
    boolean first = text.length() <= other.text.length();
    long product = first ? other.product(counts()) : product(other.counts());
    return Math.min(1, Ratios.of((double) product, norm * other.norm));
  }

  private long[] counts() {
    var made = counts;
    if (made == null) {
      long[] cells = new long[2 * slots(text.length())];
      count(scratch().letters(text), cells, cells.length);
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
    if (text.length() < n) {
      return 0;
    }
    int before = text.charAt(0);
    int last = text.charAt(n - 2);
    for (int i = n - 1; i < text.length(); i++) {
      int letter = text.charAt(i);
      int hash = power * before + FACTOR * last + letter;
      before = last;
      last = letter;
      int slot = slot(hash, shift);
      long cell = cells[slot];
      while (cell != 0 && (int) (cell >>> Integer.SIZE) != hash) {
        slot = slot + 1 & mask;
        cell = cells[slot];
      }
      product += cell & COUNT;
    }
    return product;
  }

  private static int slot(int hash, int shift) {
    return (hash * 0x9e3779b9) >>> shift;
  }

  /** Returns the factor of the first of three characters in a hash; none of two. */
  private int power() {
    return n == 3 ? SQUARE : 0;
  }
}
