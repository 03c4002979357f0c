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
import org.copydesk.lexicon.language.WordProperty;

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

  private static final WordProperty<Spelling> ENGLISH =
      new WordProperty<>(word -> spelling(word, Locale.ENGLISH));

  private SpelledWords() {}

  /** A word spelled out, alone. */
  private record Spelling(boolean number, List<String> words) {}

  private static Spelling spelling(String word, Locale language) {
    var number = NumberLocaleData.of(language).cardinals().get(word);
    if (number != null && number > 1) {
      return new Spelling(true, List.of(number.toString()));
    }
    if (!contracts(language)) {
      return new Spelling(false, List.of(word));
    }
    if (word.equals("cannot")) {
      return new Spelling(false, List.of("can", "not"));
    }
    return new Spelling(false, word.indexOf('\'') >= 0 ? contraction(word) : List.of(word));
  }

  private static boolean contracts(Locale language) {
    return LanguageProfile.of(language).has(Trait.APOSTROPHE_S);
  }

  /** Returns the words of tokens, numbers in digits; contractions only of English. */
  static List<String> of(List<Token> tokens, Locale language) {
    boolean contracts = contracts(language);
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    var words = new ArrayList<String>(tokens.size() + 4);
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      var spelling = english ? ENGLISH.of(token) : spelling(token.word(), language);
      if (contracts && !spelling.number() && endsInS(token)) {
        words.add(token.word());
        addS(token.word(), i + 1 < tokens.size() && tokens.get(i + 1).stopWord(), words);
      } else {
        for (int j = 0; j < spelling.words().size(); j++) {
          words.add(spelling.words().get(j));
        }
      }
    }
    return words;
  }

  /** Adds what {@code 's} stands for after a word. */
  private static void addS(String word, boolean beforeStopWord, List<String> words) {
    if (word.equals("let")) {
      words.add("us");
    } else if (beforeStopWord || PRONOUNS.contains(word)) {
      words.add(HAS_OR_IS);
    }
  }

  /** Returns whether a token's word has lost an {@code 's}. */
  private static boolean endsInS(Token token) {
    var surface = token.surface();
    return surface.length() == token.word().length() + 2
        && surface.regionMatches(true, surface.length() - 1, "s", 0, 1)
        && "'’".indexOf(surface.charAt(surface.length() - 2)) >= 0;
  }

  private static List<String> contraction(String word) {
    if (word.endsWith("n't")) {
      var verb =
          switch (word) {
            case "won't" -> "will";
            case "can't" -> "can";
            case "shan't" -> "shall";
            default -> word.substring(0, word.length() - 3);
          };
      return List.of(verb, "not");
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
    return end.isEmpty() || apostrophe == 0
        ? List.of(word)
        : List.of(word.substring(0, apostrophe), end);
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
