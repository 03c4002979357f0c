package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMismatchTest {
  private final RuleTester rule = RuleTester.of("date-mismatch");

  @Test
  void names_the_date_in_its_place() {
    rule.headline("Council votes on [[Tuesday]] on flood wall")
        .body("It is expensive.", "The council votes on the flood wall on Monday.")
        .reports(Severity.WARNING)
        .related("Monday")
        .message("Body says \"Monday\", not \"Tuesday\"")
        .verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Halden market moves to new hall on [[Saturday]]     | The market of Halden has a new hall. Traders like it.
          en | Halden market to reopen by late [[October]]         | The market of Halden will reopen. It closed in May.
          fr | Le marché de Halden déménage [[samedi]]             | Le marché de Halden a une nouvelle halle.
          de | Markt in Halden öffnet erst am [[Samstag]]          | Der Markt in Halden hat eine neue Halle.
          """)
  void reports_a_weekday_or_month_that_the_body_has_nowhere(
      String language, String headline, String body) {
    rule.language(language).headline(headline).body(body).related().verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halden shops get ready for Black Friday",
        "Friday's Halden Briefing: The market moves",
        "Halden briefing 3 May: the market moves",
        "Why does the market of Halden move on Saturday?"
      })
  void leaves_a_day_in_a_name_a_label_or_a_question(String headline) {
    rule.headline(headline).body("The market of Halden has a new hall. Shops like it.").verify();
  }

  @Test
  void leaves_a_weekday_that_yesterday_may_be() {
    rule.headline("Market of Halden moved on Saturday")
        .body("The market of Halden moved to a new hall yesterday.")
        .verify();
  }

  @Test
  void leaves_the_day_of_a_subheadline_that_is_the_lead() {
    rule.headline("Le marché de Halden déménage lundi")
        .subheadline(
            "Le marché de Halden quitte lundi la place du port pour une halle neuve, a annoncé la"
                + " mairie, qui veut rendre le quai aux promeneurs avant la saison.")
        .body("Il s'agit d'un vieux projet. Les commerçants l'attendaient depuis longtemps.")
        .verify();
  }

  @Test
  void suggests_the_date_in_the_same_role() {
    var findings =
        rule.headline("Halden bridge to reopen by [[Tuesday]]")
            .body("The town said on Monday that the bridge would reopen to cars by Wednesday.")
            .related("Wednesday")
            .message("Body says \"Wednesday\", not \"Tuesday\"")
            .verify();

    assertThat(findings).flatExtracting(Finding::suggestions).containsExactly("Wednesday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[Tuesday]]      | Body doesn't have \"Tuesday\"              | The town said on Monday"
            + " that the bridge would reopen to cars.",
        "[[5 May]]        | Body doesn't have the day of \"5 May\"     | The town said on 7 May that"
            + " the bridge would reopen to cars.",
        "[[3 July 2019]]  | Body doesn't have the month of \"3 July 2019\" | The town said on 3 May"
            + " 2019 that the bridge would reopen to cars."
      })
  void names_no_date_of_another_event(String date, String message, String body) {
    var findings =
        rule.headline("Halden bridge to reopen by " + date)
            .body(body)
            .related()
            .message(message)
            .verify();

    assertThat(findings).flatExtracting(Finding::suggestions).isEmpty();
  }

  @Test
  void flags_the_year_of_an_event_to_which_the_body_gives_another() {
    rule.headline("Fingerprint links [[1980]] killing to sailor")
        .body("The 1987 murder of a clerk in Halden may be solved, police said.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berg ran 60m in 6.61 seconds [[last month]] | Berg ran the 60m in 6.61 seconds last week. | last week
          Berg to teach at Halden college [[next year]] | Berg will teach at Halden college later this year. | later this year
          Norvik ferry to return in [[spring]]     | The Norvik ferry will return in the autumn. | autumn
          Norvik ferry to return in [[spring]]     | The Norvik ferry will return in October. | October
          Norvik ferry left in the [[evening]]     | The Norvik ferry left at 6am. | 6am
          Halden bridge opens after [[Christmas]]  | The Halden bridge will open after Easter. | Easter
          Norvik profit fell in [[second half]]    | The profit of Norvik fell in the first half. | first half
          """)
  void compares_spans_of_time(String headline, String body, String other) {
    rule.headline(headline).body("It rains.", body).related(other).verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berg ran 60m in 6.61 seconds last month | Berg ran the 60m in 6.61 seconds earlier this year.
          Berg ran 60m in 6.61 seconds last month | Berg ran the 60m in 6.61 seconds last week. It rained last month.
          Norvik ferry to return in spring        | The Norvik ferry will return in April.
          Norvik ferry left in the evening        | The Norvik ferry left at 8.30pm.
          Last month in Halden                    | It rained last week.
          """)
  void accepts_spans_that_the_body_names_or_allows(String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @Test
  void compares_with_the_sentence_about_the_same_where_the_body_names_the_date_elsewhere() {
    rule.headline("Halden stadium emptied in [[Saturday]] bomb alert")
        .body(
            "The stadium in Halden was emptied on Sunday after a bomb alert.",
            "Norvik plays at home on Saturday.")
        .related("Sunday")
        .verify();
  }

  @Test
  void takes_a_year_to_come_for_implied() {
    rule.headline("Berg asks for help to win in 2020")
        .body("Berg lost the vote of 2016. She asks for help.")
        .verify();
  }

  @Test
  void names_no_date_if_two_have_same_role() {
    var findings =
        rule.headline("Norvik ferry returns on [[Tuesday]]")
            .body("The Norvik ferry returns on Monday or the Norvik ferry returns on Friday.")
            .related()
            .verify();

    assertThat(findings).flatExtracting(Finding::suggestions).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GOP eyes 2016 race, silent",
    "Expo 2016 draws crowds, silent",
    "Halden lost the 2016 cup, silent",
    "Crowds came in [[2016]], flagged",
    "Since [[2016]] rents fell, flagged"
  })
  void is_silent_about_a_year_that_belongs_to_a_name(String headline, String outcome) {
    rule.headline(headline).body("It was long ago.", "The pier was built in 1962.").verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "month  | Ferry to Norvik returns in [[March]] | The ferry to Norvik returns in April.",
        "day    | Ferry to Norvik returns on [[5 May]] | The ferry to Norvik returns on 7 May.",
        "year   | Ferry to Norvik returns in [[2014]]  | The ferry to Norvik returns in 2016.",
        "decade | Norvik ferry of the [[1980s]] is back | The ferry of 1962 is back."
      })
  void compares_dates(String what, String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council votes on the flood wall on Monday, not on Tuesday.",
        "The council votes on the flood wall on 13 March 2012.",
        "The council votes on the flood wall today."
      })
  void accepts_weekday_that_fits(String body) {
    rule.headline("Council votes on Tuesday on flood wall").body(body).verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It closed in 2012 and returned the next year.",
        "It closed in 2003, ten years before it returned.",
        "It was a ferry of the 2010s.",
        "Nobody says when."
      })
  void accepts_year_that_follows_from_body(String body) {
    rule.headline("Ferry returns in 2013").body(body).verify();
  }

  @Test
  void asks_for_one_year_of_a_season() {
    rule.headline("Halden tops league of 2016/17").body("Halden top the league of 2017.").verify();
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource({
    "winter, November",
    "winter, January",
    "winter, March",
    "[[winter]], April",
    "[[winter]], July"
  })
  void lets_season_touch_month_on_either_side(String season, String month) {
    rule.headline("Council closes harbour ferry pier for " + season + " repairs")
        .body(
            "The council closes the harbour ferry pier for repairs from " + month + ".",
            "Islanders protest against it at the town hall, and their mayor has written a letter.")
        .verify();
  }

  // Published on Wednesday, 15 May 2024; weeks begin on Monday.
  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource({
    "last week, 6 May",
    "last week, 12 May",
    "[[last week]], 13 May",
    "[[last week]], 30 April",
    "this week, 13 May",
    "last month, 30 April",
    "[[last month]], 6 May",
    "next month, June",
    "[[next month]], July",
    "last year, December 2023",
    "[[last year]], December 2022"
  })
  void counts_spans_from_the_day_of_publication(String claim, String date) {
    rule.datePublished("2024-05-15")
        .headline("Norvik harbour repairs " + claim + " cost town a fortune")
        .body(
            "The repairs of the harbour of Norvik on " + date + " cost the town a fortune.",
            "Islanders protest against it at the town hall, and their mayor has written a letter.")
        .verify();
  }

  @ParameterizedTest(name = "published {0}")
  @CsvSource({"2024-05-14, silent", "2024-05-16, flagged"})
  void knows_yesterday_by_the_day_of_publication(String published, String outcome) {
    var day = outcome.equals("flagged") ? "[[yesterday]]" : "yesterday";
    rule.datePublished(published)
        .headline("Council voted " + day + " on flood wall")
        .body("The council voted on the flood wall on Monday.")
        .verify();
  }

  @Test
  void ignores_yesterday_without_day_of_publication() {
    rule.headline("Council voted yesterday on flood wall")
        .body("The council voted on the flood wall on Monday.")
        .verify();
  }

  @ParameterizedTest(name = "3 of 4 words and a related day in the sentence, limit {0}: {1}")
  @CsvSource({"0.75, [[Tuesday]]", "0.9, Tuesday"})
  void option_sets_coverage_of_sentence_with_other_date(double limit, String date) {
    rule.option("min-coverage", limit)
        .headline("Council buys ferry " + date)
        .body(
            "The council buys a ferry, it said after long talks with all its neighbours on Monday.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "on 5 May, in May",
    "on 5 May, on Monday in May",
    "in 2014, on Monday",
    "in 2014, in April"
  })
  void accepts_day_or_year_if_body_has_only_other_parts_of_dates(String claim, String body) {
    rule.headline("Ferry to Norvik returns " + claim)
        .body("The ferry to Norvik returns " + body + ".")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "April-June, April",
    "April-June, June",
    "April/June, June",
    "April–June, June",
    "[[April]]-[[June]], July",
    "'[[April]], June', June"
  })
  void asks_for_one_end_of_a_range(String claim, String body) {
    rule.headline("Norvik ferry out of service in " + claim)
        .body("The Norvik ferry will be out of service in " + body + ".")
        .verify();
  }

  @Test
  void two_separate_dates_are_no_range() {
    rule.headline("Ferry closed in [[March]] to return on Monday")
        .body("The ferry that closed in April returns on Monday.")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "two words, Owner says Norvik ferry returns on [[Tuesday]], Monday",
    "one, Owner says the ship is back on [[Tuesday]],"
  })
  void compares_date_beside_two_words_with_any_coverage(
      String same, String headline, @Nullable String other) {
    rule.headline(headline)
        .related(other == null ? new String[0] : new String[] {other})
        .body("It is old, but the Norvik ferry returns on Monday, people in the town say.")
        .option("min-coverage", 1)
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "The library in Halden was built in 1962., [[2014]]",
    "The library in Halden was built in the 1960s., 2014",
    "The library in Halden was built long ago., 2014"
  })
  void reports_a_year_that_none_of_the_body_leads_to(String body, String year) {
    var ferry = rule.headline("Ferry returns in " + year).body("It was away.", body);
    if (body.contains("1962")) {
      ferry.message("Body doesn't have \"2014\"").related();
    }
    ferry.verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "its source, Council votes on [[Tuesday]] on flood wall, The council votes on the flood wall on"
        + " Monday.",
    "less than that, Council votes on Tuesday on flood wall, The council meets on Monday."
  })
  void reports_a_weekday_that_fits_a_date_of_the_body_against_its_source_only(
      String sentence, String headline, String body) {
    rule.headline(headline).body(body, "The letter came on 13 March 2012.").verify();
  }
}
