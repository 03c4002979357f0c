package org.copydesk.input.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day in the ways that XML formats write a date. */
final class XmlDate {
  // ISO 8601, in NITF also without its hyphens.
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[Tt ].*)?", Pattern.DOTALL);

  // RFC 822, as RSS has it.
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:[A-Za-z]+,?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})(?:\\s.*)?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private XmlDate() {}

  /** Returns the day as it is written, in the writer's time zone; empty for anything else. */
  static Optional<LocalDate> of(String text) {
    var stripped = text.strip();
    var iso = ISO.matcher(stripped);
    if (iso.matches()) {
      return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    var rfc = RFC_822.matcher(stripped);
    if (rfc.matches()) {
      int month = MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) + 1;
      return day(number(rfc.group(3)), month, number(rfc.group(1)));
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
