package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.copydesk.finding.Score.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, Double.MIN_VALUE, 0.5, 1})
  void takes_values_and_limits_from_zero_to_one(double inside) {
    assertThat(Score.above("containment", inside, 0.8).value()).isEqualTo(inside);
    assertThat(Score.below("containment", 0.8, inside).limit()).isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        -Double.MIN_VALUE,
        1.0000000000000002,
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY
      })
  void refuses_all_other_values_and_limits_with_their_name(double outside) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.above("containment", outside, 0.8))
        .withMessageContaining("containment")
        .withMessageContaining(Double.toString(outside));
    assertThatIllegalArgumentException().isThrownBy(() -> Score.below("containment", 0.8, outside));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refuses_a_blank_name(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.above(name, 1, 0.5))
        .withMessageContaining("name");
  }

  @Test
  void refuses_nulls() {
    assertThatNullPointerException()
        .isThrownBy(() -> Score.above(null, 1, 0.5))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> new Score("containment", 1, 0.5, null))
        .withMessage("direction");
  }

  @ParameterizedTest
  @CsvSource({"0.81, true", "0.8, false", "0.79, false"})
  void score_above_is_violated_above_limit(double value, boolean violated) {
    var score = Score.above("containment", value, 0.8);

    assertThat(score.direction()).isEqualTo(Direction.ABOVE);
    assertThat(score.isViolated()).isEqualTo(violated);
  }

  @ParameterizedTest
  @CsvSource({"0.81, false", "0.8, false", "0.79, true"})
  void score_below_is_violated_below_limit(double value, boolean violated) {
    var score = Score.below("support", value, 0.8);

    assertThat(score.direction()).isEqualTo(Direction.BELOW);
    assertThat(score.isViolated()).isEqualTo(violated);
  }
}
