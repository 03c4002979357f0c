package org.copydesk.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analysis.Token;

/**
 * The longest common subsequence of two lists of tokens: content words are the same where their
 * terms are equal, function words where they are written alike.
 *
 * <p>Of equally long ones it is the one that takes each of the first list's tokens at the first
 * place in the second where it can. Cost: the lengths, and the product of how many tokens of each
 * list occur in the other too. Of that product only 2<sup>20</sup> cells are computed: where
 * sentences are longer, the tokens beyond have no partner. A claim of 30 words is compared with
 * some 35,000 words that it has too. Memory: linear in the lengths, and 128 KB at most.
 */
final class TokenSubsequence {
  static final int UNPAIRED = -1;
  static final int MAX_CELLS = 1 << 20;

  private static final int MAX_ROWS = 1 << 10;

  private TokenSubsequence() {}

  /**
   * Returns for each token of the first list the place of its partner in the second, ascending;
   * {@link #UNPAIRED} for those without.
   */
  static int[] partners(List<Token> first, List<Token> second) {
    int[] kinds = new int[first.size()];
    int[] otherKinds = new int[second.size()];
    int count = kinds(first, second, kinds, otherKinds);
    int[] rows = shared(kinds, otherKinds, count);
    int[] columns = shared(otherKinds, kinds, count);
    if ((long) rows.length * columns.length > MAX_CELLS) {
      int most = Math.max(MAX_ROWS, MAX_CELLS / columns.length);
      rows = Arrays.copyOf(rows, Math.min(rows.length, most));
      columns = Arrays.copyOf(columns, Math.min(columns.length, MAX_CELLS / rows.length));
    }
    int[] partners = new int[kinds.length];
    Arrays.fill(partners, UNPAIRED);
    pair(rows, columns, kinds, otherKinds, partners);
    return partners;
  }

  /**
   * Numbers the different tokens of the first list, and gives those of the second the same numbers,
   * or -1; returns how many numbers there are.
   */
  private static int kinds(List<Token> first, List<Token> second, int[] kinds, int[] otherKinds) {
    var words = new HashMap<String, Integer>();
    var terms = new HashMap<String, Integer>();
    int count = 0;
    for (int i = 0; i < kinds.length; i++) {
      var token = first.get(i);
      var known = numbers(token, words, terms).putIfAbsent(key(token), count);
      kinds[i] = known == null ? count++ : known;
    }
    int i = 0;
    for (var token : second) {
      otherKinds[i++] = numbers(token, words, terms).getOrDefault(key(token), -1);
    }
    return count;
  }

  private static Map<String, Integer> numbers(
      Token token, Map<String, Integer> words, Map<String, Integer> terms) {
    return token.stopWord() ? words : terms;
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

  private static void pair(
      int[] rows, int[] columns, int[] kinds, int[] otherKinds, int[] partners) {
    int[] columnKinds = new int[columns.length];
    for (int j = 0; j < columns.length; j++) {
      columnKinds[j] = otherKinds[columns[j]];
    }
    // Lengths from a row and column on; of the rows behind only whether a row adds to the next.
    int[] lengths = new int[columns.length + 1];
    int width = columns.length / Long.SIZE + 1;
    long[] adds = new long[rows.length * width];
    for (int i = rows.length - 1; i >= 0; i--) {
      int kind = kinds[rows[i]];
      int diagonal = 0;
      for (int j = columns.length - 1; j >= 0; j--) {
        int below = lengths[j];
        int length = columnKinds[j] == kind ? diagonal + 1 : Math.max(below, lengths[j + 1]);
        if (length > below) {
          adds[i * width + j / Long.SIZE] |= 1L << j;
        }
        lengths[j] = length;
        diagonal = below;
      }
    }
    int j = 0;
    for (int i = 0; i < rows.length && j < columns.length; i++) {
      if ((adds[i * width + j / Long.SIZE] >>> j & 1) != 0) {
        while (columnKinds[j] != kinds[rows[i]]) {
          j++;
        }
        partners[rows[i]] = columns[j++];
      }
    }
  }
}
