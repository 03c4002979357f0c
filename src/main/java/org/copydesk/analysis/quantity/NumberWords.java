package org.copydesk.analysis.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.lexicon.language.NumberLocaleData;

/**
 * Reads numbers written in the words of a language: "two hundred and fifty thousand",
 * "vingt-trois", "dreiundzwanzig". The words are from ICU's spell-out rules, in all their forms.
 * Immutable and thread-safe.
 */
final class NumberWords {
  /** Longest phrase looked up at once, in words: "quatre-vingt-dix-sept", with one to spare. */
  private static final int LONGEST = 5;

  // Shorter words than this can't be compounds of two numbers in any language with compounds.
  private static final int SHORTEST_COMPOUND = 7;

  private final Map<String, Integer> cardinals;
  private final Map<String, Integer> ordinals;
  private final Map<String, Double> multipliers;
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> begins = new HashSet<>();
  private final boolean compounds;

  NumberWords(NumberLocaleData forms, QuantityWords words) {
    this.cardinals = new HashMap<>(forms.cardinals());
    this.ordinals = forms.ordinals();
    this.multipliers = forms.multipliers();
    this.compounds = forms.compounds();
    cardinals.keySet().forEach(phrase -> firstWords.add(firstWord(phrase)));
    cardinals.keySet().removeIf(word -> words.is(QuantityWords.Sort.AND, word));
    begins.addAll(firstWords);
    begins.addAll(multipliers.keySet());
    ordinals.keySet().forEach(phrase -> begins.add(firstWord(phrase)));
  }

  private static String firstWord(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  /**
   * A number in words.
   *
   * @param value the number
   * @param tokens how many tokens it takes
   * @param ordinal whether it is a place in an order
   */
  record Spelled(double value, int tokens, boolean ordinal) {
    static final Spelled NONE = new Spelled(0, 0, false);
  }

  /** Returns whether a number may begin with a word. */
  boolean mayBegin(String word) {
    return begins.contains(word) || (compounds && word.length() >= SHORTEST_COMPOUND);
  }

  /** Returns the number that begins at a token; {@link Spelled#NONE} where none does. */
  Spelled at(TokenCursor walk, int index) {
    var word = walk.word(index);
    if (begins.contains(word)) {
      return phrase(walk, index);
    }
    if (compounds && word.length() >= SHORTEST_COMPOUND) {
      double value = compound(word);
      return value > 0 ? new Spelled(value, 1, false) : Spelled.NONE;
    }
    return Spelled.NONE;
  }

  private Spelled phrase(TokenCursor walk, int index) {
    double total = 0;
    double group = -1;
    int at = index;
    int end = index;
    boolean and = false;
    while (at == index || walk.joined(at)) {
      // French "deux cent mille": after a digit, a hundred multiplies.
      boolean times = group > 1 && group < 10 && multipliers.containsKey(walk.word(at));
      int length = times ? 0 : longest(walk, at);
      if (length > 0) {
        int value = cardinals.getOrDefault(walk.phrase(at, length), 0);
        boolean adds = group < 0 || (group % 100 == 0 && group > 0 && value < 100);
        // "Two thousand three hundred", "a thousand and one", but not "a million two years ago".
        boolean multiplied = multipliers.containsKey(walk.word(at + length));
        boolean begins =
            group == 0 && total > 0 && (and ? !multiplied : multiplied || value >= 100);
        if (!adds && !begins) {
          break;
        }
        group = Math.max(group, 0) + value;
        at += length;
        end = at;
        and = false;
      } else if (multipliers.containsKey(walk.word(at))) {
        double worth = multipliers.getOrDefault(walk.word(at), 1.0);
        // Spanish "millones de personas" is no number.
        if (at == index && worth >= 1e6 && !walk.is(QuantityWords.Sort.ONE, index - 1)) {
          return Spelled.NONE;
        }
        if (worth == 100) {
          group = Math.max(group, 1) * 100;
        } else {
          // "Dos mil millones": the greater one multiplies all before it.
          total =
              total < worth
                  ? Math.max(total + Math.max(group, 0), 1) * worth
                  : total + Math.max(group, 1) * worth;
          group = 0;
        }
        end = ++at;
      } else if (end > index && walk.is(QuantityWords.Sort.AND, at) && longest(walk, at + 1) > 0) {
        boolean hundreds = group > 0 ? group % 100 == 0 : total > 0;
        if (!hundreds) {
          break;
        }
        at++;
        and = true;
      } else {
        break;
      }
    }
    int ordinal = longestOrdinal(walk, index);
    if (ordinal > 0 && ordinal >= end - index) {
      return new Spelled(ordinals.getOrDefault(walk.phrase(index, ordinal), 0), ordinal, true);
    }
    return end == index
        ? Spelled.NONE
        : new Spelled(total + Math.max(group, 0), end - index, false);
  }

  private int longest(TokenCursor walk, int index) {
    if (!firstWords.contains(walk.word(index))) {
      return 0;
    }
    for (int length = LONGEST; length > 0; length--) {
      if (cardinals.containsKey(walk.phrase(index, length))) {
        return length;
      }
    }
    return 0;
  }

  private int longestOrdinal(TokenCursor walk, int index) {
    for (int length = 2; length > 0; length--) {
      if (ordinals.containsKey(walk.phrase(index, length))) {
        return length;
      }
    }
    return 0;
  }

  /** Reads a number written as one word, piece by piece; 0 where it is none. */
  private double compound(String word) {
    double total = 0;
    double group = 0;
    int at = 0;
    while (at < word.length()) {
      int end = word.length();
      while (end > at + 1
          && !cardinals.containsKey(word.substring(at, end))
          && !multipliers.containsKey(word.substring(at, end))) {
        end--;
      }
      if (end <= at + 1) {
        return 0;
      }
      var piece = word.substring(at, end);
      double times = multipliers.getOrDefault(piece, 0.0);
      if (times > 0) {
        total += Math.max(group, 1) * times;
        group = 0;
      } else {
        group += cardinals.getOrDefault(piece, 0);
      }
      at = end;
    }
    return total + group;
  }
}
