package org.copydesk.input.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parser of the date formats of XML. */
final class XmlDate {
  // ISO 8601, in NITF also without its hyphens.
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[Tt ].*)?", Pattern.DOTALL);

  // RFC 822, as in RSS.
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:[A-Za-z]+,?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})(?:\\s.*)?");

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM uuuu")
          .toFormatter(Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);

  private XmlDate() {}

  /** Returns the day as it is written, in the writer's time zone; empty for anything else. */
  static Optional<LocalDate> of(String text) {
    var iso = ISO.matcher(text.strip());
    var rfc = RFC_822.matcher(text.strip());
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.parse(groups(iso, ""), DateTimeFormatter.BASIC_ISO_DATE));
      }
      return rfc.matches() ? Optional.of(LocalDate.parse(groups(rfc, " "), DAY)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String groups(Matcher date, String separator) {
    return String.join(separator, date.group(1), date.group(2), date.group(3));
  }
}
