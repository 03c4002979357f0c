package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.copydesk.rule.RuleOption.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleOptionTest {
  private final RuleOption ratio = RuleOption.ratio("max-shared", "share allowed", 0.4);
  private final RuleOption count = RuleOption.count("min-words", "words asked for", 5, 1000, 20);

  @Test
  void takes_a_ratio_from_0_to_1() {
    assertThat(ratio.kind()).isEqualTo(Kind.RATIO);
    assertThat(ratio.minimum()).isZero();
    assertThat(ratio.maximum()).isOne();
    assertThat(ratio.defaultValue()).isEqualTo(0.4);
    assertThat(ratio.range()).isEqualTo("0 to 1");
  }

  @Test
  void takes_a_count_from_its_minimum_to_its_maximum() {
    assertThat(count.kind()).isEqualTo(Kind.COUNT);
    assertThat(count.range()).isEqualTo("5 to 1000");
  }

  @ParameterizedTest
  @CsvSource({"20, 20", "1000, 1000", "0.4, 0.4", "0, 0", "1, 1", "0.75, 0.75", "-0.0, 0"})
  void writes_values_as_people_do(double value, String written) {
    assertThat(count.format(value)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void allows_a_ratio_at_its_bounds(double value) {
    assertThat(ratio.requireAllowed(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.NEGATIVE_INFINITY})
  void refuses_a_ratio_outside(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ratio.requireAllowed(value))
        .withMessageStartingWith("max-shared must be a number from 0")
        .withMessageEndingWith(": " + value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 6, 1000})
  void allows_a_count_at_its_bounds(double value) {
    assertThat(count.requireAllowed(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {4, 1001, 7.5, Double.NaN, Double.POSITIVE_INFINITY})
  void refuses_a_count_outside_or_broken(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> count.requireAllowed(value))
        .withMessageStartingWith("min-words must be a whole number from 5")
        .withMessageEndingWith(": " + value);
  }

  @Test
  void refuses_a_default_that_it_would_not_allow() {
    assertThatIllegalArgumentException().isThrownBy(() -> RuleOption.ratio("share", "share", 1.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleOption.count("words", "words", 5, 10, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleOption("words", "words", Kind.COUNT, 0, 10, 1.5));
  }

  @Test
  void refuses_nulls() {
    assertThatNullPointerException().isThrownBy(() -> RuleOption.ratio(null, "share", 0.5));
    assertThatNullPointerException().isThrownBy(() -> RuleOption.ratio("share", null, 0.5));
    assertThatNullPointerException()
        .isThrownBy(() -> new RuleOption("share", "share", null, 0, 1, 0.5));
  }

  @Test
  void flag_of_rule_is_true_or_false() {
    var flag = RuleOption.flag("required", "whether it is required", true);

    assertThat(flag.range()).isEqualTo("true or false");
    assertThat(flag.format(flag.defaultValue())).isEqualTo("true");
    assertThat(flag.format(0)).isEqualTo("false");
    assertThatIllegalArgumentException().isThrownBy(() -> flag.requireAllowed(.5));
  }
}
