package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMismatchTest {
  private final RuleTester rule = RuleTester.of("number-mismatch");

  @Test
  void names_the_figure_in_its_place() {
    rule.headline("Norvik closes [[41]] bakeries")
        .body("Rain fell in 9 towns.", "Norvik closes 14 bakeries this winter.")
        .reports(Severity.WARNING)
        .related("14")
        .message("Body has \"14\" in the place of \"41\"")
        .verify();
  }

  @Test
  void says_so_when_no_figure_stands_in_its_place() {
    rule.headline("Harbour costs [[$41m]]")
        .body("It took six summers.")
        .related()
        .message("No figure of the body bears out \"$41m\"")
        .verify();
  }

  @Test
  void is_silent_about_a_body_without_figures() {
    rule.headline("Harbour costs $41m").body("It was dear.").verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seven men and five women were hurt.",
        "A dozen people were hurt.",
        "Of 15 people on board, 3 were unhurt."
      })
  void works_out_a_sum_or_difference(String body) {
    rule.headline("12 hurt in Norvik").body(body).verify();
  }

  @Test
  void works_out_years_between_dates() {
    rule.headline("Bridge opens after 17 years")
        .body("Planned in 1995, the bridge opened in May 2012. It took 400 workers.")
        .verify();
  }

  @Test
  void lets_no_agreeing_number_help_where_the_place_has_another() {
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
        "a score       | Halden beat Norvik [[3-1]] at home | Halden beat Norvik 2-1 at home.",
        "an order      | [[Third]] bridge for Halden        | Halden gets a second bridge for Halden.",
        "a small word  | Fire kills [[three]] horses here   | The fire kills two horses here."
      })
  void needs_another_in_the_place_of(String what, String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flight 1809 crew praised",
        "Halden beat Norvik 3-1",
        "Third bridge for Halden",
        "Two hopes for Halden",
        "5 ways out of Halden"
      })
  void takes_others_on_trust(String headline) {
    rule.headline(headline).body("It rained for 40 days.").verify();
  }

  @Test
  void suggests_the_figure_in_its_place() {
    var findings =
        rule.subheadline("Norvik closes [[41]] bakeries")
            .body("Norvik closes 14 bakeries this winter.")
            .verify();

    assertThat(findings).flatExtracting(Finding::suggestions).containsExactly("14");
  }

  @Test
  void suggests_none_where_two_stand_in_such_a_place() {
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
  @CsvSource({"5, [[30]]", "6, 30"})
  void wants_as_many_words_beside_a_number_as_the_house(int limit, String number) {
    rule.option("min-beside", limit)
        .headline("Choir from " + number + " villages sings in Halden")
        .body("A choir from 17 villages sings in Halden for 30 minutes.")
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
  void compares_what_is_of_one_sort(String claim, String body) {
    rule.headline("Norvik bank raises Halden harbour lending fee " + claim)
        .body("Norvik bank raises its Halden harbour lending fee " + body + ", it said.")
        .verify();
  }
}
