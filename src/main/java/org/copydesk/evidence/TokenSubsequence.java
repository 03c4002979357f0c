package org.copydesk.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.align.LongestCommonSubsequence;

/**
 * The {@link LongestCommonSubsequence} of two lists of tokens: content words are the same where
 * their terms are equal, function words where they are written alike. Only tokens that both lists
 * have cost cells: a claim of 30 words is compared with some 35,000 words that it has too.
 */
final class TokenSubsequence {
  static final int UNPAIRED = LongestCommonSubsequence.UNPAIRED;

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
    return Arrays.stream(places).map(place -> kinds[place]).toArray();
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
}
