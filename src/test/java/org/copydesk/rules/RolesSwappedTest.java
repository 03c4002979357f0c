package org.copydesk.rules;

import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesSwappedTest {
  private final RuleTester rule = RuleTester.of("roles-swapped");

  @Test
  void reports_two_names_exchanged_around_a_verb() {
    rule.subheadline("[[Halden beat Norvik]] 3-1 in the cup final at the harbour stadium on Sunday")
        .body("Norvik beat Halden 3-1 in the cup final at the harbour stadium on Sunday.")
        .reports(Severity.WARNING)
        .related("Norvik beat Halden")
        .message("Body has the roles reversed: \"Norvik beat Halden\"")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "Norvik was sued by Halden, Halden sued Norvik",
    "Norvik was sued last week by Halden, Halden sued Norvik",
    "Norvik met Halden, Halden met Norvik",
    "Norvik played Halden, Halden played Norvik",
    "Norvik sued Halden, Norvik sued Halden"
  })
  void accepts_swapped_names_of_passive_and_reciprocal_verbs(String display, String body) {
    rule.subheadline(display + " over cracks in the harbour bridge of the two towns in May")
        .body(body + " over cracks in the harbour bridge of the two towns in May.")
        .verify();
  }

  @Test
  void is_silent_where_a_sentence_has_the_same_order() {
    rule.subheadline("Halden beat Norvik 3-1 in the cup final at the harbour stadium")
        .body(
            "Norvik beat Halden 3-1 in the cup final at the harbour stadium, a paper wrote.",
            "It was wrong: Halden beat Norvik 3-1 in the cup final at the harbour stadium.")
        .verify();
  }

  @Test
  void is_silent_in_quite_other_words() {
    rule.headline("Halden beat Norvik in cup final")
        .body("In a final that few saw, the cup went to a side that beat the favourites, Halden.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"en, [[Halden beat Norvik]]", "de, Halden beat Norvik", "und, Halden beat Norvik"})
  void knows_english_word_order_only(String language, String words) {
    rule.language(language)
        .subheadline(words + " 3-1 in the cup final at the harbour stadium on Sunday")
        .body("Norvik beat Halden 3-1 in the cup final at the harbour stadium on Sunday.")
        .verify();
  }

  @Test
  void reports_exchanged_roles_in_other_words() {
    rule.headline("[[Norvik to sue Halden]] over cracks")
        .body(
            "For years Norvik and Halden were at odds.",
            "Cracks in a bridge were too much: Norvik, it said, would be sued by Halden.")
        .related("Norvik, it said, would be sued by Halden")
        .verify();
  }

  @Test
  void names_who_did_it_in_the_body() {
    rule.headline("[[Lindgren]] promises new ferry by Easter")
        .body(
            "Mayor Anna Lindgren came late to the meeting of the council.",
            "At the harbour, engineer Peter Dahl promised a new ferry by Easter.")
        .related("engineer Peter Dahl promised")
        .message("Body names somebody else: \"engineer Peter Dahl promised\"")
        .verify();
  }

  @ParameterizedTest(name = "7 of 8 words in the sentence, limit {0}: {1}")
  @CsvSource({"0.87, [[Halden beat Norvik]]", "0.88, Halden beat Norvik"})
  void option_sets_shared_words_for_roles(double limit, String words) {
    rule.option("min-shared", limit)
        .subheadline(words + " in the cup final at the harbour stadium on Sunday")
        .body("Norvik beat Halden in the cup final at the harbour stadium.")
        .verify();
  }

  @Test
  void asks_for_more_than_two_names_and_a_verb() {
    rule.headline("Halden beat Norvik").body("Norvik beat Halden.").verify();
  }

  @Test
  void leaves_names_that_a_comma_parts() {
    rule.subheadline("Halden beat the holders, Norvik, in the cup final at the harbour stadium")
        .body("Norvik beat the holders, Halden, in the cup final at the harbour stadium.")
        .verify();
  }

  @Test
  void reports_roles_once_for_two_sentences() {
    rule.subheadline("[[Halden beat Norvik]] in the cup final at the harbour stadium on Sunday")
        .body(
            "On Sunday, Norvik beat Halden in the cup final at the harbour stadium.",
            "Norvik beat Halden in the cup final at the harbour stadium on Sunday.")
        .verify();
  }

  @Test
  void finds_names_anywhere_in_a_sentence() {
    rule.subheadline(
            "In the cup final at the harbour stadium on Sunday last [[Halden beat Norvik]]")
        .body("In the cup final at the harbour stadium on Sunday last Norvik beat Halden.")
        .verify();
  }

  @Test
  void finds_names_in_any_sentence() {
    rule.subheadline("Two towns met. [[Norvik beat Halden]] in the cup final at the harbour")
        .body("It rained in May. Then Halden beat Norvik in the cup final at the harbour.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik was beaten by Halden",
        "Norvik was beaten in a match by Halden",
        "Norvik was beaten badly on Sunday by Halden"
      })
  void knows_the_passive_of_a_later_sentence(String display) {
    rule.subheadline("Two towns met. " + display + " in the long cup final at the harbour stadium")
        .body("It rained. Halden has beaten Norvik in the long cup final at the harbour stadium.")
        .verify();
  }

  @Test
  void leaves_words_that_are_no_names() {
    rule.subheadline("Young sailors praise captains of ferries in the harbour of Halden")
        .body("Young captains praise sailors of ferries in the harbour of Halden.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "[[Halden beat Norvik]] in big final, Norvik beat Halden in big final.",
    "Halden beat Norvik in it, Norvik beat Halden in it."
  })
  void asks_for_a_word_besides_the_names_and_the_verb(String subheadline, String body) {
    rule.subheadline(subheadline).body(body).verify();
  }

  @ParameterizedTest(name = "7 of 8 words in the sentence, limit {0}")
  @CsvSource({"0.875, [[Halden beat Norvik]]", "0.876, Halden beat Norvik"})
  void takes_the_share_of_the_option_for_enough(double limit, String words) {
    rule.option("min-shared", limit)
        .subheadline(words + " in the cup final at the harbour stadium on Sunday")
        .body("Norvik beat Halden in the cup final at the harbour stadium.")
        .verify();
  }
}
