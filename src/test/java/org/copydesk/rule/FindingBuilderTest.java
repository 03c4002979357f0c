package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding.Edit;
import org.copydesk.finding.Finding.Fix;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingBuilderTest {
  private static final RuleInfo RULE =
      RuleInfo.of(
          "some-rule", Category.REDUNDANCY, Severity.WARNING, "Something is wrong", "0.1.0");
  private static final Passage HEADLINE = Passage.of(Role.HEADLINE, "Harbour bridge closed");
  private static final Place BRIDGE = new Place(HEADLINE, new Span(8, 14));
  private static final Place CLOSED = new Place(HEADLINE, new Span(15, 21));

  private static final Score SHARED = Score.above("shared", 0.5, 0.4);

  private final FindingBuilder finding = RULE.finding(BRIDGE);

  @Test
  void takes_rule_category_and_severity_from_the_declaration() {
    var built = finding.message("Bridge").because(SHARED).build();

    assertThat(built.rule()).isEqualTo("some-rule");
    assertThat(built.category()).isEqualTo(Category.REDUNDANCY);
    assertThat(built.severity()).isEqualTo(Severity.WARNING);
    assertThat(built.at()).isEqualTo(BRIDGE);
    assertThat(built.score()).contains(SHARED);
    assertThat(built.related()).isEmpty();
    assertThat(built.suggestions()).isEmpty();
    assertThat(built.fingerprint()).isEqualTo(Fingerprint.of("some-rule", BRIDGE, built.related()));
  }

  @Test
  void keeps_places_and_suggestions_in_the_order_given() {
    var built =
        finding
            .message("Bridge")
            .related(CLOSED)
            .related(BRIDGE)
            .suggest("ferry")
            .suggest("tunnel")
            .build();

    assertThat(built.related()).containsExactly(CLOSED, BRIDGE);
    assertThat(built.suggestions()).containsExactly("ferry", "tunnel");
  }

  @Test
  void gives_a_fix_for_each_suggestion_and_those_of_the_rule() {
    var both = new Fix("Swap", true, List.of(new Edit(BRIDGE, "closed"), new Edit(CLOSED, "")));
    var built =
        finding
            .message("Bridge")
            .related(CLOSED)
            .suggest("ferry")
            .fix(both)
            .suggest("tunnel")
            .build();

    assertThat(built.title()).isEqualTo("Something is wrong");
    assertThat(built.suggestions()).containsExactly("ferry", "tunnel");
    assertThat(built.fixes())
        .containsExactly(
            new Fix("Replace \"bridge\" by \"ferry\"", false, List.of(new Edit(BRIDGE, "ferry"))),
            both,
            new Fix(
                "Replace \"bridge\" by \"tunnel\"", false, List.of(new Edit(BRIDGE, "tunnel"))));
  }

  @Test
  void lets_the_rule_choose_another_severity() {
    var built = finding.severity(Severity.SUGGESTION).message("Bridge").build();

    assertThat(built.severity()).isEqualTo(Severity.SUGGESTION);
  }

  @Test
  void writes_numbers_alike_in_every_locale() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      var built = finding.message("%d words, %.2f", 7, 0.5).build();

      assertThat(built.message()).isEqualTo("7 words, 0.50");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void takes_a_percent_sign_in_an_argument_as_it_is() {
    var built = finding.message("Body has %s", "50% more").build();

    assertThat(built.message()).isEqualTo("Body has 50% more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100% wrong", "%d of them", "100%% wrong", "%"})
  void takes_a_message_without_arguments_as_it_is(String message) {
    var built = finding.message(message).build();

    assertThat(built.message()).isEqualTo(message);
  }

  @Test
  void takes_a_message_by_its_key_in_every_language() {
    var built =
        RuleInfo.of("repeated-paragraph", Category.REDUNDANCY, Severity.WARNING, "Twice", "0.1.0")
            .finding(BRIDGE)
            .messageKey("repeats", 4L, 1)
            .build();

    assertThat(built.message()).isEqualTo("Paragraph 4 repeats paragraph 1");
    assertThat(built.messageKey()).isEqualTo("repeated-paragraph.repeats");
    assertThat(built.arguments()).containsExactly(4, 1);
    assertThat(built.message(Locale.ENGLISH)).isEqualTo("Paragraph 4 repeats paragraph 1");
    assertThat(built.message(Locale.GERMANY)).isEqualTo("Absatz 4 wiederholt Absatz 1");
  }

  @Test
  void a_message_in_one_language_is_the_same_for_every_reader() {
    var built = finding.message("Bridge %d", 1).message("Brücke").build();

    assertThat(built.message(Locale.ENGLISH)).isEqualTo("Brücke");
    assertThat(built.messageKey()).isEmpty();
    assertThat(built.arguments()).isEmpty();
  }

  @Test
  void refuses_a_key_without_a_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finding.messageKey("ends", "!"))
        .withMessage(
            "no message 'some-rule.ends' for 1 arguments in META-INF/copydesk/messages.properties");
  }

  @Test
  void needs_a_message() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RULE.finding(BRIDGE).because(SHARED).build())
        .withMessageContaining("some-rule");
  }

  @Test
  void gives_no_score_where_the_rule_measures_nothing() {
    assertThat(finding.message("Bridge").build().score()).isEmpty();
  }

  @Test
  void refuses_nulls() {
    assertThatNullPointerException().isThrownBy(() -> RULE.finding(null));
    assertThatNullPointerException()
        .isThrownBy(() -> finding.severity(null))
        .withMessage("severity");
    assertThatNullPointerException().isThrownBy(() -> finding.message(null)).withMessage("format");
    assertThatNullPointerException().isThrownBy(() -> finding.because(null)).withMessage("score");
    assertThatNullPointerException().isThrownBy(() -> finding.related(null)).withMessage("place");
    assertThatNullPointerException()
        .isThrownBy(() -> finding.suggest(null))
        .withMessage("replacement");
  }
}
