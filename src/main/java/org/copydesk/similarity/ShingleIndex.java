package org.copydesk.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.Token;

/**
 * Finds among texts seen before the one that a text shares most of its shingles with. A shingle is
 * two words next to each other, function words too, so that an edited text shares most of them with
 * its original and a text on the same subject few.
 *
 * <p>Cost: linear in the text, whatever the number of texts seen, since each shingle remembers only
 * the first few texts that have it. Not thread-safe.
 *
 * @param <T> what stands for a text
 * @since 0.1.0
 */
public final class ShingleIndex<T> {
  // A shingle that more texts have tells none of them from the others.
  private static final int MAX_HOLDERS = 8;

  private final List<T> keys = new ArrayList<>();
  private final List<Set<Long>> shingles = new ArrayList<>();
  private final Map<Long, int[]> holders = new HashMap<>();

  /** Makes an index that has seen no text. */
  public ShingleIndex() {}

  /**
   * A text seen before, with the share of shingles that both have.
   *
   * @param key what stands for it
   * @param containment shared shingles by those of the shorter text, in (0, 1]
   * @since 0.1.0
   */
  public record Match<T>(T key, double containment) {}

  /** Remembers a text; one of fewer than two words has no shingles and is never found. */
  public void add(T key, List<Token> tokens) {
    int number = keys.size();
    var own = shinglesOf(tokens);
    keys.add(key);
    shingles.add(own);
    for (var shingle : own) {
      var known = holders.get(shingle);
      if (known == null) {
        holders.put(shingle, new int[] {number});
      } else if (known.length < MAX_HOLDERS) {
        var more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = number;
        holders.put(shingle, more);
      }
    }
  }

  /**
   * Returns the text seen before that contains most of this one, or this one of it; of equals the
   * first; empty where none shares a shingle.
   */
  public Optional<Match<T>> best(List<Token> tokens) {
    var own = shinglesOf(tokens);
    var shared = new HashMap<Integer, Integer>();
    for (var shingle : own) {
      for (int holder : holders.getOrDefault(shingle, new int[0])) {
        shared.merge(holder, 1, Integer::sum);
      }
    }
    int best = -1;
    double most = 0;
    for (var entry : shared.entrySet()) {
      int number = entry.getKey();
      double containment =
          (double) entry.getValue() / Math.min(own.size(), shingles.get(number).size());
      if (containment > most || (containment == most && number < best)) {
        best = number;
        most = containment;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Match<>(keys.get(best), containment(own, shingles.get(best))));
  }

  /**
   * Returns the share of the shorter text's shingles that the other has too: in [0, 1], symmetric;
   * 0 where a text has fewer than two words.
   */
  public static double containment(List<Token> a, List<Token> b) {
    return containment(shinglesOf(a), shinglesOf(b));
  }

  private static double containment(Set<Long> a, Set<Long> b) {
    var smaller = a.size() <= b.size() ? a : b;
    var larger = smaller == a ? b : a;
    long shared = smaller.stream().filter(larger::contains).count();
    return smaller.isEmpty() ? 0 : (double) shared / smaller.size();
  }

  private static Set<Long> shinglesOf(List<Token> tokens) {
    var found = new HashSet<Long>(tokens.size() * 2);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      found.add(hash(tokens.get(i).word()) * 31 + hash(tokens.get(i + 1).word()));
    }
    return found;
  }

  // FNV-1a, 64 bits: String.hashCode's 32 bits would let different shingles of a long article meet.
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
