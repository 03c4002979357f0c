package org.copydesk.benchmarks.planting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of days and months. */
final class Calendar {
  static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  // May is left out: in a headline it is a verb.
  static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** All of them, in lower case. */
  static final Set<String> WORDS =
      Stream.concat(WEEKDAYS.stream(), MONTHS.stream())
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Calendar() {}
}
