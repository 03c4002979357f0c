package org.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.validation.ReadBeans.Bean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationDayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
  private static final Instant LATE = Instant.parse("2026-05-02T23:30:00Z");

  private static Article dated(@Nullable Object date) {
    return ReadBeans.article(
        new Bean(null, null, date, "Ferry closes", null, null, null, null, "It closes."));
  }

  @SuppressWarnings("UnnecessaryStringBuilder") // A value that isn't a string.
  static Stream<Object> values() {
    return Stream.of(
        DAY,
        DAY.atTime(23, 30),
        ZonedDateTime.of(DAY.atTime(23, 30), ZoneOffset.ofHours(-5)),
        OffsetDateTime.of(DAY.atTime(0, 30), ZoneOffset.ofHours(9)),
        LATE,
        Date.from(LATE),
        LATE.getEpochSecond(),
        LATE.toEpochMilli(),
        Optional.of(DAY),
        "2026-05-02",
        new StringBuilder(" 2 May 2026\n"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_date_of_any_type_is_its_day(Object value) {
    assertThat(dated(value).datePublished()).contains(DAY);
  }

  @Test
  void none_is_known_where_there_is_none_or_a_text_is_no_date() {
    assertThat(dated(null).datePublished()).isEmpty();
    assertThat(dated(Optional.empty()).datePublished()).isEmpty();
    assertThat(dated("").datePublished()).isEmpty();
    assertThat(dated("next week").datePublished()).isEmpty();
    assertThat(dated(LocalDateTime.MAX).datePublished()).contains(LocalDate.MAX);
  }

  @Test
  void other_types_are_errors_of_the_declaration() {
    for (var value : new Object[] {true, LocalTime.NOON, 7.5}) {
      assertThatThrownBy(() -> dated(value))
          .isInstanceOf(ConstraintDeclarationException.class)
          .hasMessageContaining("datePublished")
          .hasMessageContaining("expected a date");
    }
  }
}
