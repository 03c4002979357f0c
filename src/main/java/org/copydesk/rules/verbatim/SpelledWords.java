package org.copydesk.rules.verbatim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.lexicon.language.NumberLocaleData;

/**
 * Words prepared for comparison in order: in lower case, English contractions spelled out.
 *
 * <p>{@code 'd} is {@code would} or {@code had}, and {@code 's} after a pronoun or before a
 * function word is {@code is} or {@code has}; each is compared as either. Before another word
 * {@code 's} is a possessive and is left out.
 */
final class SpelledWords {
  /** The number of first words by which longer phrases are searched. */
  static final int MAX_PHRASE = 256;

  private static final String HAD_OR_WOULD = "'d";
  private static final String HAS_OR_IS = "'s";
  private static final Map<String, List<String>> MEANINGS =
      Map.of(
          HAD_OR_WOULD, List.of(HAD_OR_WOULD, "would", "had"),
          HAS_OR_IS, List.of(HAS_OR_IS, "is", "has"));

  // After these words 's is no possessive.
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "when", "how",
          "why");

  private SpelledWords() {}

  /** Returns the words of tokens, numbers in digits; contractions only of English. */
  static List<String> of(List<Token> tokens, Locale language) {
    boolean contracts = LanguageProfile.of(language).has(Trait.APOSTROPHE_S);
    var words = new ArrayList<String>(tokens.size() + 4);
    var numbers = NumberLocaleData.of(language).cardinals();
    for (int i = 0; i < tokens.size(); i++) {
      var word = tokens.get(i).word();
      var number = numbers.get(word);
      if (number != null && number > 1) {
        words.add(number.toString());
      } else if (!contracts) {
        words.add(word);
      } else if (endsInS(tokens.get(i))) {
        words.add(word);
        if (word.equals("let")) {
          words.add("us");
        } else if (PRONOUNS.contains(word)
            || (i + 1 < tokens.size() && tokens.get(i + 1).stopWord())) {
          words.add(HAS_OR_IS);
        }
      } else if (word.equals("cannot")) {
        words.add("can");
        words.add("not");
      } else if (word.indexOf('\'') >= 0) {
        addContraction(word, words);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** Returns whether a token's word has lost an {@code 's}. */
  private static boolean endsInS(Token token) {
    var surface = token.surface();
    return surface.length() == token.word().length() + 2
        && surface.regionMatches(true, surface.length() - 1, "s", 0, 1)
        && "'’".indexOf(surface.charAt(surface.length() - 2)) >= 0;
  }

  private static void addContraction(String word, List<String> words) {
    if (word.endsWith("n't")) {
      words.add(
          switch (word) {
            case "won't" -> "will";
            case "can't" -> "can";
            case "shan't" -> "shall";
            default -> word.substring(0, word.length() - 3);
          });
      words.add("not");
      return;
    }
    int apostrophe = word.indexOf('\'');
    var end =
        switch (word.substring(apostrophe + 1)) {
          case "ll" -> "will";
          case "re" -> "are";
          case "ve" -> "have";
          case "m" -> "am";
          case "d" -> HAD_OR_WOULD;
          default -> "";
        };
    words.add(end.isEmpty() || apostrophe == 0 ? word : word.substring(0, apostrophe));
    if (!end.isEmpty() && apostrophe > 0) {
      words.add(end);
    }
  }

  /**
   * A phrase to search, by the shift-and algorithm: a bit for each word says whether the words so
   * far end with the phrase up to that word. Linear in the words searched.
   */
  static final class Phrase {
    private final Map<String, long[]> places = new HashMap<>();
    private final int size;
    private final long[] none;

    /** Makes a phrase of at least one word. */
    Phrase(List<String> words) {
      this.size = Math.min(MAX_PHRASE, words.size());
      this.none = new long[(size + Long.SIZE - 1) / Long.SIZE];
      for (int i = 0; i < size; i++) {
        for (var meaning : meanings(words.get(i))) {
          var bits = places.computeIfAbsent(meaning, key -> new long[none.length]);
          bits[i / Long.SIZE] |= 1L << i;
        }
      }
    }

    private static List<String> meanings(String word) {
      return MEANINGS.getOrDefault(word, List.of(word));
    }

    /** Returns whether words contain the phrase. */
    boolean isIn(List<String> words) {
      long[] ends = none.clone();
      for (var word : words) {
        shift(ends);
        long[] here = places(word);
        for (int i = 0; i < ends.length; i++) {
          ends[i] &= here[i];
        }
        if ((ends[(size - 1) / Long.SIZE] >>> (size - 1) & 1) != 0) {
          return true;
        }
      }
      return false;
    }

    private long[] places(String word) {
      var meanings = MEANINGS.get(word);
      if (meanings == null) {
        return places.getOrDefault(word, none);
      }
      long[] all = none.clone();
      for (var meaning : meanings) {
        long[] some = places.getOrDefault(meaning, none);
        for (int i = 0; i < all.length; i++) {
          all[i] |= some[i];
        }
      }
      return all;
    }

    private static void shift(long[] ends) {
      for (int i = ends.length - 1; i > 0; i--) {
        ends[i] = ends[i] << 1 | ends[i - 1] >>> (Long.SIZE - 1);
      }
      ends[0] = ends[0] << 1 | 1;
    }
  }
}
