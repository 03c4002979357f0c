package org.copydesk.analysis.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.DateMention.Relative;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExtractorTest {

  private static List<DateMention> find(String language, String text) {
    return TextAnalyser.of(Locale.forLanguageTag(language)).analyse(text).dates();
  }

  private static String describe(DateMention date) {
    var parts = "w" + date.weekday() + " m" + date.month() + " d" + date.day() + " y" + date.year();
    var decade = date.decade() ? " decade" : "";
    var relative = date.relative() == Relative.NONE ? "" : " " + date.relative();
    return (parts.replaceAll("[wmdy]0 ?", "").strip() + decade + relative).strip();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | on Monday                | w1",
        "en | Sunday's match           | w7",
        "en | on 14 March 2012         | m3 d14 y2012",
        "en | March 14, 2012           | m3 d14 y2012",
        "en | the 14th of March        | m3 d14",
        "en | Sept. 12                 | m9 d12",
        "en | in March                 | m3",
        "en | in May                   | m5",
        "en | 1987                     | y1987",
        "en | the 1812 retreat         | y1812",
        "en | in 1812 ships sailed     | y1812",
        "en | the 1980s                | y1980 decade",
        "en | the '80s                 | y1980 decade",
        "en | back in '91              | y1991",
        "en | 12/31/2012               | m12 d31 y2012",
        "en | 11/12/2012               | y2012",
        "fr | 11/12/2012               | m12 d11 y2012",
        "en | 2012-12-31               | m12 d31 y2012",
        "en | yesterday                | YESTERDAY",
        "en | last year                | LAST_YEAR",
        "de | am Dienstag, 14. März    | w2; m3 d14",
        "de | 31.12.2012               | m12 d31 y2012",
        "fr | le 1er mars 2012         | m3 d1 y2012",
        "fr | mardi                    | w2",
        "fr | en mars                  | m3",
        "fr | en mars 2012             | m3 y2012",
        "es | el 14 de marzo de 2012   | m3 d14 y2012",
        "en | back in '05              | y2005",
        "en | tomorrow                 | TOMORROW",
        "en | the 1987/88 season       | y1987; y1988",
        "en | the 2004–05 season       | y2004; y2005",
        "en | the 1999-00 season       | y1999; y2000",
        "en | May 5                    | m5 d5",
        "en | Jan 2012                 | m1 y2012",
        "en | $5m in March             | m3",
        "en | fire of 1987: a look     | y1987",
        "en | 14/12/2012               | m12 d14 y2012",
        "en | 12/12/2012               | m12 d12 y2012",
        "en | 2004-05                  | y2004; y2005",
        "en | 2004-06                  | y2004",
        "en | 7 May vote               | m5 d7",
        "en | the 7 May vote           | m5 d7",
        "en | Monday 7 May             | w1; m5 d7",
        "en | the March vote           | m3",
        "en | 12 Sept. 2012            | m9 d12 y2012",
        "en | 31 July, 1 July          | m7 d31; m7 d1",
        "en | the '30s                 | y1930 decade",
        "en | 12/11/2012               | y2012",
        "en | in '91 the union's       | y1991",
        "en | vol.1987                 | y1987",
        "de | 1.5.2012                 | m5 d1 y2012",
        "de | 31.1.2012                | m1 d31 y2012",
        "es | el 1º de marzo           | m3 d1"
      })
  void reads_dates(String language, String text, String dates) {
    assertThat(find(language, text).stream().map(DateExtractorTest::describe))
        .asString()
        .isEqualTo("[" + String.join(", ", dates.split("; ", -1)) + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halden May Lose Its Cinema",
        "Gate 7 May Close",
        "they march for peace",
        "1830 GMT",
        "1,987 jobs",
        "$1987",
        "Flight 1702",
        "'70 loaves' sold",
        "Mar a Lago",
        "the jan 5",
        "Mar-a-Lago",
        "version 2.1",
        "version 1.1987",
        "#1987",
        "1987% more",
        "up to 1987+",
        "1987:30 minutes",
        "a ratio of 3:1987",
        "12004-05 boats",
        "They MARCH for peace"
      })
  void other_words_and_numbers_are_no_dates(String text) {
    assertThat(find("en", text)).isEmpty();
  }

  @Test
  void date_spans_all_its_words() {
    var text = "It ends on March 14, 2012, he said.";

    assertThat(find("en", text).stream().map(date -> date.span().in(text)))
        .containsExactly("March 14, 2012");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It came on 11/12/2012 at last      | 11/12/2012",
        "es | Abre en marzo de 2012, dijo        | marzo de 2012",
        "es | Abre el 14 marzo de 2012, dijo     | 14 marzo de 2012",
        "en | The 45 June boats                  | June",
        "en | It has 5m June sales               | June",
        "en | It rose 14; June was better        | June",
        "en | It rose 14 – June was better       | June",
        "en | It rose 32 June days, then 0 July  | June / July"
      })
  void date_spans_no_number_that_is_no_day(String language, String text, String spans) {
    assertThat(find(language, text).stream().map(date -> date.span().in(text)))
        .containsExactly(spans.split(" / ", -1));
  }

  @Test
  void dates_are_the_same_each_time() {
    var passage = TextAnalyser.of(Locale.ENGLISH).analyse("Monday, 3 May 2010");

    assertThat(passage.dates()).isSameAs(passage.dates());
    assertThat(
            passage.dates().stream().map(DateExtractorTest::describe).collect(Collectors.toList()))
        .containsExactly("w1", "m5 d3 y2010");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "en, Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays",
    "de, Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr, lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es, lunes martes miércoles jueves viernes sábado domingo"
  })
  void reads_all_weekdays(String language, String days) {
    assertThat(find(language, days)).extracting("weekday").containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    "en, January February March April May June July August September October November December",
    "de, Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr, janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
  })
  void reads_all_months(String language, String months) {
    var dates = months.replace(" ", " 2012, ") + " 2012";
    assertThat(find(language, dates))
        .extracting("month")
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(find(language, dates)).extracting("year").containsOnly(2012);
  }

  @Test
  void mars_with_a_capital_is_no_month_in_french() {
    assertThat(find("fr", "La sonde est sur Mars depuis lundi").stream().map(DateMention::month))
        .containsExactly(0);
  }
}
