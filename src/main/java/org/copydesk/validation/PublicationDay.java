package org.copydesk.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Date;
import java.util.Optional;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/** The day in the value of a property. */
final class PublicationDay {
  private PublicationDay() {}

  /**
   * Returns the day that a value has; empty for null, and for a text that can't be read.
   *
   * @throws jakarta.validation.ConstraintDeclarationException if the value is no date
   */
  @SuppressWarnings("JavaUtilDate") // Beans have what they have.
  static Optional<LocalDate> of(Property property, @Nullable Object value) {
    if (value == null) {
      return Optional.empty();
    } else if (value instanceof Optional<?> optional) {
      return of(property, optional.orElse(null));
    } else if (value instanceof CharSequence || value instanceof Long) {
      return Optional.ofNullable(ArticleFields.date(Whitespace.trim(value.toString())));
    } else if (value instanceof Date date) {
      return Optional.of(day(Instant.ofEpochMilli(date.getTime())));
    } else if (value instanceof Instant instant) {
      return Optional.of(day(instant));
    } else if (value instanceof TemporalAccessor time) {
      var day = Optional.ofNullable(time.query(TemporalQueries.localDate()));
      if (day.isPresent()) {
        return day;
      }
    }
    throw property.wrongType("a date", value);
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
