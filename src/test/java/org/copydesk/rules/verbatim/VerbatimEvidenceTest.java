package org.copydesk.rules.verbatim;

import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selection of nearly verbatim sentences for or against a claim, as framing-shift uses them. */
class VerbatimEvidenceTest {
  private static final String CLAIM = "Halden harbour board [[condemns]] the plan of the council";
  private static final String SUPPORTED = "Halden harbour board condemns the plan of the council";

  private final RuleTester rule = RuleTester.of("framing-shift");

  @ParameterizedTest(name = "8 of 9 words in order, limit {0}")
  @CsvSource({"0.8888888888888888, [[condemns]]", "0.8888888888888889, condemns"})
  void compares_sentences_at_limit_of_similarity(double limit, String verb) {
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
  void compares_sentences_that_share_five_words_in_order(String subheadline, String body) {
    rule.subheadline(subheadline).body(body).verify();
  }

  @Test
  void compares_claim_with_most_similar_sentence() {
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
  void takes_sentence_with_six_tenths_of_words_as_support(
      int words, boolean flagged, String other) {
    rule.subheadline(flagged ? CLAIM : SUPPORTED)
        .body("Halden harbour board criticised the plan of the council.", other)
        .verify();
  }
}
