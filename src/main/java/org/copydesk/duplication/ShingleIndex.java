package org.copydesk.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.align.Ratios;

/**
 * Finds among texts seen before the one that a text shares most of its shingles with. A shingle is
 * two words next to each other, function words too, so that an edited text shares most of them with
 * its original and a text on the same subject few.
 *
 * <p>Cost: linear in the text but for sorting its shingles, whatever the number of texts seen,
 * since each shingle remembers only the first few texts that have it. Not thread-safe.
 *
 * @param <T> what stands for a text
 * @since 0.1.0
 */
public final class ShingleIndex<T> {
  // A shingle that more texts have tells none of them from the others.
  private static final int MAX_DOC_FREQ = 8;

  private static final int WORDS = 2;
  private static final int BITS_OF_A_SHINGLE = 16;
  private static final int NONE = -1;

  private final List<T> keys = new ArrayList<>();
  private final List<long[]> shingles = new ArrayList<>();

  // Open addressing: a slot holds a shingle and its newest holder, each holder leads to the one
  // before.
  private long[] slots = new long[512];
  private int[] newest = filled(512);
  private int[] count = new int[512];
  private int used;
  private int[] holder = new int[256];
  private int[] before = new int[256];
  private int holders;

  // How many shingles of a text that is looked for each text has, and which have any. All 0 between
  // two of them, so that most needn't be looked at.
  private int[] shared = new int[16];
  private int[] sharing = new int[16];

  // A text is looked for first and then remembered.
  private List<Token> last = List.of();
  private long[] shinglesOfLast = new long[0];

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
    var own = remembered(tokens);
    keys.add(key);
    shingles.add(own);
    if (number == shared.length) {
      shared = Arrays.copyOf(shared, 2 * number);
    }
    for (long shingle : own) {
      if (2 * used >= slots.length) {
        grow();
      }
      int slot = slot(shingle);
      if (newest[slot] == NONE) {
        slots[slot] = shingle;
        used++;
      }
      if (count[slot] < MAX_DOC_FREQ) {
        count[slot]++;
        newest[slot] = remember(number, newest[slot]);
      }
    }
  }

  /**
   * Returns the text seen before that contains most of this one, or this one of it; of equals the
   * first; empty where none shares a shingle.
   */
  public Optional<Match<T>> best(List<Token> tokens) {
    var own = remembered(tokens);
    int found = 0;
    for (long shingle : own) {
      for (int at = newest[slot(shingle)]; at != NONE; at = before[at]) {
        if (shared[holder[at]]++ == 0) {
          if (found == sharing.length) {
            sharing = Arrays.copyOf(sharing, 2 * found);
          }
          sharing[found++] = holder[at];
        }
      }
    }
    int best = NONE;
    double most = 0;
    for (int i = 0; i < found; i++) {
      int number = sharing[i];
      double containment =
          (double) shared[number] / Math.min(own.length, shingles.get(number).length);
      if (containment > most || (containment == most && number < best)) {
        best = number;
        most = containment;
      }
      shared[number] = 0;
    }
    return best == NONE
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

  /**
   * Tells, quickly, whether one of some texts may share more than a part of its shingles with one
   * before it, or that one with it: false only where none does. Linear in the texts.
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
      // The text has so many different shingles at least.
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

  /** Returns the slot of a shingle, or the free one where it belongs. */
  private int slot(long shingle) {
    int mask = slots.length - 1;
    int slot = (int) (shingle ^ (shingle >>> 32)) & mask;
    while (newest[slot] != NONE && slots[slot] != shingle) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int remember(int number, int previous) {
    if (holders == holder.length) {
      holder = Arrays.copyOf(holder, 2 * holders);
      before = Arrays.copyOf(before, 2 * holders);
    }
    holder[holders] = number;
    before[holders] = previous;
    return holders++;
  }

  private void grow() {
    var oldSlots = slots;
    var oldNewest = newest;
    var oldCount = count;
    slots = new long[2 * oldSlots.length];
    newest = filled(slots.length);
    count = new int[slots.length];
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldNewest[i] != NONE) {
        int slot = slot(oldSlots[i]);
        slots[slot] = oldSlots[i];
        newest[slot] = oldNewest[i];
        count[slot] = oldCount[i];
      }
    }
  }

  private static int[] filled(int size) {
    var heads = new int[size];
    Arrays.fill(heads, NONE);
    return heads;
  }
}
