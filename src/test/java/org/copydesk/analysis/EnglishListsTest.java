package org.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.lexicon.language.CalendarNames;
import org.copydesk.lexicon.language.CountryNames;
import org.copydesk.lexicon.language.NumberLocaleData;
import org.junit.jupiter.api.Test;

/** Holds what English has in place of ICU's tables against these. */
class EnglishListsTest {
  @Test
  void english_numbers_are_written_as_in_cldr() {
    var listed = NumberLocaleData.of(Locale.ENGLISH);
    assertThat(listed.cardinals()).containsEntry("ninety nine", 99).hasSize(109);
    assertThat(listed)
        .usingRecursiveComparison()
        .ignoringFields("abbreviations")
        .isEqualTo(NumberLocaleData.ofCldr(Locale.ENGLISH));
  }

  @Test
  void english_months_and_weekdays_are_named_as_in_cldr() {
    var cldr = CalendarNames.ofCldr(Locale.ENGLISH);
    var listed = CalendarNames.of(Locale.ENGLISH);
    assertThat(listed.months()).hasSize(12).isEqualTo(cldr.months());
    assertThat(listed.shortMonths()).hasSize(12).containsAllEntriesOf(cldr.shortMonths());
    assertThat(listed.shortMonths()).containsEntry("sept", 9).doesNotContainKey("may");
    assertThat(listed.weekdays()).hasSize(7).isEqualTo(cldr.weekdays());
    assertThat(listed.shortWeekdays()).hasSize(7).isEqualTo(cldr.shortWeekdays());
    assertThat(listed.capitalised()).isEqualTo(cldr.capitalised());
  }

  /** Java's own list of countries, by which CLDR's are asked for, may have grown. */
  @Test
  void countries_have_the_english_names_of_cldr() {
    var listed = CountryNames.of(Locale.ENGLISH);
    assertThat(listed).hasSizeGreaterThan(240);
    assertThat(CountryNames.ofCldr(Locale.ENGLISH)).containsAllEntriesOf(listed);
  }
}
