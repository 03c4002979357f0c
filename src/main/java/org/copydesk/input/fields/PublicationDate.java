package org.copydesk.input.fields;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parser of dates in the forms that systems and people write, in the writer's time zone. Dates in
 * digits that may be day or month first aren't read.
 */
final class PublicationDate {
  private static final String TIME =
      "([Tt ,]+\\s*(at )?([01]?\\d|2[0-4])(:[0-5]\\d){1,2}([.,]\\d{1,9})?\\s?([AaPp]\\.?[Mm]\\.?)?"
          + "\\s?([Zz]|[A-Z]{2,5}|(GMT|UTC)?[+-]\\d{2}(:?\\d{2})?)?(\\[[^\\]]{0,60}])?)?";

  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s+)?";

  private static final List<Form> FORMS =
      List.of(
          form("(\\d{4}-\\d{2}-\\d{2})" + TIME, "uuuu-MM-dd"),
          form("(\\d{4}/\\d{1,2}/\\d{1,2})" + TIME, "uuuu/M/d"),
          form("(\\d{4}\\.\\d{1,2}\\.\\d{1,2})" + TIME, "uuuu.M.d"),
          form("(\\d{8})([Tt]\\d{4,6}([Zz]|[+-]\\d{2}:?\\d{2})?)?", "uuuuMMdd"),
          form(WEEKDAY + "(\\d{1,2} [a-z]{3,9} \\d{4})" + TIME, "d MMMM uuuu"),
          form(WEEKDAY + "(\\d{1,2} [a-z]{3} \\d{4})" + TIME, "d MMM uuuu"),
          form(WEEKDAY + "([a-z]{3,9} \\d{1,2} \\d{4})" + TIME, "MMMM d uuuu"),
          form(WEEKDAY + "([a-z]{3} \\d{1,2} \\d{4})" + TIME, "MMM d uuuu"));

  private static final int MAX_LENGTH = 100;

  // Seconds since 1970 have ten digits from 2001 to 2286, milliseconds thirteen.
  private static final Pattern SECONDS = Pattern.compile("\\d{10}");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

  private PublicationDate() {}

  /** A form of dates: the text as a whole, whose first group is the day, and how that is read. */
  private record Form(Pattern text, DateTimeFormatter day) {}

  private static Form form(String text, String day) {
    return new Form(
        Pattern.compile(text, Pattern.CASE_INSENSITIVE),
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(day)
            .toFormatter(Locale.US)
            .withResolverStyle(ResolverStyle.STRICT));
  }

  /** Returns the day; null where the text has none in one of the forms, or one that there isn't. */
  static @Nullable LocalDate of(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    if (SECONDS.matcher(text).matches()) {
      return day(Instant.ofEpochSecond(Long.parseLong(text)));
    }
    if (MILLISECONDS.matcher(text).matches()) {
      return day(Instant.ofEpochMilli(Long.parseLong(text)));
    }
    // "May 3rd, 2024", "Sept. 3, 2024": people's signs, which no form has.
    var plain =
        text.replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
            .replaceAll("(?<=[A-Za-z]{3})\\.(?=\\s)", "")
            .replaceAll("\\b(Sep)t(?=\\s)", "$1")
            .replaceAll("(?<=[a-z] \\d{1,2}),(?=\\s?\\d{4})", " ")
            .replaceAll("\\s+", " ");
    for (var form : FORMS) {
      var matcher = form.text().matcher(plain);
      if (matcher.matches()) {
        try {
          return LocalDate.parse(matcher.group(1), form.day());
        } catch (DateTimeException e) {
          // Another form has its month in short; otherwise there is no such day.
        }
      }
    }
    return null;
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
