package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.PeriodLexicon.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLexiconTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | due later in the week | THIS_WEEK
          en | shut on New Year’s Day | NEW_YEAR
          en | prices fall at night | EVENING
          en | sales fall this fall | AUTUMN
          de | am Freitagabend | EVENING
          de | im dritten Quartal | THIRD_QUARTER
          fr | la semaine prochaine | NEXT_WEEK
          """)
  void finds_spans_of_time(String language, String text, Period period) {
    var locale = Locale.forLanguageTag(language);

    assertThat(PeriodLexicon.of(locale).matches(TextAnalyser.of(locale).analyse(text).tokens()))
        .extracting(LexiconMatch::value)
        .containsExactly(period);
  }

  @ParameterizedTest
  @CsvSource({
    "SPRING, SUMMER, true",
    "SPRING, SPRING, false",
    "SPRING, MORNING, false",
    "LAST_WEEK, LAST_MONTH, true",
    "LAST_WEEK, THIS_MONTH, false",
    "LAST_MONTH, THIS_YEAR, false",
    "THIS_YEAR, NEXT_YEAR, true",
    "LAST_WEEKEND, LAST_WEEK, false"
  })
  void knows_which_exclude_each_other(Period first, Period second, boolean exclude) {
    assertThat(first.excludes(second)).isEqualTo(exclude);
    assertThat(second.excludes(first)).isEqualTo(exclude);
  }

  @Test
  void has_no_list_for_most_languages() {
    assertThat(PeriodLexicon.of(Locale.forLanguageTag("fi")).isEmpty()).isTrue();
  }
}
