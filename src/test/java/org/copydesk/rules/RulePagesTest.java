package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.finding.Finding;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example articles of every rule's page, and holds the page against the declaration. */
class RulePagesTest {
  @TestFactory
  Stream<DynamicNode> pages() {
    return RuleCatalogue.infos().stream()
        .map(
            info -> {
              var page = RulePage.parse(RulePage.read(info.id(), ""));
              return dynamicContainer(info.id(), tests(info, page));
            });
  }

  @TestFactory
  Stream<DynamicTest> examples_of_german_pages_are_reported_in_german() {
    return RuleCatalogue.infos().stream()
        .map(info -> dynamicTest(info.id(), () -> reportsTheGermanExample(info)));
  }

  private static void reportsTheGermanExample(RuleInfo info) {
    var page = RulePage.parse(RulePage.read(info.id(), "_de"));

    assertThat(page.title()).isEqualTo(info.title(Locale.GERMAN)).isNotEqualTo(info.summary());
    assertThat(page.sections().keySet()).containsExactlyElementsOf(RulePage.GERMAN_HEADINGS);
    var examples = page.examples("Beispiel");
    assertThat(examples).hasSize(1);
    assertThat(examples.get(0).hasMarks()).isTrue();
    isInBothLanguages(examples.get(0).tester(info.id()).verify());
  }

  private static void isInBothLanguages(List<Finding> findings) {
    for (var finding : findings) {
      assertThat(finding.messageKey()).startsWith(finding.rule() + ".");
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo(finding.message());
      assertThat(finding.message(Locale.GERMAN)).isNotEqualTo(finding.message());
    }
  }

  private static List<DynamicTest> tests(RuleInfo info, RulePage page) {
    var tests = new ArrayList<DynamicTest>();
    tests.add(dynamicTest("title and headings", () -> hasHeadings(info, page)));
    tests.add(dynamicTest("options", () -> declaresOptions(info, page)));
    tests.addAll(examples(info, page, "Flagged", true));
    tests.addAll(examples(info, page, "Not flagged", false));
    return tests;
  }

  private static void hasHeadings(RuleInfo info, RulePage page) {
    assertThat(page.title()).isEqualTo(info.summary());
    var headings = new ArrayList<>(RulePage.HEADINGS);
    if (page.sections().containsKey(RulePage.ACCURACY)) {
      headings.add(RulePage.ACCURACY); // of rules that the benchmarks measure
    }
    assertThat(page.sections().keySet()).containsExactlyElementsOf(headings);
    assertThat(page.sections())
        .allSatisfy((heading, lines) -> assertThat(String.join("", lines)).isNotBlank());
  }

  private static void declaresOptions(RuleInfo info, RulePage page) {
    assertThat(page.options())
        .extracting(RulePage.OptionRow::name, RulePage.OptionRow::defaultValue)
        .containsExactlyElementsOf(
            info.options().stream()
                .map(option -> tuple(option.name(), option.format(option.defaultValue())))
                .toList());
    assertThat(page.options())
        .extracting(RulePage.OptionRow::range)
        .containsExactlyElementsOf(info.options().stream().map(option -> option.range()).toList());
    assertThat(page.options()).extracting(RulePage.OptionRow::effect).doesNotContain("");
  }

  private static List<DynamicTest> examples(
      RuleInfo info, RulePage page, String section, boolean flagged) {
    var examples = page.examples(section);
    var tests = new ArrayList<DynamicTest>();
    tests.add(dynamicTest(section + " has an example", () -> assertThat(examples).isNotEmpty()));
    for (var example : examples) {
      tests.add(
          dynamicTest(
              section + ": " + example.lines().get(0),
              () -> {
                assertThat(example.hasMarks()).isEqualTo(flagged);
                isInBothLanguages(example.tester(info.id()).verify());
              }));
    }
    return tests;
  }
}
