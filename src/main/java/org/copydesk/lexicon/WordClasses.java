package org.copydesk.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;

/**
 * Words of closed classes: number words and their multipliers, weekdays, negations, question words,
 * words that give causes or tease, titles in front of names. Immutable.
 */
public final class WordClasses {
  public static final int NEGATION = 1;
  public static final int WEEKDAY = 2;
  public static final int QUESTION = 4;
  public static final int CAUSE = 8;
  public static final int TITLE = 16;
  public static final int TEASER = 32;

  private static final List<String> TO_TWENTY =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, Integer> MORE_NUMBERS =
      Map.of(
          "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80,
          "ninety", 90, "dozen", 12);
  private static final Map<String, Double> MULTIPLIERS =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("million", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("m", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("trn", 1e12),
          Map.entry("tn", 1e12));
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Map<String, Integer> LISTED =
      Map.of("question", QUESTION, "cause", CAUSE, "teaser", TEASER);

  private final Map<String, Word> words = new HashMap<>();

  /**
   * What is known of a word.
   *
   * @param number its value; NaN for a word that is no number
   * @param multiplier what it multiplies the number before it with; 1 for other words
   * @param kinds which of the closed classes it belongs to
   */
  record Word(double number, double multiplier, int kinds) {
    static final Word UNKNOWN = new Word(Double.NaN, 1, 0);

    boolean is(int kind) {
      return (kinds & kind) != 0;
    }
  }

  WordClasses(Locale language) {
    for (int i = 0; i < TO_TWENTY.size(); i++) {
      // "One" is a pronoun as often as a number.
      if (i != 1) {
        number(TO_TWENTY.get(i), i);
      }
    }
    MORE_NUMBERS.forEach(this::number);
    MULTIPLIERS.forEach(
        (word, multiplier) -> words.put(word, new Word(Double.NaN, multiplier, get(word).kinds())));
    mark(WEEKDAYS, WEEKDAY);
    mark(NegationLexicon.of(language).functionWords(), NEGATION);
    var profile = LanguageProfile.of(language);
    for (var line : profile.lines(Resource.WORD_CLASSES)) {
      var parts = line.split(": ", 2);
      mark(List.of(parts[1].split(", ")), LISTED.getOrDefault(parts[0], 0));
    }
    mark(profile.words(Resource.TITLES), TITLE);
  }

  private void number(String word, double value) {
    words.put(word, new Word(value, 1, 0));
  }

  private void mark(Collection<String> members, int kind) {
    for (var word : members) {
      words.put(word, new Word(Double.NaN, 1, get(word).kinds() | kind));
    }
  }

  /** Returns what is known of a word in small letters. */
  Word get(String word) {
    return words.getOrDefault(word, Word.UNKNOWN);
  }
}
