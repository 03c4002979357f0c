package org.copydesk.similarity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureModelTest {
  private enum Size implements Feature {
    LENGTH,
    WORD_SHARE
  }

  private static double value(List<String> lines, double length, double share) {
    var values = FeatureValues.of(Size.class);
    values.set(Size.LENGTH, length);
    values.set(Size.WORD_SHARE, share);
    return FeatureModel.parse(lines, EnumSet.allOf(Size.class)).value(values);
  }

  private static List<String> and(List<String> lines, String... more) {
    var all = new ArrayList<>(lines);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void identity_link_adds_standardised_features_and_products_and_cuts_off_at_0_and_1() {
    var lines =
        List.of(
            "link identity",
            "intercept 0.5",
            "feature length 10 2 0.125",
            "feature word-share 0.5 0.25 0.25",
            "product word-share*length 0.0625");

    assertThat(value(lines, 10, 0.5)).isEqualTo(0.5);
    assertThat(value(lines, 12, 0.5)).isEqualTo(0.5 + 0.125);
    assertThat(value(lines, 12, 0.25)).isEqualTo(0.5 + 0.125 - 0.25 - 0.0625);
    assertThat(value(lines, 100, 0.5)).isEqualTo(1);
    assertThat(value(lines, -100, 0.5)).isEqualTo(0);
  }

  @Test
  void features_count_no_further_from_the_mean_than_the_clip() {
    var lines =
        List.of(
            "link identity",
            "clip 2",
            "intercept 0.5",
            "feature length 10 2 0.125",
            "feature word-share 0 1 0");

    assertThat(value(lines, 1000, 0)).isEqualTo(0.5 + 2 * 0.125);
    assertThat(value(lines, -1000, 0)).isEqualTo(0.5 - 2 * 0.125);
  }

  @Test
  void logistic_link_makes_a_probability_of_the_sum() {
    var lines =
        List.of(
            "link logistic",
            "intercept 1",
            "feature length 0 1 2",
            "feature word-share 0 1 0",
            "product length*word-share -0.5");

    assertThat(value(lines, 0, 8)).isEqualTo(1 / (1 + Math.exp(-1)));
    assertThat(value(lines, 0.5, 8)).isEqualTo(0.5); // 1 + 2 * 0.5 - 0.5 * 0.5 * 8 = 0
    assertThat(value(lines, 1e6, 0)).isEqualTo(1);
    assertThat(value(lines, -1e6, 0)).isEqualTo(0);
  }

  @Test
  void units_weigh_features_in_the_order_of_the_file() {
    var lines =
        List.of(
            "link identity",
            "intercept 0.5",
            "feature word-share 0 1 0",
            "feature length 1 2 0",
            "unit 0 0.2 0 1",
            "unit 0.5 -0.1 1 0");

    // The first unit has the length, (3 - 1) / 2 = 1, as x (27 + x²) / (27 + 9 x²) = 28 / 36; the
    // second 0.5 and the share, -0.5 or 9, constant from 3 on.
    assertThat(value(lines, 3, -0.5)).isCloseTo(0.5 + 0.2 * 28 / 36, within(1e-12));
    assertThat(value(lines, 1, 9)).isCloseTo(0.5 - 0.1, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "feature terms 0 1 2, unknown feature 'terms'",
    "feature length 0 1 2, repeated feature",
    "feature length 0 1, expected 3 numbers",
    "feature length a b c, a",
    "product length*terms 1, unknown feature 'terms'",
    "product length 1, unknown feature ''",
    "unit 0 1 2, expected 4 numbers",
    "clip, expected 1 numbers",
    "other 1, unknown kind of line"
  })
  void rejects_line_of_another_form(String line, String reason) {
    var lines =
        List.of("link identity", "intercept 0", "feature length 0 1 0", "feature word-share 0 1 0");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(and(lines, line), 0, 0))
        .withMessageContainingAll(line, reason);
  }

  @Test
  void rejects_model_without_link_or_intercept_or_a_declared_feature() {
    var features = List.of("feature length 0 1 0", "feature word-share 0 1 0");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(and(features, "link identity"), 0, 0))
        .withMessageContaining("intercept");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(and(features, "intercept 0", "link other"), 0, 0))
        .withMessageContaining("link");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> value(List.of("link identity", "intercept 0", "feature length 0 1 0"), 0, 0))
        .withMessageContaining("word-share");
  }
}
