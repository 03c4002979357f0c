package org.copydesk.analysis.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.DateMention.Relative;
import org.copydesk.lexicon.language.CalendarNames;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;

/** The names of months and weekdays in a language, and the words beside dates. */
public final class CalendarWords {
  private static final Map<String, Relative> RELATIVES =
      Map.of(
          "yesterday", Relative.YESTERDAY,
          "today", Relative.TODAY,
          "tomorrow", Relative.TOMORROW,
          "before-year", Relative.LAST_YEAR,
          "same-year", Relative.THIS_YEAR,
          "after-year", Relative.NEXT_YEAR);

  private final CalendarNames names;
  private final Map<String, Integer> weekdays;
  private final Map<String, Set<String>> lexicon = new HashMap<>();
  private final Map<String, Relative> relatives = new HashMap<>();
  private final Set<String> yearWords = new HashSet<>();
  private final Set<String> first = new HashSet<>();

  public CalendarWords(Locale language) {
    LanguageProfile.of(language).lines(Resource.DATES).forEach(this::add);
    this.names = CalendarNames.of(language);
    this.weekdays = new HashMap<>(names.weekdays());
    names.weekdays().forEach((name, day) -> weekdays.putIfAbsent(name + "s", day));
    for (var part : lexicon.getOrDefault("after-weekday", Set.of())) {
      names.weekdays().forEach((name, day) -> weekdays.putIfAbsent(name + part, day));
    }
    first.addAll(names.months().keySet());
    first.addAll(names.shortMonths().keySet());
    first.addAll(weekdays.keySet());
    first.addAll(yearWords);
    first.addAll(relatives.keySet());
  }

  /** Returns whether a date in words can begin with a word; most words end the search here. */
  boolean startsDate(String word) {
    return first.contains(word);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    var kind = line.substring(0, colon).strip();
    var words = lexicon.computeIfAbsent(kind, key -> new HashSet<>());
    for (var word : line.substring(colon + 1).split(",", -1)) {
      var phrase = word.strip();
      if (phrase.isEmpty()) {
        continue;
      }
      words.add(phrase);
      if (RELATIVES.containsKey(kind)) {
        relatives.put(phrase, RELATIVES.get(kind));
        if (kind.endsWith("-year")) {
          yearWords.add(phrase.split(" ", 2)[0]);
        }
      }
    }
  }

  /** Returns the month of a full name, from 1; 0 for any other word. */
  public int month(String word) {
    return names.months().getOrDefault(word, 0);
  }

  /** Returns the month of an abbreviation, without its point, from 1; 0 for any other word. */
  public int shortMonth(String word) {
    return names.shortMonths().getOrDefault(word, 0);
  }

  /** Returns the weekday of a name, 1 for Monday; 0 for any other word. */
  public int weekday(String word) {
    return weekdays.getOrDefault(word, 0);
  }

  /** Returns whether the language writes months with a capital. */
  public boolean requiresCapitals() {
    return names.capitalised();
  }

  /** Returns whether a month's name is another word as often. */
  boolean isAmbiguousMonth(String word) {
    return has("unclear", word);
  }

  /** Returns whether a month is to be expected after a word. */
  boolean introducesMonth(String word) {
    return has("before", word);
  }

  /** Returns whether a word may part day, month and year. */
  boolean isDateSeparator(String word) {
    return has("between", word);
  }

  /** Returns the day or year that a phrase names by its distance from the day of writing. */
  Relative relative(String phrase) {
    return relatives.getOrDefault(phrase, Relative.NONE);
  }

  /** Returns whether a phrase for a year begins with a word. */
  boolean introducesYear(String word) {
    return yearWords.contains(word);
  }

  /** Returns whether a number before a word is no year: "1900 GMT". */
  boolean excludesYear(String word) {
    return has("no-year", word);
  }

  /** Returns whether a number after a word is a name, no year: "Flight 1702". */
  boolean marksNumberAsName(String word) {
    return has("name-before", word);
  }

  private boolean has(String kind, String word) {
    return lexicon.getOrDefault(kind, Set.of()).contains(word);
  }
}
