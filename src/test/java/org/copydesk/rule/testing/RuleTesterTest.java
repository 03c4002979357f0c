package org.copydesk.rule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.copydesk.finding.Severity;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTesterTest {
  private static final String SENTENCE = "The ferry to Skarsund sails twice a day in winter.";

  private final RuleTester rule = RuleTester.of("repeated-sentence");

  @Test
  void passes_where_the_marked_text_is_reported() {
    rule.body(SENTENCE, "[[" + SENTENCE + "]]")
        .reports(Severity.WARNING)
        .related(SENTENCE)
        .message("Sentence of paragraph 2 repeats one of paragraph 1")
        .verify();
  }

  @Test
  void fails_where_a_marked_text_is_not_reported() {
    rule.body("[[" + SENTENCE + "]]");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(rule::verify)
        .withMessageContaining("body[0]: " + SENTENCE)
        .withMessageContaining("body[0]: [[" + SENTENCE + "]]");
  }

  @Test
  void fails_where_an_unmarked_text_is_reported() {
    rule.body(SENTENCE, SENTENCE);

    assertThatExceptionOfType(AssertionError.class).isThrownBy(rule::verify);
  }

  @Test
  void fails_where_another_stretch_than_the_marked_one_is_reported() {
    rule.body(SENTENCE, "[[" + SENTENCE.replace("winter", "winter]]"));

    assertThatExceptionOfType(AssertionError.class).isThrownBy(rule::verify);
  }

  @Test
  void fails_where_severity_related_text_or_message_differ() {
    var offences =
        List.of(
            repeated().reports(Severity.SUGGESTION),
            repeated().related("The ferry"),
            repeated().related(),
            repeated().message("Sentence stands twice"));

    assertThat(offences)
        .allSatisfy(
            tester -> assertThatExceptionOfType(AssertionError.class).isThrownBy(tester::verify));
  }

  private static RuleTester repeated() {
    return RuleTester.of("repeated-sentence").body(SENTENCE, "[[" + SENTENCE + "]]");
  }

  @Test
  void serves_one_article() {
    rule.body(SENTENCE).verify();

    assertThatIllegalStateException().isThrownBy(rule::verify);
  }

  @Test
  void needs_a_passage() {
    assertThatIllegalStateException().isThrownBy(rule::verify);
    assertThatIllegalArgumentException().isThrownBy(() -> rule.headline(""));
  }

  @Test
  void takes_a_role_once() {
    rule.headline("Ferry sails twice a day");

    assertThatIllegalStateException().isThrownBy(() -> rule.headline("Ferry stays in port"));
  }

  @Test
  void describes_no_finding_of_a_silent_rule() {
    rule.body(SENTENCE).reports(Severity.WARNING);

    assertThatIllegalStateException().isThrownBy(rule::verify);
  }

  @Test
  void knows_the_rules_of_the_catalogue_and_their_options() {
    assertThatIllegalArgumentException().isThrownBy(() -> RuleTester.of("no-such-rule"));
    rule.body(SENTENCE).option("no-such-option", 1);
    assertThatIllegalArgumentException().isThrownBy(rule::verify);
  }

  @Test
  void reads_marks() {
    assertThat(MarkedText.parse("[[Ferry]] sails [[twice]]"))
        .isEqualTo(new MarkedText("Ferry sails twice", List.of(new Span(0, 5), new Span(12, 17))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[Ferry", "Ferry]]", "[[Fer[[ry]]]]", "[[]]Ferry", "Ferry[[ ]]"})
  void refuses_marks_that_mark_nothing_clearly(String raw) {
    assertThatIllegalArgumentException().isThrownBy(() -> MarkedText.parse(raw));
  }

  @Test
  void shows_stretches_that_touch_overlap_or_are_empty() {
    var stretches = List.of(new Span(2, 4), new Span(0, 2), new Span(1, 3), new Span(4, 4));

    assertThat(MarkedText.render("abcd", stretches)).isEqualTo("[[a[[b]][[c]]d]][[]]");
  }
}
