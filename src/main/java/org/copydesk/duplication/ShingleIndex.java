package org.copydesk.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.align.Ratios;

/**
 * Inverted index of texts by shingle, to find the text that shares most with another. A shingle is
 * two adjacent words, function words included: an edited text shares most of them with its original
 * and a text on the same subject few.
 *
 * <p>Adding and finding a text costs O(n) for n words. The number of texts doesn't matter, since a
 * shingle leads to at most eight of them. Not thread-safe.
 *
 * @param <T> type of the keys of the texts
 * @since 0.1.0
 */
public final class ShingleIndex<T> {
  // A shingle of more texts is a stock phrase.
  private static final int MAX_DOC_FREQ = 8;

  private static final int WORDS = 2;
  private static final int NONE = -1;

  private final List<T> keys = new ArrayList<>();
  private final List<List<Token>> texts = new ArrayList<>();
  private final ShingleTable table;
  // Of each text the number of its shingles, and how many it shares with the one looked for.
  private int[] sizes = new int[16];
  private int[] shared = new int[16];

  // Entries of the shingles' lists of texts: a text, and the next entry or NONE.
  private int[] entryText;
  private int[] entryNext;
  private int entries;

  // Callers look for a text and then add it.
  private List<Token> last = List.of();
  private int[] shinglesOfLast = new int[0];

  /** Makes an empty index. */
  public ShingleIndex() {
    this(64);
  }

  /** Makes an empty index with room for so many words; it grows beyond. */
  public ShingleIndex(int words) {
    this.table = new ShingleTable(words);
    this.entryText = new int[words];
    this.entryNext = new int[words];
  }

  /**
   * A text of the index with its containment.
   *
   * @param key its key
   * @param containment shared shingles by those of the shorter text, in (0, 1]
   * @since 0.1.0
   */
  public record Match<T>(T key, double containment) {}

  /** Adds a text; one of fewer than two words has no shingles and is never found. */
  public void add(T key, List<Token> tokens) {
    int number = keys.size();
    int[] own = remembered(tokens);
    keys.add(key);
    texts.add(tokens);
    if (number == sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * number);
      shared = Arrays.copyOf(shared, 2 * number);
    }
    sizes[number] = own.length;
    for (int shingle : own) {
      if (table.count(shingle) < MAX_DOC_FREQ) {
        if (entries == entryText.length) {
          entryText = Arrays.copyOf(entryText, 2 * entries);
          entryNext = Arrays.copyOf(entryNext, 2 * entries);
        }
        entryText[entries] = number;
        entryNext[entries] = table.setHead(shingle, entries);
        entries++;
      }
    }
  }

  /** Returns the text with the highest containment, the first of equals; empty if that is 0. */
  public Optional<Match<T>> best(List<Token> tokens) {
    int[] own = remembered(tokens);
    boolean complete = true;
    for (int shingle : own) {
      complete &= table.count(shingle) < MAX_DOC_FREQ;
      for (int entry = table.head(shingle); entry != NONE; entry = entryNext[entry]) {
        shared[entryText[entry]]++;
      }
    }
    int best = NONE;
    double most = 0;
    for (int shingle : own) {
      for (int entry = table.head(shingle); entry != NONE; entry = entryNext[entry]) {
        int text = entryText[entry];
        double containment = (double) shared[text] / Math.min(own.length, sizes[text]);
        if (containment > most || (containment == most && text < best)) {
          best = text;
          most = containment;
        }
      }
    }
    for (int shingle : own) {
      for (int entry = table.head(shingle); entry != NONE; entry = entryNext[entry]) {
        shared[entryText[entry]] = 0;
      }
    }
    return best == NONE
        ? Optional.empty()
        : Optional.of(
            new Match<>(keys.get(best), complete ? most : containment(tokens, texts.get(best))));
  }

  /**
   * Returns the overlap coefficient of the shingles, |A ∩ B| / min(|A|, |B|): in [0, 1], symmetric,
   * 1 for equal texts; 0 where a text has fewer than two words. Costs O(n log n).
   */
  public static double containment(List<Token> a, List<Token> b) {
    long[] first = Shingles.of(a, WORDS);
    long[] second = Shingles.of(b, WORDS);
    return Ratios.of(Shingles.shared(first, second), Math.min(first.length, second.length));
  }

  /** Returns the numbers of a text's shingles in the table, each once. */
  @SuppressWarnings("ReferenceEquality") // the same list; an equal one costs as much as reading it
  private int[] remembered(List<Token> tokens) {
    if (tokens != last) {
      last = tokens;
      shinglesOfLast = table.numbersOf(Shingles.inOrder(tokens, WORDS));
    }
    return shinglesOfLast;
  }
}
