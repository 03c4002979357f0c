package org.copydesk.similarity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
  @Test
  void even_chances_where_all_measures_are_zero_and_there_is_no_intercept() {
    var model = LogisticModel.parse(List.of("intercept 0", "share 5"));
    assertThat(model.probability(Map.of("share", 0.0))).isEqualTo(0.5);
  }

  @Test
  void adds_measures_and_products_of_measures() {
    var model = LogisticModel.parse(List.of("intercept 1", "share 2", "share*terms -0.5"));
    // 1 + 2 * 0.5 - 0.5 * 0.5 * 8 = 0
    assertThat(model.probability(Map.of("share", 0.5, "terms", 8.0))).isEqualTo(0.5, within(1e-12));
  }

  @Test
  void leaves_out_measures_that_are_not_there() {
    var model = LogisticModel.parse(List.of("intercept 0", "share*terms 3"));
    assertThat(model.probability(Map.of("share", 1.0))).isEqualTo(0.5);
  }

  @Test
  void stays_in_range_far_out() {
    var model = LogisticModel.parse(List.of("intercept 0", "logWords 1000"));
    assertThat(model.probability(Map.of("logWords", 10.0))).isEqualTo(1);
    assertThat(model.probability(Map.of("logWords", -10.0))).isEqualTo(0);
  }

  @Test
  void names_the_line_that_it_cannot_read() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogisticModel.parse(List.of("intercept 0", "share")))
        .withMessage("expected 'name value': share");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogisticModel.parse(List.of("share 1")))
        .withMessage("expected a line 'intercept value'");
  }
}
