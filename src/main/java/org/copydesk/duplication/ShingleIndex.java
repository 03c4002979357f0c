package org.copydesk.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.align.Ratios;

/**
 * Inverted index of texts by shingle, to find the text that shares most with another. A shingle is
 * two adjacent words, function words included: an edited text shares most of them with its original
 * and a text on the same subject few.
 *
 * <p>Adding and finding a text of n words costs O(n log n). The number of texts doesn't matter,
 * since a shingle leads to at most eight of them. Not thread-safe.
 *
 * @param <T> type of the keys of the texts
 * @since 0.1.0
 */
public final class ShingleIndex<T> {
  // A shingle of more texts is a stock phrase.
  private static final int MAX_DOC_FREQ = 8;

  private static final int WORDS = 2;
  private static final int BITS_OF_A_SHINGLE = 16;

  private final List<T> keys = new ArrayList<>();
  private final List<long[]> shingles = new ArrayList<>();
  private final Map<Long, List<Integer>> textsByShingle = new HashMap<>();

  // Callers look for a text and then add it.
  private List<Token> last = List.of();
  private long[] shinglesOfLast = new long[0];

  /** Makes an empty index. */
  public ShingleIndex() {}

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
    var own = remembered(tokens);
    keys.add(key);
    shingles.add(own);
    for (long shingle : own) {
      var texts = textsByShingle.computeIfAbsent(shingle, any -> new ArrayList<>(1));
      if (texts.size() < MAX_DOC_FREQ) {
        texts.add(number);
      }
    }
  }

  /** Returns the text with the highest containment, the first of equals; empty if that is 0. */
  public Optional<Match<T>> best(List<Token> tokens) {
    var own = remembered(tokens);
    var shared = new HashMap<Integer, Integer>();
    for (long shingle : own) {
      for (int number : textsByShingle.getOrDefault(shingle, List.of())) {
        shared.merge(number, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .min(
            Comparator.comparingDouble(
                    (Map.Entry<Integer, Integer> entry) ->
                        -(double) entry.getValue()
                            / Math.min(own.length, shingles.get(entry.getKey()).length))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .map(number -> new Match<>(keys.get(number), containment(own, shingles.get(number))));
  }

  /**
   * Returns the overlap coefficient of the shingles, |A ∩ B| / min(|A|, |B|): in [0, 1], symmetric,
   * 1 for equal texts; 0 where a text has fewer than two words. Costs O(n log n).
   */
  public static double containment(List<Token> a, List<Token> b) {
    return containment(shinglesOf(a), shinglesOf(b));
  }

  /**
   * Returns whether one of some texts may share more than a part of its shingles with one before
   * it, or that one with it: false only where none does. Needs no index; linear in the texts.
   *
   * @param share of the shorter text's shingles, in [0, 1]
   */
  public static boolean mayRepeat(List<List<Token>> texts, double share) {
    int pairs = 0;
    for (var text : texts) {
      pairs += text.size();
    }
    // A bit for each shingle's hash, few of them set.
    var seen = new long[Integer.highestOneBit(BITS_OF_A_SHINGLE * pairs / Long.SIZE + 1) * 2];
    int least = Integer.MAX_VALUE;
    for (var text : texts) {
      int known = 0;
      int fresh = 0;
      for (int i = 1; i < text.size(); i++) {
        int hash = hash(text.get(i - 1).word(), text.get(i).word());
        int at = (hash >>> 6) & (seen.length - 1);
        boolean had = (seen[at] >>> hash & 1) != 0;
        seen[at] |= 1L << hash;
        known += had ? 1 : 0;
        fresh += had ? 0 : 1;
      }
      // A lower bound of the number of different shingles.
      least = Math.min(least, Math.max(1, fresh));
      if (known > share * least) {
        return true;
      }
    }
    return false;
  }

  private static int hash(String first, String second) {
    int hash = (31 * first.hashCode() + second.hashCode()) * 0x9e3779b1;
    return hash ^ (hash >>> 15);
  }

  private static double containment(long[] a, long[] b) {
    return Ratios.of(Shingles.shared(a, b), Math.min(a.length, b.length));
  }

  @SuppressWarnings("ReferenceEquality") // the same list; an equal one costs as much as reading it
  private long[] remembered(List<Token> tokens) {
    if (tokens != last) {
      last = tokens;
      shinglesOfLast = shinglesOf(tokens);
    }
    return shinglesOfLast;
  }

  /** Returns the hashes of a text's shingles, each once, ascending. */
  private static long[] shinglesOf(List<Token> tokens) {
    return Shingles.of(tokens, WORDS);
  }
}
