package org.copydesk.rules.polarity;

import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rule's page calls an opposite next to a word that both have, or through all the body.
 */
class OpposedWordsTest {
  // Says the side of "rise" about something else, so that "fell" doesn't run through the body.
  private static final String ELSEWHERE = "Bread sales in Halden may climb.";

  private final RuleTester rule = RuleTester.of("polarity-mismatch");

  @Test
  void finds_antonym_in_sentences_that_negate_something_else() {
    rule.subheadline("The bank that did not fail says that its rates [[rise]] in the spring")
        .body("The bank that did not fail says that its rates fell in the spring.")
        .related("fell")
        .verify();
  }

  @Test
  void reports_antonym_that_is_a_negation_once() {
    rule.subheadline("The council in Halden refuses the plan for the library in Mill Street")
        .body("The council in Halden did not accept the plan for the library in Mill Street.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "'losses', It made a profit in May. Its profit in April was small., true",
    "'losses', It made a profit in May., false",
    "'profits', It made a loss in May. Its loss in April was small., true",
    "'profits', It made a loss in May. Its loss in April was small. Its profitability suffered., false"
  })
  void finds_antonym_that_body_repeats_without_word_of_claim(
      String word, String later, boolean flagged) {
    rule.headline("Norvik Foods' " + (flagged ? "[[" + word + "]]" : word) + " double")
        .body("The grocer sells bread in Halden and in Norvik.", later)
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "Norvik [[sacks]] chief Berg, 'On Friday, Norvik appointed Maria Berg its chief.'",
    "Norvik board [[sacks]] Berg, 'Berg, whom Norvik today appointed, is 40.'",
    "Norvik board [[sacks]] Berg, 'Berg, whom Norvik has only today appointed, is 40.'",
    "Owners [[sack]] Maria Berg, The town of Norvik appointed Maria Berg.",
    "Owners [[sack]] chief Berg, The chief is known: the club appointed Maria Berg.",
    "Owners [[sack]] chief Berg, The chief is known: Berg was appointed.",
    "Owners [[sack]] Berg of Norvik, 'In Norvik, the club appointed Maria Berg.'",
    "Owners [[sack]] 40 welders, At the yard 40 were appointed as welders.",
    "UK [[sacks]] envoy Berg, 'On Friday, Britain appointed Maria Berg its envoy.'"
  })
  void finds_antonym_next_to_same_word_or_number(String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik sacked Berg hours later.",
        "Hours later, Norvik dismissed its chief Berg."
      })
  void ignores_antonym_if_any_sentence_supports_claim(String other) {
    rule.headline("Norvik sacks chief Berg")
        .body("On Friday, Norvik appointed Maria Berg its chief.", other)
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"[[up]] 28, 27.73", "[[up]] 28, 27.5", "up 28, 27.49", "up 27, 27.73"})
  void finds_antonym_next_to_rounded_number(String move, String exact) {
    rule.headline("Harbour index ends day " + move)
        .body(
            "The harbour index rose on Monday and Tuesday but by late Wednesday it fell "
                + exact
                + " points.")
        .verify();
  }

  @Test
  void ignores_antonym_if_same_number_has_both_words() {
    rule.headline("Harbour index up 28")
        .body("The harbour index rose 28 points at noon, fell 28 again and was flat.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "Exports [[rise]] in spring, Most exports fell in spring.",
    "Exports [[rise]] for Norvik, Most exports fell in spring."
  })
  void needs_a_shared_word_for_antonym(String headline, String body) {
    rule.headline(headline).body(body, ELSEWHERE).verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ten words from the shared one, a, true", "eleven, a new, true"})
  void needs_shared_word_near_antonym(String distance, String between, boolean flagged) {
    rule.headline("Norvik exports of fish " + (flagged ? "[[rise]]" : "rise"))
        .body(
            "From Norvik, fish exports through "
                + between
                + " harbour on its island in the west fell.",
            ELSEWHERE)
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"Exports of fish from Norvik are to [[rise]], true"})
  void needs_shared_word_within_three_words_of_claim(String headline, boolean flagged) {
    rule.headline(headline)
        .body(
            "Sold to Spain, fish from Norvik was expensive; in most years exports fell.", ELSEWHERE)
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "half of the other words, Norvik exports of fish from islands [[rise]]",
    "fewer, Small Norvik exports of fish from islands rise"
  })
  void prefers_sentence_with_half_of_claim_to_rest_of_body(String shared, String headline) {
    rule.headline(headline)
        .body("Fish that Norvik sold to those who wanted it dearly fell.", ELSEWHERE)
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "[[rise]], 'Fish from Norvik that boats bring in may climb in price.'",
    "[[rise]], 'Fish from Norvik, which boats of many sorts and sizes bring in, may climb in price.'",
    "[[rise]], Boats put up sails to catch fish off Norvik.",
    "rise, Fish exports of Norvik may rise again."
  })
  void takes_word_within_ten_words_of_shared_word_as_support(String verb, String other) {
    rule.headline("Norvik fish exports " + verb)
        .body("From Norvik, fish exports fell.", other)
        .verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Norvik fares [[up]]", "Norvik fares boldly up"})
  void finds_particle_just_after_shared_word(String headline) {
    rule.headline(headline).body("Fares that buses of Norvik take went down.", ELSEWHERE).verify();
  }
}
