package org.copydesk.rules.polarity;

import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one side negates and the other doesn't, word for word and in other words. */
class NegatedWordsTest {
  private final RuleTester rule = RuleTester.of("polarity-mismatch");

  @Test
  void ignores_negation_that_has_only_moved() {
    rule.headline("The council will not say whether it closes the library in Mill Street")
        .body("The council will say whether it does not close the library in Mill Street")
        .verify();
  }

  @Test
  void ignores_negation_by_another_word() {
    rule.subheadline("The council has not approved the sale of the library in Mill Street")
        .body("The council has rejected the sale of the library in Mill Street.")
        .verify();
  }

  @Test
  void finds_negation_by_verb() {
    rule.subheadline("Halden council [[refuses]] to close the library in Mill Street on Sundays")
        .body("Halden council plans to close the library in Mill Street on Sundays.")
        .related("plans")
        .verify();
  }

  @ParameterizedTest(name = "6 of {0} words in order")
  @CsvSource({
    "10, Old ferry company now [[refuses]] closing both lines to Halden",
    "11, Old ferry company now bravely refuses closing both lines to Halden"
  })
  void needs_six_tenths_of_words_in_order_for_negation(int words, String subheadline) {
    rule.subheadline(subheadline)
        .body("The ferry company is closing most of its lines to Halden.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "No ferry company closes its line to Halden in spring, A ferry company closes its line to Halden in spring.",
    "'The ferry company will close its line to Halden, or never', 'The ferry company will close its line to Halden, or sell.'"
  })
  void finds_negation_between_shared_words(String subheadline, String body) {
    rule.subheadline(subheadline).body(body).verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "all words, Council [[not]] selling Mill Street library",
    "three of four others, Council [[not]] selling Mill Street bakery",
    "three of five, Council not selling old Mill Street bakery",
    "the negated word is another, Council not opening Mill Street library",
    "a word between, Council [[not]] ever selling Mill Street library",
    "four words between, Council not so soon to be selling Mill Street library",
    "negated twice, Council not unable to sell Mill Street library",
    "by another word, Council unlikely to be selling Mill Street library"
  })
  void needs_bare_not_and_three_quarters_of_claim_in_paraphrase(String what, String headline) {
    rule.headline(headline)
        .body("The library in Mill Street is being sold by the council of Halden.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mill Street was not sold by Halden council.",
        "The library in Mill Street is on hold, and not for sale by the council."
      })
  void ignores_negation_that_any_paraphrase_has(String other) {
    rule.headline("Council not selling Mill Street library")
        .body("The library in Mill Street is being sold by the council of Halden.", other)
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "three, Council [[not]] selling library, The library in Mill Street is being sold by the council.",
    "two, Council not selling, 'In Mill Street, a sale is held by the council.'"
  })
  void needs_three_shared_words_for_negation_in_paraphrase(
      String shared, String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the verb, Council [[selling]] Mill Street library, The library in Mill Street is not being sold by the council.",
    "the second negation, Council [[selling]] Mill Street library, 'The library in Mill Street, which nobody reads in, is not being sold by the council.'",
    "another verb, Council selling Mill Street library, 'The library in Mill Street, which does not pay, is being sold by the council.'",
    "three of five others, Council selling old Mill Street bakery, The library in Mill Street is not being sold by the council.",
    "three of four others, Council [[selling]] Mill Street bakery, The library in Mill Street is not being sold by the council.",
    "by another word, Council selling Mill Street library, The library in Mill Street is unlikely to be sold by the council.",
    "another sentence affirms it, Council selling Mill Street library, The library in Mill Street is not being sold by the council. Its books were sold.",
    "another sentence without the verb, Council [[selling]] Mill Street library, The library in Mill Street is not being sold by the council. The council met.",
    "an opposite, Council selling Mill Street library, 'The library in Mill Street is not being sold but bought, says the council.'"
  })
  void finds_word_that_every_paraphrase_negates(String what, String headline, String body) {
    rule.headline(headline).body(body).verify();
  }
}
