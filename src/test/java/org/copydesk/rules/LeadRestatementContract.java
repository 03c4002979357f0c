package org.copydesk.rules;

import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the headline and of the subheadline alike. */
abstract class LeadRestatementContract {
  private final Role role;
  private final RuleTester rule;

  LeadRestatementContract(Role role) {
    this.role = role;
    this.rule = RuleTester.of("lead-restates-" + role.key());
  }

  @Test
  void reports_the_first_sentence_and_points_to_the_display_text() {
    rule.part(role, "Divers find three cracks in harbour bridge")
        .body("[[Three cracks in the bridge were found.]] Traffic goes on.", "Nobody is hurt.")
        .reports(Severity.SUGGESTION)
        .related("Divers find three cracks in harbour bridge")
        .message("Lead repeats 4 of its 4 content words from the " + role.key())
        .verify();
  }

  @Test
  void is_silent_where_the_sentence_has_more() {
    rule.part(role, "Harbour bridge closed")
        .body("The harbour bridge is closed, and 300 lorries turned back to Norvik.")
        .verify();
  }

  @Test
  void flags_sentence_without_anything_else() {
    rule.part(role, "Harbour bridge closed Tuesday")
        .body("[[The harbour bridge is closed on Tuesday.]]")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "all words on both sides, Harbour bridge closed Tuesday after lorry hits pier, "
        + "Harbour bridge is closed Tuesday after a lorry hits a pier.",
    "9 words of 10, Harbour bridge reopens Tuesday after lorry crash damaged northern pier wall, "
        + "Harbour bridge reopens Tuesday after lorry crash damaged northern pier."
  })
  void warns_where_the_two_are_nearly_word_for_word(String share, String display, String lead) {
    rule.part(role, display).body("[[" + lead + "]]").reports(Severity.WARNING).verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "8 words of 9, Harbour bridge reopens Tuesday after lorry crash damaged pier wall, "
        + "Harbour bridge reopens Tuesday after lorry crash damaged pier.",
    "the display text says more, Harbour bridge closed Tuesday after collision, The harbour bridge is closed.",
    "fewer than six words, Harbour bridge closed Tuesday, Harbour bridge is closed Tuesday."
  })
  void only_suggests_where_less_is_the_same(String share, String display, String lead) {
    rule.part(role, display).body("[[" + lead + "]]").reports(Severity.SUGGESTION).verify();
  }

  @Test
  void looks_at_the_first_sentence_of_the_first_paragraph_alone() {
    rule.part(role, "Harbour bridge closed")
        .body("It was a quiet night. Harbour bridge closed.", "Harbour bridge closed.")
        .verify();
  }

  @Test
  void does_not_look_at_the_other_display_text() {
    rule.part(other(), "Harbour bridge closed").body("Harbour bridge closed.").verify();
  }

  @Test
  void needs_a_body() {
    rule.part(role, "Harbour bridge closed").part(other(), "Harbour bridge closed").verify();
  }

  @Test
  void is_silent_on_a_lead_without_content_words() {
    rule.part(role, "Now what?").body("What is it? Harbour bridge closed.").verify();
  }

  private Role other() {
    return role == Role.HEADLINE ? Role.SUBHEADLINE : Role.HEADLINE;
  }

  @Test
  void counts_words_that_the_display_text_has_not_among_all() {
    rule.part(role, "Divers find three cracks in harbour bridge")
        .body("[[Divers find three cracks in harbour wall.]]")
        .message("Lead repeats 5 of its 6 content words from the " + role.key())
        .option("max-restated", 0)
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "Divers find three cracks in harbour bridge., WARNING",
    "Divers find three fissures in harbour bridge., SUGGESTION"
  })
  void warns_from_six_words_on_and_of_the_same_words_only(String lead, Severity severity) {
    rule.part(role, "Divers find three cracks in harbour bridge")
        .body("[[" + lead + "]]")
        .option("max-restated", 0.8)
        .reports(severity)
        .verify();
  }
}
