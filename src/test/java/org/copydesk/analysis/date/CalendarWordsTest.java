package org.copydesk.analysis.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.DateMention.Relative;
import org.junit.jupiter.api.Test;

/** Makes the words again: what finds dates keeps those of a language. */
class CalendarWordsTest {
  private final CalendarWords english = new CalendarWords(Locale.ENGLISH);
  private final CalendarWords german = new CalendarWords(Locale.GERMAN);
  private final CalendarWords french = new CalendarWords(Locale.FRENCH);

  @Test
  void calendar_words_know_months_and_weekdays() {
    assertThat(english.month("january")).isEqualTo(1);
    assertThat(english.month("december")).isEqualTo(12);
    assertThat(english.month("jan")).isZero();
    assertThat(english.shortMonth("jan")).isEqualTo(1);
    assertThat(english.shortMonth("sept")).isEqualTo(9);
    assertThat(english.shortMonth("may")).isZero();
    assertThat(english.weekday("monday")).isEqualTo(1);
    assertThat(english.weekday("saturdays")).isEqualTo(6);
    assertThat(english.weekday("sunday")).isEqualTo(7);
    assertThat(english.weekday("ferry")).isZero();
    assertThat(german.shortMonth("sept")).isEqualTo(9);
  }

  @Test
  void calendar_words_know_the_words_beside_months() {
    assertThat(english.requiresCapitals()).isTrue();
    assertThat(german.requiresCapitals()).isTrue();
    assertThat(french.requiresCapitals()).isFalse();
    assertThat(english.isAmbiguousMonth("march")).isTrue();
    assertThat(english.isAmbiguousMonth("april")).isFalse();
    assertThat(french.isAmbiguousMonth("mars")).isTrue();
    assertThat(english.introducesMonth("in")).isTrue();
    assertThat(english.introducesMonth("ferry")).isFalse();
    assertThat(english.excludesYear("gmt")).isTrue();
    assertThat(english.marksNumberAsName("flight")).isTrue();
  }

  @Test
  void calendar_words_know_relative_days_and_years() {
    assertThat(english.relative("yesterday")).isEqualTo(Relative.YESTERDAY);
    assertThat(english.relative("today")).isEqualTo(Relative.TODAY);
    assertThat(english.relative("tomorrow")).isEqualTo(Relative.TOMORROW);
    assertThat(english.relative("ferry")).isEqualTo(Relative.NONE);
    assertThat(english.relative("last year")).isEqualTo(Relative.LAST_YEAR);
    assertThat(english.relative("this year")).isEqualTo(Relative.THIS_YEAR);
    assertThat(english.relative("next year")).isEqualTo(Relative.NEXT_YEAR);
    assertThat(english.relative("old year")).isEqualTo(Relative.NONE);
    assertThat(english.introducesYear("last")).isTrue();
    assertThat(english.introducesYear("ferry")).isFalse();
  }

  @Test
  void calendar_words_know_the_first_words_of_dates() {
    for (var word : new String[] {"january", "jan", "monday", "yesterday", "tomorrow", "last"}) {
      assertThat(english.startsDate(word)).as(word).isTrue();
    }
    assertThat(english.startsDate("ferry")).isFalse();
    assertThat(german.startsDate("gestern")).isTrue();
  }
}
