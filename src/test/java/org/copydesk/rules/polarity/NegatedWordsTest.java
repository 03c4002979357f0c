package org.copydesk.rules.polarity;

import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    "11, Old ferry company now bravely [[refuses closing]] both lines to Halden"
  })
  void needs_six_tenths_of_words_in_order_for_negation(int words, String subheadline) {
    rule.subheadline(subheadline)
        .body("The ferry company is closing most of its lines to Halden.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "[[No ferry]] company closes its line to Halden in spring, A ferry company closes its line to Halden in spring.",
    "'The ferry company will close its line to Halden, or never', 'The ferry company will close its line to Halden, or sell.'"
  })
  void finds_negation_between_shared_words(String subheadline, String body) {
    rule.subheadline(subheadline).body(body).verify();
  }
}
