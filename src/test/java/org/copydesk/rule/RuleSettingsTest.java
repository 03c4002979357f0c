package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.finding.Category;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {
  private static final RuleOption MIN_WORDS =
      RuleOption.count("min-words", "words asked for", 5, 1000, 20);
  private static final RuleOption MAX_SHARED = RuleOption.ratio("max-shared", "share allowed", 0.4);
  private static final RuleInfo RULE =
      RuleInfo.of(
          "some-rule",
          Category.REDUNDANCY,
          Severity.WARNING,
          "Something is wrong",
          "0.1.0",
          MIN_WORDS,
          MAX_SHARED);

  @Test
  void has_every_default_where_nothing_is_set() {
    assertThat(RuleSettings.of(RULE, Map.of()).count(MIN_WORDS)).isEqualTo(20);
    assertThat(RuleSettings.of(RULE, Map.of()).get(MAX_SHARED)).isEqualTo(0.4);
  }

  @Test
  void has_the_values_that_are_set_and_the_other_defaults() {
    var settings = RuleSettings.of(RULE, Map.of("min-words", 1000.0));

    assertThat(settings.count(MIN_WORDS)).isEqualTo(1000);
    assertThat(settings.get(MAX_SHARED)).isEqualTo(0.4);
  }

  @Test
  void refuses_an_option_that_the_rule_does_not_have() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSettings.of(RULE, Map.of("max-words", 7.0)))
        .withMessage("some-rule has no option 'max-words'; it has [min-words, max-shared]");
  }

  @Test
  void refuses_a_value_outside_the_range() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSettings.of(RULE, Map.of("max-shared", 1.1)))
        .withMessageContaining("max-shared");
  }

  @Test
  void does_not_change_with_the_map() {
    var values = new HashMap<String, Double>(Map.of("max-shared", 0.9));
    var settings = RuleSettings.of(RULE, values);

    values.put("max-shared", 0.1);

    assertThat(settings.get(MAX_SHARED)).isEqualTo(0.9);
  }
}
