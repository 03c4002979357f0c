package org.copydesk.lexicon.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.lexicon.language.LanguageProfile.Resource;

/**
 * The names of months and weekdays in a language, in lower case and without stops. They come from
 * CLDR through ICU. The list of words beside dates may have them instead, since loading ICU's
 * tables takes long. Immutable.
 *
 * @param months the months by their full names, from 1
 * @param shortMonths the months by their abbreviations, unless these are full names too
 * @param weekdays the days of the week by their names, 1 for Monday
 * @param shortWeekdays the days of the week by their abbreviations
 * @param capitalised whether the language writes months with a capital
 */
public record CalendarNames(
    Map<String, Integer> months,
    Map<String, Integer> shortMonths,
    Map<String, Integer> weekdays,
    Map<String, Integer> shortWeekdays,
    boolean capitalised) {
  private static final LanguageCache<CalendarNames> BY_LANGUAGE =
      new LanguageCache<>(CalendarNames::load);
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int MONTHS = 12;

  public CalendarNames {
    months = Map.copyOf(months);
    shortMonths = new HashMap<>(shortMonths);
    shortMonths.keySet().removeAll(months.keySet());
    shortMonths = Map.copyOf(shortMonths);
    weekdays = Map.copyOf(weekdays);
    shortWeekdays = Map.copyOf(shortWeekdays);
  }

  /** Returns the names of a language. */
  public static CalendarNames of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static CalendarNames load(Locale language) {
    var names = new HashMap<String, List<String>>();
    for (var line : LanguageProfile.of(language).lines(Resource.DATES)) {
      var parts = line.split(": ", 2);
      names.put(parts[0], List.of(parts[parts.length - 1].split(", ")));
    }
    var months = names.get("month");
    return months == null
        ? ofCldr(language)
        : new CalendarNames(
            number(months, new HashMap<>()),
            number(names.getOrDefault("short-month", List.of()), new HashMap<>()),
            number(names.getOrDefault("weekday", List.of()), new HashMap<>()),
            number(names.getOrDefault("short-weekday", List.of()), new HashMap<>()),
            isCapitalised(months.get(0)));
  }

  /** Returns the names that CLDR has. */
  public static CalendarNames ofCldr(Locale language) {
    var symbols = DateFormatSymbols.getInstance(ULocale.forLocale(language));
    var months = new HashMap<String, Integer>();
    var shortMonths = new HashMap<String, Integer>();
    var weekdays = new HashMap<String, Integer>();
    var shortWeekdays = new HashMap<String, Integer>();
    for (int context : CONTEXTS) {
      number(months(symbols.getMonths(context, DateFormatSymbols.WIDE)), months);
      number(months(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED)), shortMonths);
      number(mondayFirst(symbols.getWeekdays(context, DateFormatSymbols.WIDE)), weekdays);
      number(
          mondayFirst(symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED)), shortWeekdays);
    }
    return new CalendarNames(
        months, shortMonths, weekdays, shortWeekdays, isCapitalised(symbols.getMonths()[0]));
  }

  /** Returns whether a word in lower case is the name or abbreviation of a month or weekday. */
  public boolean isName(String word) {
    return Stream.of(months, shortMonths, weekdays, shortWeekdays)
        .anyMatch(names -> names.containsKey(word));
  }

  private static List<String> months(String[] names) {
    return Arrays.asList(names).subList(0, Math.min(names.length, MONTHS));
  }

  /** Returns the days from Monday on; CLDR begins with Sunday, as 1. */
  private static List<String> mondayFirst(String[] days) {
    var names = new String[days.length - 1];
    System.arraycopy(days, 2, names, 0, names.length - 1);
    names[names.length - 1] = days[1];
    return Arrays.asList(names);
  }

  /** Numbers names from 1 on, several of one number with a slash between them. */
  private static Map<String, Integer> number(List<String> names, Map<String, Integer> numbers) {
    for (int i = 0; i < names.size(); i++) {
      for (var name : names.get(i).toLowerCase(Locale.ROOT).split("/", -1)) {
        numbers.putIfAbsent(
            name.endsWith(".") ? name.substring(0, name.length() - 1) : name, i + 1);
      }
    }
    return numbers;
  }

  private static boolean isCapitalised(String name) {
    return !name.equals(name.toLowerCase(Locale.ROOT));
  }
}
