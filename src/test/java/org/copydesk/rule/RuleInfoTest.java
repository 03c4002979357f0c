package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.finding.Category;
import org.copydesk.finding.Severity;
import org.copydesk.rules.RuleCatalogue;
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
  void has_its_title_in_the_language_of_the_reader_or_the_summary() {
    var info = info("repeated-paragraph", List.of());

    assertThat(info.title(Locale.GERMAN)).isEqualTo("Ein Absatz steht zweimal im Text");
    assertThat(info.title(Locale.ENGLISH)).isEqualTo("Something is wrong");
    assertThat(info.title(Locale.ITALIAN)).isEqualTo("Something is wrong");
  }

  @Test
  void help_is_the_page_in_the_language_of_the_reader_without_figures_and_fences() {
    var info = info("number-mismatch", List.of());

    assertThat(info.help(Locale.ENGLISH))
        .startsWith("# Body doesn't support the number\n")
        .contains("## When to leave it")
        .contains("> **Headline:** Norvik to close **41** bakeries in the north\n>\n> **Body:** ")
        .endsWith("\n")
        .doesNotContain("```", "[[", "## Accuracy", "benchmarks/");
    assertThat(info.help(Locale.GERMAN))
        .startsWith("# Der Text belegt die Zahl nicht\n")
        .contains("> **Überschrift:** Norvik schließt **41** Bäckereien im Norden\n");
    assertThat(info.help(Locale.ITALIAN)).isEqualTo(info.help(Locale.ENGLISH));
  }

  @Test
  void help_of_a_rule_without_a_page_is_its_title_and_options() {
    var info = info("some-rule", List.of(RuleOption.count("most", "words allowed", 1, 9, 5)));

    assertThat(info.help(Locale.ENGLISH))
        .isEqualTo(
            """
            # Something is wrong

            ## Options

            | name | default | range | effect |
            | --- | --- | --- | --- |
            | `most` | 5 | 1 to 9 | words allowed |
            """);
    assertThat(info("some-rule", List.of()).help(Locale.GERMAN))
        .isEqualTo("# Something is wrong\n");
  }

  @Test
  void help_is_also_html() {
    assertThat(info("number-mismatch", List.of()).helpHtml(Locale.GERMAN))
        .startsWith("<h1>Der Text belegt die Zahl nicht</h1>\n")
        .contains("<strong>41</strong>", "<blockquote>", "<li>");
    assertThat(info("number-mismatch", List.of()).helpHtml(Locale.ENGLISH))
        .contains("<table>", "<code>min-beside</code>");
  }

  @Test
  void html_of_every_page_has_no_markup_left() {
    for (var rule : RuleCatalogue.infos()) {
      for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        assertThat(rule.helpHtml(locale))
            .as(rule.id())
            .doesNotContain("**", "[[", "]]", "```", "\n| ", "null");
      }
    }
  }

  @Test
  void html_in_a_text_is_escaped() {
    var info =
        RuleInfo.of(
            "some-rule",
            Category.REDUNDANCY,
            Severity.WARNING,
            "<script>alert(1)</script> [link](javascript:alert(1))",
            "0.1.0");

    assertThat(info.helpHtml(Locale.ENGLISH)).doesNotContain("<script", "javascript:");
  }

  @Test
  void has_an_address_only_if_one_is_set() {
    var info = info("some-rule", List.of());
    var address = URI.create("https://wiki.example.org/some-rule");

    assertThat(info.address()).isEmpty();
    assertThat(info.withAddress(address).address()).contains(address);
    assertThat(info.withAddress(address).withPrecedence(Precedence.ofRank(5)).address())
        .contains(address);
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
        Precedence.none(),
        Optional.empty());
  }
}
