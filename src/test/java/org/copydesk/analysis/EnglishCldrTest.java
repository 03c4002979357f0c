package org.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.util.Locale;
import org.copydesk.analysis.date.CalendarNames;
import org.copydesk.analysis.date.CalendarWords;
import org.copydesk.analysis.quantity.NumberLocaleData;
import org.copydesk.analysis.sentence.SentenceSplitter;
import org.copydesk.lexicon.language.CountryNames;
import org.junit.jupiter.api.Test;

/** Holds what English has in place of ICU's tables against these. */
class EnglishCldrTest {
  @Test
  void numbers_are_written_as_in_cldr() {
    var listed = NumberLocaleData.of(Locale.ENGLISH);
    assertThat(listed.cardinals()).containsEntry("ninety nine", 99).hasSize(109);
    assertThat(listed).isEqualTo(NumberLocaleData.ofCldr(Locale.ENGLISH));
  }

  @Test
  void months_and_weekdays_are_named_as_in_cldr() {
    var cldr = CalendarNames.ofCldr(Locale.ENGLISH);
    var words = new CalendarWords(Locale.ENGLISH);
    assertThat(cldr.months()).hasSize(12).allSatisfy((n, i) -> same(words.month(n), i));
    assertThat(cldr.weekdays()).hasSize(7).allSatisfy((n, i) -> same(words.weekday(n), i));
    assertThat(cldr.shortMonths())
        .hasSize(12)
        .allSatisfy((n, i) -> same(words.month(n) + words.shortMonth(n), i));
    assertThat(words.requiresCapitals()).isEqualTo(cldr.capitalised());
  }

  private static void same(int listed, int cldr) {
    assertThat(listed).isEqualTo(cldr);
  }

  /** Java's own list of countries, by which CLDR's are asked for, may have grown. */
  @Test
  void countries_are_named_as_in_cldr() {
    var listed = CountryNames.of(Locale.ENGLISH);
    assertThat(listed).hasSizeGreaterThan(240);
    assertThat(CountryNames.ofCldr(Locale.ENGLISH)).containsAllEntriesOf(listed);
  }

  @Test
  void english_sentences_are_split_by_the_rules_for_all_languages() throws IOException {
    assertThat(SentenceSplitter.compiledRules())
        .isEqualTo(BreakIterator.getSentenceInstance(Locale.ENGLISH));
  }
}
