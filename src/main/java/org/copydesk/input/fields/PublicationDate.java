package org.copydesk.input.fields;

import java.text.ParsePosition;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parser of dates in the forms that systems and people write, in the writer's time zone. Dates in
 * digits that may be day or month first aren't read.
 */
final class PublicationDate {
  private static final List<DateTimeFormatter> DAYS =
      Stream.of(
              "uuuu-MM-dd",
              "uuuu/M/d",
              "uuuu.M.d",
              "uuuuMMdd",
              "d MMMM uuuu",
              "d MMM uuuu",
              "MMMM d uuuu",
              "MMM d uuuu")
          .map(PublicationDate::day)
          .toList();

  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?(,\\s*|\\s+)");

  // No formatter has the many forms in which people and systems write it, and only the day counts.
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(t\\d{4,6}|[t ,]+\\s*(at )?([01]?\\d|2[0-4])(:[0-5]\\d){1,2}([.,]\\d{1,9})?"
              + "\\s?(a\\.?m\\.?|p\\.?m\\.?)?)"
              + "\\s?(z|[a-z]{2,5}|(gmt|utc)?[+-]\\d{2}(:?\\d{2})?)?(\\[[^\\]]{0,60}])?");

  private static final int MAX_LENGTH = 100;

  // Seconds since 1970 have ten digits from 2001 to 2286, milliseconds thirteen.
  private static final Pattern SECONDS = Pattern.compile("\\d{10}");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

  private PublicationDate() {}

  private static DateTimeFormatter day(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US)
        .withResolverStyle(ResolverStyle.STRICT);
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
            .replaceAll("(?i)\\b(sep)t(?=\\s)", "$1")
            .replaceAll("(?<=[a-z] \\d{1,2}),(?=\\s?\\d{4})", " ")
            .replaceAll("\\s+", " ");
    var date = WEEKDAY.matcher(plain).replaceFirst("");
    for (var form : DAYS) {
      var end = new ParsePosition(0);
      // Says by null that the text has another form; to resolve it may throw.
      boolean fits = form.parseUnresolved(date, end) != null;
      var rest = date.substring(end.getIndex());
      if (fits && (rest.isEmpty() || TIME.matcher(rest).matches())) {
        try {
          var day = LocalDate.parse(date.substring(0, end.getIndex()), form);
          // WordPress writes the year -0001 where there is no date.
          return day.getYear() > 0 ? day : null;
        } catch (DateTimeException e) {
          return null; // No such day.
        }
      }
    }
    return null;
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
