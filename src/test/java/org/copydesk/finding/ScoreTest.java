package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, Double.MIN_VALUE, 0.5, 1})
  void takes_values_and_limits_from_zero_to_one(double inside) {
    assertThat(new Score("containment", inside, 0.8).value()).isEqualTo(inside);
    assertThat(new Score("containment", 0.8, inside).limit()).isEqualTo(inside);
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
        .isThrownBy(() -> new Score("containment", outside, 0.8))
        .withMessageContaining("containment")
        .withMessageContaining(Double.toString(outside));
    assertThatIllegalArgumentException().isThrownBy(() -> new Score("containment", 0.8, outside));
  }
}
