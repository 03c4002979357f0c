package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * English words of closed classes: number words and their multipliers, weekdays, negations,
 * question words, words that give causes or tease, titles in front of names. Immutable.
 */
public final class EnglishWords {
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
  private static final List<String> NEGATIONS =
      List.of(
          "no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot");
  private static final List<String> QUESTIONS =
      List.of("how", "why", "what", "whether", "where", "when", "which", "who");

  // What points to something that is told only later.
  private static final List<String> TEASERS =
      List.of("this", "these", "those", "here", "here's", "how", "why", "what", "which");

  private static final List<String> CAUSES = List.of("because");

  public static final EnglishWords WORDS = new EnglishWords();

  private final Map<String, Word> words = new HashMap<>();

  /**
   * What is known of a word.
   *
   * @param number its value; NaN for a word that is no number
   * @param multiplier what it multiplies the number before it with; 1 for other words
   * @param kinds which of the closed classes it belongs to
   */
  public record Word(double number, double multiplier, int kinds) {
    static final Word UNKNOWN = new Word(Double.NaN, 1, 0);

    boolean is(int kind) {
      return (kinds & kind) != 0;
    }
  }

  private EnglishWords() {
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
    mark(NEGATIONS, NEGATION);
    mark(QUESTIONS, QUESTION);
    mark(CAUSES, CAUSE);
    mark(TEASERS, TEASER);
    for (var line : WordList.words("titles-en.txt")) {
      mark(List.of(line.split(" ", -1)), TITLE);
    }
  }

  private void number(String word, double value) {
    words.put(word, new Word(value, 1, 0));
  }

  private void mark(List<String> members, int kind) {
    for (var word : members) {
      words.put(word, new Word(Double.NaN, 1, get(word).kinds() | kind));
    }
  }

  /** Returns what is known of a word in small letters. */
  public Word get(String word) {
    return words.getOrDefault(word, Word.UNKNOWN);
  }

  /** Returns the base forms of verbs that tell what somebody says or thinks. */
  static List<String> reportingVerbs() {
    return words("reporting-verbs-en.txt");
  }

  /** Returns more words that tell that something is told, and not what. */
  static List<String> reportingWords() {
    return words("telling-words-en.txt");
  }

  private static List<String> words(String lexicon) {
    var words = new ArrayList<String>();
    WordList.words(lexicon).forEach(line -> words.addAll(List.of(line.split(" "))));
    return words;
  }
}
