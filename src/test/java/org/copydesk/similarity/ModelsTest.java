package org.copydesk.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.copydesk.similarity.score.LinearModel;
import org.copydesk.similarity.score.NetworkModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {
  private static final List<String> FEATURES = List.of("length", "share");

  @Test
  void a_linear_model_standardises_and_cuts_off() {
    var model = LinearModel.parse(List.of("intercept 1", "clip 2", "share 0.5 0.25 3"), FEATURES);

    assertThat(model.sum(new double[] {9, 0.5})).isEqualTo(1);
    assertThat(model.sum(new double[] {9, 0.75})).isEqualTo(4);
    assertThat(model.sum(new double[] {9, 100})).isEqualTo(7);
    assertThat(model.sum(new double[] {9, -100})).isEqualTo(-5);
    assertThat(model.probability(new double[] {9, 0.5})).isCloseTo(0.731, within(0.001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown 1 2 3", "share 1 2", "intercept", "share a b c"})
  void a_linear_model_refuses_other_lines(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearModel.parse(List.of(line), FEATURES));
  }

  @Test
  void a_network_sums_its_units() {
    var model =
        NetworkModel.parse(
            List.of(
                "base 0.5",
                "feature length 1 2",
                "feature share 0 1",
                "unit 0 2 1 0",
                "unit 0.5 -1 0 1"),
            FEATURES);

    // The first unit sees 1 and bends it to 28/36, the second sees 0.5 and 9 and bends at 3.
    assertThat(model.value(new double[] {3, -0.5})).isCloseTo(0.5 + 2 * 28.0 / 36, within(1e-12));
    assertThat(model.value(new double[] {1, 9})).isCloseTo(0.5 - 1, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"feature share 0 1", "unit 0 1 2", "base", "feature length 0", "other 1"})
  void a_network_refuses_other_lines(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkModel.parse(List.of(line), FEATURES));
  }

  @Test
  void a_network_refuses_a_model_without_a_feature() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkModel.parse(List.of("feature length 0 1"), FEATURES))
        .withMessageContaining("share");
  }
}
