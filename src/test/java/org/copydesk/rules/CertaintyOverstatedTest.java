package org.copydesk.rules;

import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyOverstatedTest {
  private final RuleTester rule = RuleTester.of("certainty-overstated");

  @ParameterizedTest
  @ValueSource(strings = {"could", "may", "might"})
  void flags_will_that_is_only_possible_in_body(String modal) {
    rule.subheadline(
            "The ferry company [[will]] close its line to Halden in May, its director said")
        .body("The ferry company " + modal + " close its line to Halden in May, its director said.")
        .reports(Severity.WARNING)
        .related(modal)
        .message("\"will\" is more certain than \"" + modal + "\" in the body")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "could, will",
    "may, might",
    "would, will",
    "will, would",
    "is set to, is expected to",
    "will, will"
  })
  void accepts_display_text_that_is_no_more_certain(String display, String body) {
    rule.subheadline("The ferry company " + display + " close its line to Halden in May, it said")
        .body("The ferry company " + body + " close its line to Halden in May, it said.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"allegedly", "reportedly", "possibly"})
  void flags_words_whose_hedge_was_dropped(String hedge) {
    rule.subheadline("The ferry company was fined in May for [[breaking]] the rules of the harbour")
        .body(
            "The ferry company was fined in May for "
                + hedge
                + " breaking the rules of the harbour.")
        .related(hedge)
        .verify();
  }

  @Test
  void accepts_one_hedge_for_another() {
    rule.subheadline("The ferry company was fined in May for suspected breaches of the rules")
        .body("The ferry company was fined in May for alleged breaches of the rules.")
        .verify();
  }

  @Test
  void flags_will_in_paraphrase() {
    rule.headline("Ferry company [[will close]] Halden line")
        .body("A line to Halden that a ferry company runs could close in May.")
        .related("could close")
        .verify();
  }

  @Test
  void accepts_will_that_a_sentence_of_body_has() {
    rule.headline("Ferry company will close Halden line")
        .body(
            "The ferry company may close its line to Halden, it said in May.",
            "Now it is certain: the company will close the line.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"en, [[will]]", "de, will", "und, will"})
  void checks_certainty_in_english_only(String language, String modal) {
    rule.language(language)
        .subheadline("The ferry company " + modal + " close its line to Halden in May, he said")
        .body("The ferry company could close its line to Halden in May, he said.")
        .verify();
  }

  @ParameterizedTest(name = "14 of 15 words in order, limit {0}: {1}")
  @CsvSource({"0.93, [[breaking]]", "0.94, breaking"})
  void option_sets_similarity_for_hedges(double limit, String word) {
    rule.option("min-closeness", limit)
        .subheadline("The ferry company was fined in May for " + word + " the rules of the harbour")
        .body("The ferry company was fined in May for allegedly breaking the rules of the harbour.")
        .verify();
  }

  @Test
  void accepts_certainty_that_another_sentence_has() {
    rule.headline("Ferry company will close Halden line")
        .body(
            "The ferry company could close its line to Halden in May.",
            "The ferry company will close its line to Halden, its director said.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"will not close", "will probably close", "could close"})
  void accepts_hedged_headline(String verb) {
    rule.headline("Ferry company " + verb + " Halden line")
        .body("The company that runs the ferry could close its line to Halden in May.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"is likely to close", "is to close", "will close", "closes"})
  void accepts_paraphrase_of_nearly_certain_body(String verb) {
    rule.headline("Ferry company will close Halden line")
        .body("The company that runs the ferry " + verb + " its line to Halden in May.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "gross breaches, alleged breaches",
    "breaches, alleged grave breaches",
    "serious breaches, alleged grave breaches"
  })
  void ignores_hedge_if_other_words_changed_too(String display, String body) {
    rule.subheadline("The ferry company was fined in May for " + display + " of the harbour rules")
        .body("The ferry company was fined in May for " + body + " of the harbour rules.")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "next, Ferry company [[will close]] Halden line",
    "after an adverb, Ferry company [[will finally close]] Halden line"
  })
  void reports_will_of_a_headline_before_its_verb(String place, String headline) {
    rule.headline(headline)
        .body("A line to Halden that a ferry company runs could close in May.")
        .verify();
  }
}
