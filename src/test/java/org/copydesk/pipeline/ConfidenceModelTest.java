package org.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.copydesk.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceModelTest {
  private static ConfidenceModel model() throws IOException {
    return ConfidenceModel.read(
        new StringReader("# comment\n\nsome-rule\tintercept\t-1\nsome-rule\tsure\t2.5\n"));
  }

  @Test
  void is_the_logistic_function_of_intercept_and_weighted_features() throws IOException {
    // z = -1 + 2.5 * 0.8 = 1; a feature without a weight adds nothing.
    assertThat(model().of("some-rule", Map.of("sure", 0.8, "unknown", 7.0)))
        .isCloseTo(1 / (1 + 1 / Math.E), within(1e-12));
    assertThat(model().of("some-rule", Map.of())).isCloseTo(1 / (1 + Math.E), within(1e-12));
  }

  @Test
  void has_models_of_some_rules() throws IOException {
    assertThat(model().has("some-rule")).isTrue();
    assertThat(model().has("other-rule")).isFalse();
  }

  @Test
  void standard_models_are_of_rules_that_there_are() {
    assertThat(RuleCatalogue.infos())
        .filteredOn(info -> ConfidenceModel.standard().has(info.id()))
        .hasSize(ConfidenceModel.standard().rules().size());
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
