package org.copydesk.evidence;

import java.util.Arrays;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.align.LongestCommonSubsequence;

/**
 * The {@link LongestCommonSubsequence} of two lists of tokens: content words are the same where
 * their terms are equal, function words where they are written alike. Only tokens that both lists
 * have cost cells: a claim of 30 words is compared with some 35,000 words that it has too.
 */
final class TokenSubsequence {
  static final int UNPAIRED = LongestCommonSubsequence.UNPAIRED;

  private static final int GOLDEN_RATIO = 0x9e3779b9; // of 2^32, whose multiples are spread evenly

  private TokenSubsequence() {}

  /**
   * Returns for each token of the first list the place of its partner in the second, ascending, or
   * {@link #UNPAIRED}.
   */
  static int[] partners(List<Token> first, List<Token> second) {
    int[] kinds = new int[first.size()];
    int[] otherKinds = new int[second.size()];
    int count = kinds(first, second, kinds, otherKinds);
    int[] rows = shared(kinds, otherKinds, count);
    int[] columns = shared(otherKinds, kinds, count);
    int[] pairs = LongestCommonSubsequence.partners(at(rows, kinds), at(columns, otherKinds));
    int[] partners = new int[kinds.length];
    Arrays.fill(partners, UNPAIRED);
    for (int i = 0; i < pairs.length; i++) {
      partners[rows[i]] = pairs[i] == UNPAIRED ? UNPAIRED : columns[pairs[i]];
    }
    return partners;
  }

  private static int[] at(int[] places, int[] kinds) {
    int[] at = new int[places.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = kinds[places[i]];
    }
    return at;
  }

  /**
   * Numbers the different tokens of the first list, and gives those of the second the same numbers,
   * or -1; returns how many numbers there are.
   */
  private static int kinds(List<Token> first, List<Token> second, int[] kinds, int[] otherKinds) {
    // Open addressing, at most half full: a number + 1, or 0.
    int[] slots = new int[Integer.highestOneBit(kinds.length + 1) << 2];
    var known = new Token[kinds.length];
    int count = 0;
    for (int i = 0; i < kinds.length; i++) {
      var token = first.get(i);
      int slot = slot(token, slots, known);
      if (slots[slot] == 0) {
        known[count] = token;
        slots[slot] = ++count;
      }
      kinds[i] = slots[slot] - 1;
    }
    for (int i = 0; i < otherKinds.length; i++) {
      otherKinds[i] = slots[slot(second.get(i), slots, known)] - 1;
    }
    return count;
  }

  /** Returns the slot of a token, or the free one where it belongs. */
  private static int slot(Token token, int[] slots, Token[] known) {
    var key = key(token);
    int mask = slots.length - 1;
    int slot = (key.hashCode() * GOLDEN_RATIO) >>> Integer.numberOfLeadingZeros(mask);
    while (slots[slot] != 0 && !isSame(known[slots[slot] - 1], token, key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean isSame(Token known, Token token, String key) {
    return known.stopWord() == token.stopWord() && key(known).equals(key);
  }

  private static String key(Token token) {
    return token.stopWord() ? token.word() : token.term();
  }

  /** Returns the places of the tokens that occur among the others too, ascending. */
  private static int[] shared(int[] kinds, int[] others, int count) {
    var there = new boolean[count];
    for (int kind : others) {
      if (kind >= 0) {
        there[kind] = true;
      }
    }
    int[] places = new int[kinds.length];
    int size = 0;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] >= 0 && there[kinds[i]]) {
        places[size++] = i;
      }
    }
    return Arrays.copyOf(places, size);
  }
}
