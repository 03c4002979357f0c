package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMismatchTest {
  private final RuleTester rule = RuleTester.of("number-mismatch");

  @Test
  void names_number_in_same_place() {
    rule.headline("Norvik closes [[41]] bakeries")
        .body("Rain fell in 9 towns.", "Norvik closes 14 bakeries this winter.")
        .reports(Severity.WARNING)
        .related("14")
        .message("Body says \"14 bakeries\", not \"41\"")
        .verify();
  }

  @Test
  void reports_number_without_counterpart() {
    rule.headline("Harbour costs [[$41m]]")
        .body("It took six summers.")
        .related()
        .message("Body doesn't have \"$41m\"")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another thing   | Divers find [[46]] cracks at night | The mayor is 8 and the town has 300"
            + " wells.",
        "another kind    | Divers find [[46]] cracks at night | The divers of the night paid $8 a"
            + " head.",
        "a lone one      | Divers find [[46]] cracks at night | The divers found one of the"
            + " cracks.",
        "another unit    | Strike takes [[46]] days in harbour | The harbour strike took 8 hours a"
            + " day."
      })
  void names_no_number_of_another_kind_or_thing(String what, String headline, String body) {
    var findings =
        rule.headline(headline).body(body).related().message("Body doesn't have \"46\"").verify();

    assertThat(findings).flatExtracting(Finding::suggestions).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a related noun | Berg beats [[five]] rivals in Halden vote | Berg won the vote in Halden. Her three opponents for mayor of Halden took half of the vote. | three opponents
          a score        | Halden beat Norvik [[4-1]] in cup   | Halden beat Norvik 3-1 in the cup on Sunday. | 3-1
          an order       | Storm is [[sixth]] attack on Halden wall | The storm was one of four attacks on the wall in Halden. | four attacks
          a span of time | Halden mayor waits [[eight]] months for ferry | The mayor of Halden waited 18 months for the ferry. | 18 months
          an age         | Berg, [[46]], and Lund, 45, plan ferry | Ms Berg, 48, and Mr Lund, 45, were joined by Ms Holm, 46. | 48
          """)
  void finds_the_number_in_its_place_in_other_words(
      String what, String headline, String body, String other) {
    rule.headline(headline)
        .body(body)
        .reports(Severity.WARNING)
        .message(
            "Body says \"" + other + "\", not \"" + headline.replaceAll(".*\\[\\[|]].*", "") + "\"")
        .verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          These 6 towns close their pools        | The pools of Halden and Norvik are shut. 300 people swam there.
          10 cheap ways to reach Halden          | Ferries sail to Halden. A ticket costs $8.
          Halden sells 4x4s to Norvik            | The town of Halden sells 30 cars to Norvik.
          One in 11 jobs in Halden to go         | Of 22,000 jobs in Halden 2,000 will go.
          Toll climbs $14 to $52 in Halden       | The toll in Halden was $38 until May.
          Halden doubles stake in ferry to 66%   | Halden had 33% of the ferry and bought as much again.
          Halden orders jets worth $3.6bn        | Halden orders 30 jets at $120m each.
          Nearly 2,500 ferry seats are empty     | Of 5,000 seats on the ferry almost half are empty.
          """)
  void accepts_lists_names_and_what_can_be_worked_out(String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          counted by the reader | Which [[7]] pools shut for the winter?    | The pool in Halden is shut. So are those of Lund and Holm. It costs $8 to heat one.
          worked out            | Berg sings again [[3]] months after fall  | The singer fell on 4 May. She sang for 300 people on 2 August.
          more exact            | [[10.1 million]] people saw ferry sink    | More than 10 million people saw the ferry sink.
          """)
  void only_suggests_where_the_body_says_less(String what, String headline, String body) {
    rule.headline(headline).body(body).reports(Severity.SUGGESTION).verify();
  }

  @Test
  void only_suggests_in_a_lead_that_the_body_does_not_repeat() {
    rule.headline("Halden waits for its ferry")
        .subheadline(
            "The harbour master counted [[46]] stranded lorries on Friday. It was the worst day since"
                + " the storm.")
        .body("A ticket costs 8 dollars, and the ferry to the island was late again, said Berg.")
        .reports(Severity.SUGGESTION)
        .verify();
  }

  @Test
  void names_nearest_number_about_same_thing() {
    var findings =
        rule.headline("Divers find [[46]] cracks")
            .body("Halden has 8 boats. Its harbour wall has 64 cracks, said Berg.")
            .related("64")
            .message("Body doesn't have \"46\"; nearest is \"64 cracks\"")
            .verify();

    assertThat(findings).flatExtracting(Finding::suggestions).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik hires coach on [[two]]-year deal",
        "Norvik keeper banned for [[six]] months",
        "Norvik lose [[2-0]] in Halden",
        "[[Six]]-year-old boy finds Norvik cup"
      })
  void requires_scores_ages_and_terms_even_in_words(String headline) {
    rule.headline(headline)
        .body("Norvik have hired a coach and banned their keeper. A boy found a cup in Halden.")
        .body("The club has 40 members.")
        .related()
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik and the album to hear these seven days",
        "Norvik hires coach on one-year deal",
        "Halden ahead by 12 at the break in Norvik",
        "Norvik gift: $30 apiece on average"
      })
  void accepts_what_follows_from_a_score_or_an_average(String headline) {
    rule.headline(headline)
        .body("Halden led 19-7 in Norvik. The coach signed for a year.")
        .body("The club got $9,000 from 300 gifts.")
        .verify();
  }

  @Test
  void names_number_in_same_place_in_other_languages() {
    rule.language("de")
        .headline("[[42 Millionen]] Gäste in Halden")
        .body("Eines der Hotels war voll. In Halden waren 24 Millionen Gäste.")
        .related("24 Millionen")
        .message("Body says \"24 Millionen Gäste\", not \"42 Millionen\"")
        .verify();
  }

  @Test
  void reports_number_that_body_has_only_in_date() {
    rule.headline("Berg, [[12]], wins race")
        .body("The race on 12 May had 300 runners.")
        .message("Body has \"12\" only in a date")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a day   | Nine people were killed in a ferry fire on 12 May.",
        "an hour | Nine people were killed in a ferry fire at 12:00.",
        "a span  | Nine people were killed in a ferry fire of 12 hours.",
        "years   | Nine people were killed in a ferry fire. It was built in 2000 and sold in 2012."
      })
  void distinguishes_counts_from_other_numbers(String what, String body) {
    rule.headline("[[12]] killed in ferry fire").body(body).related("Nine").verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fair runs 4 to 13 May  | The fair runs from 4 May for 9 days.",
        "Fair starts Sunday 4   | The fair with its 300 stalls starts on 4 May.",
        "Norvik fair on 12th    | The fair with its 300 stalls starts on 12 May.",
        "Attacks of 9/11        | Of the attacks on September 11, 300 films tell."
      })
  void accepts_day_of_date(String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @Test
  void reads_half_a_per_cent() {
    rule.headline("Norvik bank raises rates to 0.5%")
        .body("Norvik bank raised its base rate to half a per cent on Monday.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Review after mill fire that killed [[six]] | There is a review after a fire at a mill in"
            + " Halden that killed four people. | four",
        "Shares of bank fall [[14 percent]] | Shares of the bank fell 4 percent. Sales rose 10"
            + " percent and costs 4 percent. | 4 percent"
      })
  void knows_the_place_by_the_verb(String headline, String body, String figure) {
    rule.headline(headline).body(body).related(figure).verify();
  }

  @Test
  void adds_up_no_unlike_quantities() {
    rule.headline("[[14]] seals counted off Halden")
        .body("The ferry ran for 10 days and cost 4 dollars.")
        .verify();
  }

  @Test
  void accepts_number_if_body_has_none() {
    rule.headline("Harbour costs $41m").body("It was expensive.").verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seven men and five women were hurt.",
        "A dozen people were hurt.",
        "Of 15 people on board, 3 were unhurt."
      })
  void accepts_sum_or_difference_of_numbers_in_body(String body) {
    rule.headline("12 hurt in Norvik").body(body).verify();
  }

  @Test
  void accepts_years_between_dates() {
    rule.headline("Bridge opens after 17 years")
        .body("Planned in 1995, the bridge opened in May 2012. It took 400 workers.")
        .verify();
  }

  @Test
  void flags_number_although_equal_one_is_elsewhere() {
    rule.headline("Choir from [[30]] villages sings in Halden")
        .body("A choir from 17 villages sings in Halden for 30 minutes.")
        .related("17")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a flight      | Flight [[1809]] crew praised       | The crew of Flight 1702 was praised.",
        "a big word    | [[Sixty-three]] ferries sail today     | The town has two ferries.",
        "a score       | Halden beat Norvik [[3-1]] at home | Halden beat Norvik 2-1 at home.",
        "an order      | [[Third]] bridge for Halden        | Halden gets a second bridge for"
            + " Halden.",
        "a small word  | Fire kills [[three]] horses here   | The fire kills two horses here."
      })
  void flags_spelled_or_naming_number_only_with_counterpart(
      String what, String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flight 1809 crew praised",
        "Third bridge for Halden",
        "Two hopes for Halden",
        "Six in ten like Halden",
        "5 ways out of Halden"
      })
  void accepts_spelled_or_naming_number_without_counterpart(String headline) {
    rule.headline(headline).body("It rained for 40 days.").verify();
  }

  @Test
  void suggests_number_in_same_place() {
    var findings =
        rule.subheadline("Norvik closes [[41]] bakeries")
            .body("Norvik closes 14 bakeries this winter.")
            .verify();

    assertThat(findings).flatExtracting(Finding::suggestions).containsExactly("14");
  }

  @Test
  void suggests_no_number_if_two_are_candidates() {
    var findings =
        rule.headline("Norvik closes [[41]] bakeries")
            .body("Norvik closes 14 bakeries. In spring Norvik closes 20 bakeries more.")
            .verify();

    assertThat(findings).flatExtracting(Finding::suggestions).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[Eight]] die", "[[Nine]] hurt", "[[Twelve]] killed"})
  void knows_that_a_headline_leaves_out_the_people(String toll) {
    rule.headline(toll + " in Halden ferry fire")
        .body("A fire on a ferry in Halden killed 7 people on Monday, police said.")
        .related("7")
        .verify();
  }

  @ParameterizedTest(name = "4 words beside it, the thing counted twice, limit {0}: {1}")
  @CsvSource({"5, [[300]]", "6, 300"})
  void option_sets_words_beside_number(int limit, String number) {
    rule.option("min-beside", limit)
        .headline("Choir from " + number + " villages sings in Halden")
        .body("A choir from 170 villages sings in Halden for 301 guests.")
        .verify();
  }

  @ParameterizedTest(name = "{0} where the body has {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[[5 percentage points]] | 7%",
        "[[5%]]                  | 7 percentage points",
        "[[5]] years             | 7 years",
        "[[5th]] ferry           | 7th ferry"
      })
  void compares_numbers_of_one_kind(String claim, String body) {
    rule.headline("Norvik bank raises Halden harbour lending fee " + claim)
        .body("Norvik bank raises its Halden harbour lending fee " + body + ", it said.")
        .verify();
  }
}
