package org.copydesk.rules.verbatim;

import org.copydesk.rules.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences speak for or against a claim word for word, as framing-shift uses them. */
class VerbatimEvidenceTest {
  private static final String CLAIM = "Halden harbour board [[condemns]] the plan of the council";
  private static final String BORNE_OUT = "Halden harbour board condemns the plan of the council";

  private final RuleTester rule = RuleTester.of("framing-shift");

  @ParameterizedTest(name = "8 of 9 words in order, limit {0}")
  @CsvSource({"0.8888888888888888, [[condemns]]", "0.8888888888888889, condemns"})
  void are_as_close_as_the_limit_or_closer(double limit, String verb) {
    rule.subheadline("Halden harbour board " + verb + " the plan of the council")
        .body("Halden harbour board criticised the plan of the council.")
        .option("min-closeness", limit)
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "Harbour board [[condemns]] plan of council, Harbour board criticised plan of council.",
    "Harbour board condemns new plan, Harbour board criticised new plan."
  })
  void share_five_words_in_order(String subheadline, String body) {
    rule.subheadline(subheadline).body(body).verify();
  }

  @Test
  void are_judged_by_the_closest_and_not_by_the_one_with_most_words() {
    rule.subheadline(CLAIM)
        .body(
            "Condemned by many, the plan of Halden council is before the harbour board.",
            "Halden harbour board criticised the plan of the council.")
        .verify();
  }

  @ParameterizedTest(name = "{0} of 10 words in order")
  @CsvSource({
    "6, false, The harbour board of Halden condemned plan of council.",
    "5, true, 'The harbour board, which has an office in Halden, condemned plan of council.'"
  })
  void bear_a_claim_out_from_six_tenths_on(int words, boolean flagged, String other) {
    rule.subheadline(flagged ? CLAIM : BORNE_OUT)
        .body("Halden harbour board criticised the plan of the council.", other)
        .verify();
  }
}
