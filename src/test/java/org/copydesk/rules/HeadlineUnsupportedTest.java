package org.copydesk.rules;

import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

class HeadlineUnsupportedTest {
  private static final String TEN_WORDS =
      "Ferry strands hundred tourists, islanders share bread, soup, blankets, candles";

  private final RuleTester rule = RuleTester.of("headline-unsupported");

  @Test
  void is_silent_at_the_limit() {
    rule.headline(TEN_WORDS).body("The ferry brought no bread.").verify();
  }

  @Test
  void reports_under_the_limit_and_points_to_the_best_sentence() {
    rule.headline("[[" + TEN_WORDS + "]]")
        .body("Spring is late. The ferry is late. So is the bus.", "There is no bread.")
        .reports(Severity.WARNING)
        .related("The ferry is late.")
        .message("Body has 2 of the headline's 10 content words")
        .verify();
  }

  @Test
  void points_to_the_lead_where_no_sentence_shares_a_word() {
    rule.headline("[[" + TEN_WORDS + "]]")
        .body("The orchestra plays on Friday. Tickets are free.", "Dogs are welcome.")
        .related("The orchestra plays on Friday. Tickets are free.")
        .message("Body has 0 of the headline's 10 content words")
        .verify();
  }

  @Test
  void asks_for_as_much_as_the_option_says() {
    rule.headline("[[Ferry strands tourists]]")
        .body("The ferry is late.")
        .option("min-support", 0.5)
        .verify();
  }

  @Test
  void never_reports_where_the_option_asks_for_nothing() {
    rule.headline(TEN_WORDS)
        .body("The orchestra plays on Friday.")
        .option("min-support", 0)
        .verify();
  }

  @Test
  void is_silent_on_a_headline_of_function_words() {
    rule.headline("And what now?").body("The orchestra plays on Friday.").verify();
  }

  @Test
  void does_not_look_at_the_subheadline() {
    rule.headline("Orchestra opens season")
        .subheadline(TEN_WORDS)
        .body("The orchestra opens its season on Friday.")
        .verify();
  }

  @Test
  void needs_a_body() {
    rule.headline(TEN_WORDS).subheadline("The orchestra plays on Friday").verify();
  }

  @Test
  void needs_a_headline() {
    rule.subheadline(TEN_WORDS).body("The orchestra plays on Friday.").verify();
  }
}
