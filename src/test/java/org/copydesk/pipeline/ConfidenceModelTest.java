package org.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.FindingBuilder;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceModelTest {
  private static final RuleInfo RULE =
      RuleInfo.of("some-rule", Category.INCONSISTENCY, Severity.WARNING, "Is wrong", "0.1.0");

  private static ConfidenceModel model() throws IOException {
    return ConfidenceModel.read(
        new StringReader("# comment\n\nsome-rule\tintercept\t-1\nsome-rule\tsure\t2.5\n"));
  }

  private static FindingBuilder finding() {
    return RULE.finding(Place.whole(Passage.of(Role.HEADLINE, "Mayor urges talks"))).message("No");
  }

  @Test
  void is_the_logistic_function_of_intercept_and_weighted_features() throws IOException {
    var finding = finding().feature("sure", 0.8).feature("unknown", 7).build();
    // z = -1 + 2.5 * 0.8 = 1.
    assertThat(model().of(finding).getAsDouble()).isCloseTo(1 / (1 + 1 / Math.E), within(1e-12));
  }

  @Test
  void takes_one_for_a_feature_that_holds_and_zero_for_one_that_does_not() throws IOException {
    assertThat(model().of(finding().feature("sure", true).build()).getAsDouble())
        .isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
    assertThat(model().of(finding().feature("sure", false).build()).getAsDouble())
        .isCloseTo(1 / (1 + Math.exp(1)), within(1e-12));
  }

  @Test
  void keeps_the_confidence_that_a_rule_gives() throws IOException {
    assertThat(model().of(finding().feature("sure", 1).confidence(0.3).build())).hasValue(0.3);
  }

  @Test
  void is_empty_without_features_and_without_a_model() throws IOException {
    assertThat(model().of(finding().build())).isEmpty();
    var other = ConfidenceModel.read(new StringReader("other-rule\tsure\t1\n"));
    assertThat(other.of(finding().feature("sure", 1).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some-rule\tsure\n",
        "some-rule\tsure\tmuch\n",
        "some-rule\tsure\t1\nsome-rule\tsure\t2\n"
      })
  void rejects_a_line_that_is_no_weight(String lines) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfidenceModel.read(new StringReader(lines)));
  }
}
