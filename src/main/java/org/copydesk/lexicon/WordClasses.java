package org.copydesk.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.lexicon.language.CalendarNames;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.NumberLocaleData;

/**
 * Words of closed classes, such as number words, weekdays, negations, question words and titles
 * before names. A language without a list has none. Immutable.
 */
public final class WordClasses {
  public static final int NEGATION = 1;
  public static final int WEEKDAY = 2;
  public static final int QUESTION = 4;
  public static final int CAUSE = 8;
  public static final int TITLE = 16;
  public static final int TEASER = 32;

  private static final Map<String, Integer> LISTED =
      Map.of("question", QUESTION, "cause", CAUSE, "teaser", TEASER);

  private final Map<String, Word> words = new HashMap<>();

  /**
   * The properties of a word.
   *
   * @param number its value; NaN for a word that is no number
   * @param multiplier what it multiplies the number before it with; 1 for other words
   * @param kinds which of the closed classes it belongs to
   */
  record Word(double number, double multiplier, int kinds) {
    static final Word UNKNOWN = new Word(Double.NaN, 1, 0);
  }

  WordClasses(Locale language) {
    var profile = LanguageProfile.of(language);
    if (!profile.has(Resource.WORD_CLASSES)) {
      return;
    }
    var numbers = NumberLocaleData.of(language);
    numbers.cardinals().forEach(this::number);
    number("dozen", 12);
    words.remove("one"); // a pronoun as often as a number
    numbers.multipliers().forEach(this::multiplier);
    numbers.abbreviations().forEach(this::multiplier);
    mark(CalendarNames.of(language).weekdays().keySet(), WEEKDAY);
    mark(NegationLexicon.of(language).functionWords(), NEGATION);
    for (var line : profile.lines(Resource.WORD_CLASSES)) {
      var parts = line.split(": ", 2);
      mark(List.of(parts[1].split(", ")), LISTED.getOrDefault(parts[0], 0));
    }
    mark(profile.words(Resource.TITLES), TITLE);
  }

  private void number(String word, int value) {
    words.put(word, new Word(value, 1, 0));
  }

  private void multiplier(String word, double value) {
    words.put(word, new Word(Double.NaN, value, 0));
  }

  private void mark(Collection<String> members, int kind) {
    for (var word : members) {
      words.put(word, new Word(Double.NaN, 1, get(word).kinds() | kind));
    }
  }

  /** Returns the properties of a word in lower case. */
  Word get(String word) {
    return words.getOrDefault(word, Word.UNKNOWN);
  }
}
