package org.copydesk.rules;

import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeOverstatedTest {
  private final RuleTester rule = RuleTester.of("scope-overstated");

  @Test
  void reports_all_where_the_body_says_most() {
    rule.headline("[[All]] ferries to Halden are cancelled")
        .body("Most ferries to Halden are cancelled, the operator said on Tuesday.")
        .reports(Severity.WARNING)
        .message("\"All\" says more than \"Most\" in the body")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "All ferries to Halden are cancelled, All ferries to Halden are cancelled.",
    "All ferries to Halden are cancelled, The ferries to Halden are cancelled.",
    "Ferries to Halden are cancelled, Most ferries to Halden are cancelled."
  })
  void accepts_an_extent_that_the_body_does_not_limit(String headline, String body) {
    rule.headline(headline).body(body).verify();
  }
}
