package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityMismatchTest {
  private final RuleTester rule = RuleTester.of("polarity-mismatch");

  @Test
  void reports_a_negation_that_the_body_has_not() {
    rule.headline("Library row")
        .subheadline("The council has [[not]] approved the sale of the library in Mill Street")
        .body("The council has approved the sale of the library in Mill Street.")
        .reports(Severity.WARNING)
        .related("approved")
        .message("\"not\" contradicts \"approved\" in the body")
        .verify();
  }

  @Test
  void reports_the_word_that_lost_its_negation() {
    rule.headline("Library row")
        .subheadline("The council has [[approved]] the sale of the library in Mill Street")
        .body("The council has not approved the sale of the library in Mill Street.")
        .related("not")
        .verify();
  }

  @Test
  void accepts_headline_that_denies_quotation() {
    rule.subheadline("Halden council is not selling the old library in Mill Street")
        .body(
            "Asked by reporters, Maria Berg said \"Halden council is selling the old library in Mill"
                + " Street\".")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "is [[not]] closing, is closing",
    "[[isn't]] closing, is closing",
    "[[never]] closes, closes",
    "[[refuses]] to close, to close",
    "is [[unable]] to close, is to close"
  })
  void knows_the_ways_to_negate(String display, String body) {
    rule.subheadline("Halden council " + display + " the old library in Mill Street on Sundays")
        .body("Halden council " + body + " the old library in Mill Street on Sundays.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"did not win, failed to win", "won't sell, will not sell", "not only owns, owns"})
  void takes_two_negations_or_idioms_for_none(String display, String body) {
    rule.subheadline("Halden rowing club " + display + " the old boat house in Mill Street")
        .body("Halden rowing club " + body + " the old boat house in Mill Street.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "rises, fell",
    "raises, cut",
    "accepts, rejected",
    "strengthens, weakened",
    "widens, narrowed"
  })
  void reports_opposites_in_the_same_place(String display, String body) {
    rule.subheadline(
            "Norvik bank says that the lending rate of banks [[" + display + "]] in spring months")
        .body(
            "Norvik bank says that the lending rate of banks "
                + body
                + " in spring months of 2020.")
        .verify();
  }

  @Test
  void accepts_claim_that_another_sentence_supports() {
    rule.subheadline("The council has approved the sale of the library in Mill Street")
        .body(
            "In May, the council had not approved the sale of the library in Mill Street.",
            "On Monday, the council has approved the sale of the library in Mill Street.")
        .verify();
  }

  @Test
  void flags_headline_whose_opposite_is_beside_same_word() {
    rule.headline("Norvik fish exports [[fall]] in spring")
        .body(
            "Exports of fish from Norvik rose by a fifth in spring, the harbour office said.",
            "Most went to Spain.")
        .related("rose")
        .verify();
  }

  @Test
  void is_silent_where_the_body_reports_both_sides() {
    rule.headline("Norvik fish exports fall in spring")
        .body(
            "Exports of fish from Norvik rose for years.",
            "In spring, exports of fish fell by a fifth.")
        .verify();
  }

  @Test
  void is_silent_where_the_body_negates_the_opposite() {
    rule.headline("Norvik fish exports fall in spring")
        .body("Exports of fish from Norvik did not rise in spring.")
        .verify();
  }

  @Test
  void reports_a_headline_whose_opposite_is_the_bodys_subject() {
    rule.headline("Norvik Foods' [[losses]] double")
        .body("The grocer Norvik made a profit of 12 million crowns, twice as much as last year.")
        .verify();
  }

  @Test
  void flags_rounded_number_with_opposite_direction() {
    rule.headline("Harbour index ends day [[up]] 28")
        .body("Markets were calm. The harbour index fell 27.73 points.")
        .related("fell")
        .verify();
  }

  @Test
  void reports_the_particle_of_a_phrasal_verb() {
    rule.headline("Mayor to step [[up]] in May")
        .body("The mayor is to step down, she told the council.")
        .related("down")
        .verify();
  }

  @Test
  void leaves_a_phrasal_verb_that_the_body_has_both_ways() {
    rule.headline("Mayor to step up in May")
        .body("Some want the mayor to step down. She wants to step up.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Not a single ferry sails", "Ferries stay in port"})
  void is_silent_on_a_headline_without_a_body(String headline) {
    rule.headline(headline).verify();
  }

  @ParameterizedTest
  @CsvSource({"en-GB, [[not]]", "de, not", "und, not"})
  void checks_polarity_in_english_only(String language, String word) {
    rule.language(language)
        .subheadline("The council has " + word + " approved the sale of the library in Mill Street")
        .body("The council has approved the sale of the library in Mill Street.")
        .verify();
  }

  @Test
  void takes_beaten_for_no_opposite_of_beat() {
    rule.headline("Halden beaten by Norvik in cup final")
        .body("Norvik beat Halden in the cup final on Saturday.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It may make a profit in May, a bank said.",
        "It made no profit in May, a bank said.",
        "It made a loss after a profit in May. Its profit in April was small."
      })
  void accepts_opposite_that_body_has_once_or_denies(String later) {
    rule.headline("Norvik Foods' losses double")
        .body("The grocer sells bread in Halden and in Norvik.", later)
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor is to step down. Friends would have her step boldly up.",
        "The mayor is to step down. Friends would have her step once more boldly up.",
        "Friends would have the mayor step up. She wants to step down."
      })
  void accepts_phrasal_verb_that_body_splits(String body) {
    rule.headline("Mayor to step up in May").body(body).verify();
  }

  @Test
  void reports_a_phrasal_verb_whose_own_particle_is_far_from_the_verb() {
    rule.headline("Mayor to step [[up]] in May")
        .body("The mayor is to step down. Friends saw her step once more and very boldly up.")
        .related("down")
        .verify();
  }

  @Test
  void points_to_the_first_place_of_the_opposite_particle() {
    var first = "On Monday she said that she will step down.";
    var findings =
        rule.headline("Mayor to step [[up]] in May")
            .body("The mayor is ill.", first, "She will step down in May.")
            .related("down")
            .verify();
    assertThat(findings.get(0).related().get(0).passage().name()).isEqualTo("body[1]");
  }
}
