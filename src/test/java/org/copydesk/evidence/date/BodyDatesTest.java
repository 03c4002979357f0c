package org.copydesk.evidence.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.evidence.number.BodyQuantities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyDatesTest {
  private static final LocalDate THURSDAY = LocalDate.of(2024, 5, 16);
  private static final String NO_DATE = "The ferry was late.";

  private static BodyDates dates(LocalDate published, String body) {
    var paragraph = TextAnalyser.of(Locale.ENGLISH).analyse(body);
    return BodyDates.of(BodyQuantities.of(List.of(paragraph)), published);
  }

  private static DateMention claim(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).dates().get(0);
  }

  @ParameterizedTest
  @CsvSource({"yesterday, WEDNESDAY", "tomorrow, FRIDAY"})
  void yesterday_is_the_weekday_before_publication(String day, DayOfWeek weekday) {
    assertThat(dates(THURSDAY, NO_DATE).resolved(claim(day)).weekday())
        .isEqualTo(weekday.getValue());
  }

  @Test
  void relative_day_is_kept_without_publication_date() {
    assertThat(dates(null, NO_DATE).resolved(claim("tomorrow"))).isEqualTo(claim("tomorrow"));
    assertThat(dates(THURSDAY, NO_DATE).resolved(claim("on Monday"))).isEqualTo(claim("on Monday"));
  }

  @ParameterizedTest
  @CsvSource({
    "Tuesday, false",
    "Wednesday, true",
    "Thursday, true",
    "Friday, true",
    "Saturday, false"
  })
  void a_weekday_fits_publication_and_a_day_on_either_side(String day, boolean fits) {
    assertThat(dates(THURSDAY, NO_DATE).fitsWeekday(claim(day))).isEqualTo(fits);
    assertThat(dates(null, NO_DATE).fitsWeekday(claim(day))).isFalse();
  }

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "Wednesday, on 14 March 2012, true",
    "Thursday, on 14 March 2012, false",
    "Wednesday, in March 2012, false",
    "Wednesday, on 31 February 2012, false"
  })
  void a_weekday_fits_a_full_date_of_the_body(String day, String date, boolean fits) {
    assertThat(dates(null, "The ferry sank " + date + ".").fitsWeekday(claim(day))).isEqualTo(fits);
  }

  @Test
  void date_without_year_is_of_the_year_of_publication() {
    var body = "The ferry sank on 14 March.";
    assertThat(dates(LocalDate.of(2012, 6, 1), body).fitsWeekday(claim("Wednesday"))).isTrue();
    assertThat(dates(LocalDate.of(2013, 6, 1), body).fitsWeekday(claim("Wednesday"))).isFalse();
    assertThat(dates(null, body).fitsWeekday(claim("Wednesday"))).isFalse();
  }

  @Test
  void body_names_its_weekdays() {
    var dates = dates(THURSDAY, "The ferry sank on Monday.");
    assertThat(dates.namesWeekday(claim("Monday"))).isTrue();
    assertThat(dates.namesWeekday(claim("Thursday"))).isFalse();
  }

  @Test
  void body_has_its_months_and_that_of_publication() {
    var dates = dates(THURSDAY, "The ferry sank on 14 March.");
    assertThat(dates.hasMonth(claim("in March"))).isTrue();
    assertThat(dates.hasMonth(claim("in May"))).isTrue();
    assertThat(dates.hasMonth(claim("in April"))).isFalse();
    assertThat(dates(null, NO_DATE).hasMonth(claim("in May"))).isFalse();
  }

  @ParameterizedTest(name = "5 May with {0}: {1}")
  @CsvSource({
    "on 5 May, true",
    "on 5 June, false",
    "on 6 May, false",
    "on the 5th, true",
    "on the 6th, false",
    "with 5 men, true",
    "with 6 men, false",
    "for $5, false"
  })
  void body_has_a_day_in_its_month_or_without_one(String body, boolean has) {
    assertThat(dates(null, "The ferry sank " + body + ".").hasDay(claim("on 5 May")))
        .isEqualTo(has);
  }

  @ParameterizedTest(name = "16 May published {0}: {1}")
  @CsvSource({"2024-05-16, true", "2024-06-16, false", "2024-05-17, false"})
  void body_has_the_day_of_publication(LocalDate published, boolean has) {
    assertThat(dates(published, NO_DATE).hasDay(claim("on 16 May"))).isEqualTo(has);
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource({
    "in 1984, in 1984, true",
    "in 1984, in 1985, false",
    "in 1984, in the 1980s, true",
    "in 1984, in the 1990s, false",
    "in the 1980s, in 1984, true",
    "in the 1980s, in 1994, false",
    "in 1984, on Monday, false"
  })
  void body_names_a_year_by_itself_or_its_decade(String claim, String body, boolean names) {
    assertThat(dates(null, "The ferry sank " + body + ".").namesYear(claim(claim)))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"2022, false", "2023, true", "2024, true", "2025, true", "2026, false"})
  void a_year_fits_publication_and_a_year_on_either_side(String year, boolean fits) {
    assertThat(dates(THURSDAY, NO_DATE).fitsYear(claim("in " + year))).isEqualTo(fits);
    assertThat(dates(null, NO_DATE).fitsYear(claim("in " + year))).isFalse();
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2010 | It sank last year and was raised in 2011.        | true",
        "2012 | It sank last year and was raised in 2011.        | false",
        "2012 | It sank in 2011 and is to be raised next year.   | true",
        "2010 | It sank in 2011 and is to be raised next year.   | false",
        "2012 | It sank in 2009, ran again in 2011 and ends this year. | true",
        "2010 | It sank in 2009, ran again in 2011 and ends this year. | false",
        "2012 | It ends this year.                               | false",
        "1978 | It sank in 2008 after 30 years.                  | true",
        "2038 | It sank in 2008 and will rust for 30 years.      | true",
        "1979 | It sank in 2008 after 30 years.                  | false",
        "1978 | It sank in 2008 after 30 days.                   | false",
        "1978 | It sank in 2008 with 30 men.                     | false",
        "1978 | Its captain, aged 30, died in 2008.              | true"
      })
  void a_year_follows_from_one_beside_it(String year, String body, boolean fits) {
    assertThat(dates(null, body).fitsYear(claim("in " + year))).isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on 31 February 2012", "on 31 February"})
  void day_that_no_calendar_has_contradicts_nothing(String date) {
    assertThat(dates(THURSDAY, "The ferry sank " + date + ".").fitsWeekday(claim("Monday")))
        .isFalse();
  }
}
