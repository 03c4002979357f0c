package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Category;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

class RuleInfoTest {

  @Test
  void does_not_change_with_the_list_of_options() {
    var options = new ArrayList<RuleOption>(List.of(RuleOption.ratio("share", "share", 0.5)));
    var info = info("some-rule", options);

    options.clear();

    assertThat(info.options()).hasSize(1).isUnmodifiable();
  }

  @Test
  void explains_no_findings_unless_declared() {
    var info = RuleInfo.of("some-rule", Category.REDUNDANCY, Severity.WARNING, "Wrong", "0.1.0");

    assertThat(info.precedence()).isEqualTo(Precedence.none());
    assertThat(info.withPrecedence(Precedence.ofRank(5)).precedence().rank()).hasValue(5);
  }

  @Test
  void help_of_a_built_in_rule_is_its_page_and_another_rule_has_none() {
    var builtIn = info("number-mismatch", List.of());

    assertThat(builtIn.help()).get().asString().startsWith("# ").contains("## When to leave it");
    assertThat(info("some-rule", List.of()).help()).isEmpty();
  }

  @Test
  void refuses_nulls() {
    assertThatNullPointerException().isThrownBy(() -> info(null, List.of())).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> info("some-rule", null));
  }

  private static RuleInfo info(String id, List<RuleOption> options) {
    return new RuleInfo(
        id,
        Category.REDUNDANCY,
        Severity.WARNING,
        "Something is wrong",
        "0.1.0",
        options,
        Precedence.none());
  }
}
