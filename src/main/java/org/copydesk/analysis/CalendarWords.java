package org.copydesk.analysis;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.DateMention.Relative;

/** The names of months and weekdays in a language, from CLDR, and the words beside dates. */
final class CalendarWords {
  private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr");

  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> shortMonths = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Map<String, Set<String>> lexicon = new HashMap<>();
  private final Set<String> yearWords = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final boolean capitalised;

  CalendarWords(Locale language) {
    var symbols = DateFormatSymbols.getInstance(ULocale.forLocale(language));
    var january = symbols.getMonths()[0];
    this.capitalised = !january.equals(january.toLowerCase(Locale.ROOT));
    for (int context : CONTEXTS) {
      addMonths(symbols.getMonths(context, DateFormatSymbols.WIDE), months);
      addMonths(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), shortMonths);
      var names = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      for (int i = 1; i < names.length; i++) {
        // CLDR begins with Sunday as 1.
        int weekday = i == 1 ? 7 : i - 1;
        weekdays.putIfAbsent(plain(names[i]), weekday);
        weekdays.putIfAbsent(plain(names[i]) + "s", weekday);
      }
    }
    shortMonths.keySet().removeAll(months.keySet());
    if (LANGUAGES.contains(language.getLanguage())) {
      Lexicon.words("dates-" + language.getLanguage() + ".txt").forEach(this::add);
    }
    if (language.getLanguage().equals("en")) {
      shortMonths.put("sept", 9); // CLDR has "Sep" alone for the region that English defaults to.
    }
    first.addAll(months.keySet());
    first.addAll(shortMonths.keySet());
    first.addAll(weekdays.keySet());
    first.addAll(yearWords);
    for (var kind : List.of("yesterday", "today", "tomorrow")) {
      first.addAll(lexicon.getOrDefault(kind, Set.of()));
    }
  }

  /** Tells whether a date in words can begin with a word; most words end the search here. */
  boolean begins(String word) {
    return first.contains(word);
  }

  private static void addMonths(String[] names, Map<String, Integer> to) {
    for (int i = 0; i < names.length && i < 12; i++) {
      to.putIfAbsent(plain(names[i]), i + 1);
    }
  }

  private static String plain(String name) {
    var word = name.toLowerCase(Locale.ROOT);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    var words = lexicon.computeIfAbsent(line.substring(0, colon).strip(), key -> new HashSet<>());
    for (var word : line.substring(colon + 1).split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
        if (line.startsWith("-year", colon - 5)) {
          yearWords.add(word.strip().split(" ", 2)[0]);
        }
      }
    }
  }

  /** Returns the month of a full name, from 1; 0 for any other word. */
  int month(String word) {
    return months.getOrDefault(word, 0);
  }

  /** Returns the month of an abbreviation, without its point, from 1; 0 for any other word. */
  int shortMonth(String word) {
    return shortMonths.getOrDefault(word, 0);
  }

  /** Returns the weekday of a name, 1 for Monday; 0 for any other word. */
  int weekday(String word) {
    return weekdays.getOrDefault(word, 0);
  }

  /** Tells whether the language writes months with a capital. */
  boolean capitalised() {
    return capitalised;
  }

  /** Tells whether a month's name is another word as often. */
  boolean unclear(String word) {
    return has("unclear", word);
  }

  /** Tells whether a month is to be expected after a word. */
  boolean before(String word) {
    return has("before", word);
  }

  /** Tells whether a word may part day, month and year. */
  boolean between(String word) {
    return has("between", word);
  }

  /** Returns the year that two words name by its distance from another; the second ends it. */
  Relative relativeYear(String phrase) {
    if (has("before-year", phrase)) {
      return Relative.LAST_YEAR;
    }
    if (has("same-year", phrase)) {
      return Relative.THIS_YEAR;
    }
    return has("after-year", phrase) ? Relative.NEXT_YEAR : Relative.NONE;
  }

  /** Tells whether a phrase for a year begins with a word. */
  boolean beginsYear(String word) {
    return yearWords.contains(word);
  }

  /** Returns the day that a word names by its distance from the day of writing. */
  Relative relative(String word) {
    if (has("yesterday", word)) {
      return Relative.YESTERDAY;
    }
    if (has("today", word)) {
      return Relative.TODAY;
    }
    return has("tomorrow", word) ? Relative.TOMORROW : Relative.NONE;
  }

  /** Tells whether a number before a word is no year: "1900 GMT". */
  boolean noYear(String word) {
    return has("no-year", word);
  }

  /** Tells whether a number after a word is a name, no year: "Flight 1702". */
  boolean nameBefore(String word) {
    return has("name-before", word);
  }

  private boolean has(String kind, String word) {
    return lexicon.getOrDefault(kind, Set.of()).contains(word);
  }
}
