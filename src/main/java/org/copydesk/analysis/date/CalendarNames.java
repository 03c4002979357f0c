package org.copydesk.analysis.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of months and weekdays in a language, as CLDR has them, in small letters and without
 * stops. Those of English stand in its list of words beside dates, since ICU's tables take long to
 * load. Immutable.
 *
 * @param months the months by their full names, from 1
 * @param shortMonths the months by their abbreviations
 * @param weekdays the days of the week by their names, 1 for Monday
 * @param capitalised whether the language writes months with a capital
 */
public record CalendarNames(
    Map<String, Integer> months,
    Map<String, Integer> shortMonths,
    Map<String, Integer> weekdays,
    boolean capitalised) {
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int MONTHS = 12;

  public CalendarNames {
    months = Map.copyOf(months);
    shortMonths = Map.copyOf(shortMonths);
    weekdays = Map.copyOf(weekdays);
  }

  /** Returns those that ICU has. */
  public static CalendarNames ofCldr(Locale language) {
    var symbols = DateFormatSymbols.getInstance(ULocale.forLocale(language));
    var months = new HashMap<String, Integer>();
    var shortMonths = new HashMap<String, Integer>();
    var weekdays = new HashMap<String, Integer>();
    for (int context : CONTEXTS) {
      var full = symbols.getMonths(context, DateFormatSymbols.WIDE);
      var brief = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED);
      var days = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      number(Arrays.asList(full).subList(0, Math.min(full.length, MONTHS)), months);
      number(Arrays.asList(brief).subList(0, Math.min(brief.length, MONTHS)), shortMonths);
      number(mondayFirst(days), weekdays);
    }
    return new CalendarNames(months, shortMonths, weekdays, isCapitalised(symbols.getMonths()[0]));
  }

  /** Returns those of lists, each in order from January or Monday. */
  static CalendarNames listed(List<String> months, List<String> shortMonths, List<String> days) {
    return new CalendarNames(
        number(months, new HashMap<>()),
        number(shortMonths, new HashMap<>()),
        number(days, new HashMap<>()),
        isCapitalised(months.get(0)));
  }

  /** CLDR begins with Sunday, as 1. */
  private static List<String> mondayFirst(String[] days) {
    var names = new String[days.length - 1];
    System.arraycopy(days, 2, names, 0, names.length - 1);
    names[names.length - 1] = days[1];
    return Arrays.asList(names);
  }

  private static Map<String, Integer> number(List<String> names, Map<String, Integer> numbers) {
    for (int i = 0; i < names.size(); i++) {
      var word = names.get(i).toLowerCase(Locale.ROOT);
      numbers.putIfAbsent(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, i + 1);
    }
    return numbers;
  }

  private static boolean isCapitalised(String name) {
    return !name.equals(name.toLowerCase(Locale.ROOT));
  }
}
