package org.copydesk.rules;

import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedQuotationTest {
  private final RuleTester rule = RuleTester.of("repeated-quotation");

  @Test
  void looks_at_a_quotation_of_4_words() {
    rule.body("\"We start in June,\" Aas said.", "[[\"We start in June,\"]] she said again.")
        .reports(Severity.SUGGESTION)
        .related("\"We start in June,\"")
        .message("Quotation of paragraph 2 repeats one of paragraph 1")
        .verify();
  }

  @Test
  void leaves_a_quotation_of_3_words() {
    rule.body("\"Start in June,\" Aas said.", "\"Start in June,\" she said again.").verify();
  }

  @Test
  void looks_at_shorter_quotations_where_the_option_says_so() {
    rule.body("The \"night fleet\" sails.", "A [[\"night fleet\"]] costs more.")
        .option("min-words", 2)
        .verify();
  }

  @Test
  void finds_a_quotation_twice_in_one_paragraph() {
    rule.body("\"We start in June,\" Aas said. Yes: [[\"We start in June.\"]]").verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'We start in June'",
        "“We start in June”",
        "‘We start in June’",
        "«We start in June»",
        "„We start in June“"
      })
  void does_not_mind_the_style_of_the_marks(String quotation) {
    rule.body("\"We start in June,\" Aas said.", "She said [[" + quotation + "]] again.").verify();
  }

  @Test
  void leaves_words_that_are_quoted_only_once() {
    rule.body("\"We start in June,\" Aas said.", "And we start in June, with or without a crane.")
        .verify();
  }

  @Test
  void leaves_a_display_text_that_quotes_the_body() {
    rule.headline("\"We start in June,\" says Aas")
        .subheadline("Head of yard: \"We start in June\"")
        .body("\"We start in June,\" Aas said.")
        .verify();
  }
}
