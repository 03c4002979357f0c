package org.copydesk.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {
  private static final Article TWICE =
      Article.builder()
          .headline("Ferry company cancels winter sailings to the islands")
          .subheadline("Ferry company cancels its winter sailings to the islands")
          .body("Islanders will have to fly from November, the company said on Monday.")
          .build();

  @TempDir private Path folder;

  private Path file(String... lines) {
    try {
      return Files.writeString(folder.resolve(".copydesk.yml"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new AssertionError("temporary folder can be written to", e);
    }
  }

  private DraftConfig settings(String draft, String... lines) {
    return ConfigFile.load(file(lines)).forDraft(folder.resolve(draft));
  }

  private List<String> problems(String... lines) {
    var file = file(lines);
    var thrown = catchThrowableOfType(ConfigException.class, () -> ConfigFile.load(file));
    assertThat(thrown).as("a configuration that is wrong").isNotNull();
    return thrown.diagnostics().stream()
        .map(found -> found.toString().substring(file.toString().length() + 1))
        .toList();
  }

  private static List<String> rules(Copydesk copydesk, Article article) {
    return copydesk.check(article).findings().stream().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet", "---", "~", "\uFEFF", "{}"})
  void an_empty_file_sets_nothing(String text) {
    var settings = settings("a.md", text);

    assertThat(settings.values()).isEmpty();
    assertThat(settings.language()).isEmpty();
    assertThat(settings.failOn()).isEmpty();
    assertThat(settings.archive()).isEmpty();
    assertThat(settings.ignoredBy()).isEmpty();
    assertThat(settings.copydesk()).isSameAs(Copydesk.standard());
  }

  @Test
  void models_are_one_folder_or_several_from_the_file_on() {
    var here = folder.toAbsolutePath();

    assertThat(settings("a.md", "model: models/en").models())
        .containsExactly(here.resolve("models/en"));
    assertThat(settings("a.md", "model: [en, ../nli]").models())
        .containsExactly(here.resolve("en"), here.resolve("../nli"));
    assertThat(settings("a.md", "language: en").models()).isEmpty();
  }

  @Test
  void every_key_is_read() {
    var settings =
        settings(
            "a.md",
            "language: pt-BR",
            "fail-on: error",
            "archive: ../published",
            "names: [Oldenbrugge]",
            "aliases: [Norvik Foods = Greenhand]",
            "ladders: ['directing: urge < press < demand']",
            "ignore: [old/]",
            "ignore-text: ['\\[TK\\]']",
            "rules: {buried-lead: off, repeated-paragraph: {severity: error, min-words: 30}}");

    assertThat(settings.language()).contains(Locale.forLanguageTag("pt-BR"));
    assertThat(settings.failOn()).contains(DraftConfig.FailOn.ERROR);
    assertThat(settings.archive()).contains(folder.toAbsolutePath().resolve("../published"));
    assertThat(settings.values())
        .extracting(set -> set.at().line() + " " + set.rule() + "/" + set.key() + "=" + set.value())
        .containsExactly(
            "1 /language=pt-BR",
            "2 /fail-on=error",
            "3 /archive=../published",
            "4 /names=Oldenbrugge",
            "5 /aliases=Norvik Foods = Greenhand",
            "6 /ladders=directing: urge < press < demand",
            "7 /ignore=old/",
            "8 /ignore-text=\\[TK\\]",
            "9 buried-lead/severity=off",
            "9 repeated-paragraph/severity=error",
            "9 repeated-paragraph/min-words=30");
  }

  @Test
  void configuration_changes_severities_and_options_of_rules() {
    assertThat(rules(Copydesk.standard(), TWICE)).contains("subheadline-restates-headline");
    assertThat(
            rules(
                settings("a.md", "rules:", "  subheadline-restates-headline: off").copydesk(),
                TWICE))
        .doesNotContain("subheadline-restates-headline");
    assertThat(
            settings("a.md", "rules:", "  subheadline-restates-headline: error")
                .copydesk()
                .check(TWICE)
                .hasFindingAt(Severity.ERROR))
        .isTrue();
    assertThat(
            rules(
                settings("a.md", "rules: {subheadline-restates-headline: {max-restated: 1}}")
                    .copydesk(),
                TWICE))
        .doesNotContain("subheadline-restates-headline");
  }

  @Test
  void later_overrides_win_key_by_key_and_lists_add() {
    var lines =
        new String[] {
          "fail-on: warning",
          "names: [Oldenbrugge]",
          "rules:",
          "  subheadline-restates-headline: off",
          "  repeated-paragraph: {min-words: 30}",
          "overrides:",
          "  - files: [opinion/]",
          "    fail-on: never",
          "    names: [Halden Gazette]",
          "    rules: {repeated-paragraph: error, subheadline-restates-headline: on}",
          "  - files: ['*.txt']",
          "    fail-on: error",
        };

    assertThat(settings("news/a.md", lines).failOn()).contains(DraftConfig.FailOn.WARNING);
    assertThat(settings("opinion/a.md", lines).failOn()).contains(DraftConfig.FailOn.NEVER);
    assertThat(settings("opinion/deep/a.txt", lines).failOn()).contains(DraftConfig.FailOn.ERROR);
    assertThat(settings("a.txt", lines).failOn()).contains(DraftConfig.FailOn.ERROR);
    var opinion = settings("opinion/a.md", lines);
    assertThat(opinion.values())
        .filteredOn(set -> set.rule().equals("repeated-paragraph"))
        .extracting(set -> set.key() + "=" + set.value() + " in " + set.at().line())
        .containsExactlyInAnyOrder("min-words=30 in 5", "severity=error in 10");
    assertThat(opinion.values())
        .filteredOn(set -> set.key().equals("names"))
        .extracting(ConfigValue::value)
        .containsExactly("Oldenbrugge", "Halden Gazette");
    assertThat(rules(opinion.copydesk(), TWICE)).contains("subheadline-restates-headline");
    assertThat(rules(settings("news/a.md", lines).copydesk(), TWICE))
        .doesNotContain("subheadline-restates-headline");
    assertThat(ConfigFile.load(file(lines)).forText().failOn())
        .contains(DraftConfig.FailOn.WARNING);
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "*.md, a.md, true",
    "*.md, x/y/a.md, true",
    "*.md, a.mdx, false",
    "/*.md, a.md, true",
    "/*.md, x/a.md, false",
    "opinion, opinion/x/a.md, true",
    "opinion/, opinion/a.md, true",
    "opinion/, opinion, false",
    "opinion, opinions/a.md, false",
    "news/*.md, news/a.md, true",
    "news/*.md, x/news/a.md, false",
    "news/*.md, news/x/a.md, false",
    "news/**/a.md, news/a.md, true",
    "news/**/a.md, news/x/y/a.md, true",
    "**/drafts/*, x/drafts/a.md, true",
    "news/**, news/x/a.md, true",
    "news/**, newsroom/a.md, false",
    "a?.md, ab.md, true",
    "a?.md, a/.md, false",
    "[ab].md, b.md, true",
    "[!ab].md, b.md, false",
    "[!ab].md, c.md, true",
    "a+(1).md, a+(1).md, true",
    "\\*.md, *.md, true",
    "\\*.md, a.md, false",
    "'*.{md,txt}', x/a.txt, true",
    "'*.{md,txt}', x/a.json, false",
    "😀*.md, 😀a.md, true",
    "*.MD, a.md, false",
  })
  void patterns_mean_what_gitignore_means(String glob, String path, boolean matches) {
    assertThat(Glob.of(glob).matches(path)).isEqualTo(matches);
  }

  @Test
  void names_the_pattern_that_ignores_a_draft() {
    assertThat(settings("old/a.md", "ignore:", "  - '*.tmp'", "  - old/").ignoredBy())
        .hasValueSatisfying(
            pattern -> assertThat(pattern).startsWith("\"old/\", ").endsWith(".copydesk.yml:3"));
    assertThat(settings("new/a.md", "ignore: [old/]").ignoredBy()).isEmpty();
    assertThat(settings("../old/a.md", "ignore: [/old/]").ignoredBy()).isEmpty();
  }

  @Test
  void checkers_are_made_once_for_the_same_rules_and_words() {
    var configuration =
        ConfigFile.load(
            file(
                "rules: {buried-lead: off}",
                "overrides:",
                "  - {files: [a/], fail-on: never}",
                "  - {files: [b/], rules: {buried-lead: off}}",
                "  - {files: [c/], rules: {buried-lead: error}}"));
    var plain = configuration.forText().copydesk();

    assertThat(configuration.forDraft(folder.resolve("a/x.md")).copydesk()).isSameAs(plain);
    assertThat(configuration.forDraft(folder.resolve("b/x.md")).copydesk()).isSameAs(plain);
    assertThat(configuration.forDraft(folder.resolve("c/x.md")).copydesk()).isNotSameAs(plain);
  }

  @Test
  void reports_all_problems_in_the_order_of_the_file() {
    assertThat(
            problems(
                "langage: en",
                "fail-on: warnings",
                "rules:",
                "  number-missmatch: off",
                "  buried-lead: of",
                "  repeated-paragraph:",
                "    min-word: 20",
                "    max-shared: 1.5",
                "overrides:",
                "  - rules: {buried-lead: {opening-paragraphs: 2.5}}",
                "names: Oldenbrugge",
                "ignore-text: ['(']",
                "aliases: [Greenhand]",
                "ladders: ['directing: urge']"))
        .containsExactly(
            "1:1: unknown key 'langage'; did you mean 'language'?",
            "2:10: fail-on: expected error, warning, suggestion or never, found 'warnings'; did you"
                + " mean 'warning'?",
            "4:3: rules: unknown key 'number-missmatch'; did you mean 'number-mismatch'?",
            "5:16: rules.buried-lead: expected off, on, suggestion, warning, error or a mapping,"
                + " found 'of'; did you mean 'off'?",
            "7:5: rules.repeated-paragraph: unknown key 'min-word'; did you mean 'min-words'?",
            "8:17: rules.repeated-paragraph.max-shared: expected a number from 0 to 1, found 1.5",
            "10:5: overrides[0]: expected the key 'files'",
            "10:47: overrides[0].rules.buried-lead.opening-paragraphs: expected a whole number from"
                + " 1 to 50, found 2.5",
            "11:8: names: expected a list, found 'Oldenbrugge'",
            "12:15: ignore-text: expected a regular expression: Unclosed group at character 2",
            problems("", "", "", "", "", "", "", "", "", "", "", "", "aliases: [Greenhand]").get(0),
            problems(
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "ladders: ['directing: urge']")
                .get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language: 5 | 1:11: language: expected a text, found 5; put it in quotes",
        "language: e_n | 1:11: language: expected a language tag such as en or pt-BR, found 'e_n'",
        "language: | 1:10: language: expected a text, found nothing",
        "language: '' | 1:11: language: expected a text, found ''",
        "names: [true] | 1:9: names[0]: expected a text, found true; put it in quotes",
        "names: ['3'] | 1:9: names: ",
        "rules: | 1:7: rules: expected a mapping, found nothing",
        "rules: {buried-lead: false} | 1:22: rules.buried-lead: expected off, on, suggestion,"
            + " warning, error or a mapping, found false",
        "[a] | 1:1: expected a mapping, found a list",
        "text | 1:1: expected a mapping, found 'text'",
        "ignore: ['!a'] | 1:10: ignore: expected a pattern without '!'",
        "ignore: ['[a'] | 1:10: ignore: expected each [ and { with its ] and }",
        "ignore: ['{a'] | 1:10: ignore: expected each [ and { with its ] and }",
        "ignore: [/] | 1:10: ignore: expected a pattern",
        "overrides: [{files: []}] | 1:21: overrides[0].files: expected a list of one or more, found"
            + " a list",
        "names: [a | 2:1: not YAML: ",
        "a: b: c | 1:5: not YAML: ",
        "? [a] : b | 1:3: the document: expected a key, found a list",
        "names: &a [b] | ",
        "😀: &a en | 1:1: unknown key '😀'; expected one of language, fail-on",
        "{😀: 1, b: 2} | 1:2: unknown key '😀'",
        "names: [😀😀, 7] | 1:15: names[1]: expected a text, found 7",
      })
  void each_problem_has_its_place(String yaml, String problem) {
    if (problem == null) {
      assertThat(settings("a.md", yaml).values()).hasSize(1);
    } else {
      assertThat(problems(yaml)).anyMatch(found -> found.startsWith(problem));
    }
  }

  @Test
  void rejects_duplicate_key() {
    assertThat(problems("rules:", "  buried-lead: off", "  buried-lead: error"))
        .containsExactly("3:3: key 'buried-lead' occurs twice: first in line 2");
  }

  @ParameterizedTest
  @CsvSource({
    "rules: {buried-lead: none}, off",
    "rules: {buried-lead: No}, off",
    "rules: {buried-lead: false}, off",
    "rules: {buried-lead: disabled}, off",
    "rules: {buried-lead: never}, off",
    "rules: {buried-lead: true}, on",
    "rules: {buried-lead: info}, suggestion",
    "rules: {buried-lead: warn}, warning",
    "fail-on: none, never",
    "fail-on: off, never",
  })
  void suggests_the_word_of_the_same_meaning(String line, String meant) {
    assertThat(problems(line))
        .singleElement()
        .asString()
        .endsWith("; did you mean '" + meant + "'?");
  }

  @Test
  void patterns_nested_too_deep_are_reported_with_their_place() {
    assertThat(problems("ignore-text: ['" + "(".repeat(50_000) + ")".repeat(50_000) + "']"))
        .singleElement()
        .asString()
        .startsWith("1:15: ignore-text: expected a regular expression: Stack overflow");
    assertThat(problems("ignore: ['" + "{".repeat(50_000) + "}".repeat(50_000) + "']"))
        .singleElement()
        .asString()
        .startsWith("1:10: ignore: expected each [ and { with its ] and }: Stack overflow");
  }

  @Test
  void reports_tabs_in_yaml() {
    assertThat(problems("rules:", "\tburied-lead: off"))
        .singleElement()
        .asString()
        .startsWith("2:1: not YAML: ")
        .endsWith("expected spaces");
  }

  @Test
  void aliases_of_yaml_are_not_followed() {
    var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      var alias = "*a" + (i - 1);
      bomb.append(
          "a" + i + ": &a" + i + " [" + String.join(",", List.of(alias, alias, alias)) + "]\n");
    }
    assertThat(problems(bomb.toString()))
        .contains("2:10: a1[0]: expected the value itself, found the alias *a0");
    assertThat(problems("rules: &r {}", "overrides: [{files: [a], rules: *r}]"))
        .containsExactly("2:33: overrides[0].rules: expected the value itself, found the alias *r");
  }

  @Test
  void rejects_hostile_yaml_quickly() throws IOException {
    assertThat(problems("[".repeat(100_000)).get(0)).contains("nested too deep");
    assertThat(problems("{a: ".repeat(5_000)).get(0)).contains("nested too deep");
    assertThat(problems("a: " + "b".repeat(900_000)).get(0)).hasSizeLessThan(300);
    assertThat(problems("a".repeat(900_000) + ": b").get(0)).startsWith("1:900001: not YAML: ");
    assertThat(problems("fail-on: " + "9".repeat(300_000)).get(0)).hasSizeLessThan(300);
    assertThat(problems("a: b", "---", "c: d")).contains("2:1: a second document: expected one");
    assertThat(problems("a: \u0007").get(0)).startsWith("1:4: control character U+0007");
    var large = Files.writeString(folder.resolve("large"), "#".repeat((1 << 20) + 1));
    assertThatThrownBy(() -> ConfigFile.load(large)).hasMessageContaining("file is too large");
    var latin = Files.write(folder.resolve("latin"), new byte[] {'a', '\n', (byte) 0xE9, 'b'});
    assertThatThrownBy(() -> ConfigFile.load(latin))
        .hasMessage(latin + ":2:1: byte 0xE9 isn't UTF-8: expected text in UTF-8");
    assertThatThrownBy(() -> ConfigFile.load(folder))
        .hasMessage(folder + ": is a folder: expected a file");
    assertThatThrownBy(() -> ConfigFile.load(folder.resolve("none")))
        .hasMessage(folder.resolve("none") + ": no such file: expected a configuration");
  }

  @Test
  void a_large_file_is_read_in_linear_time() {
    var names = "  - Náme 😀\n".repeat(40_000);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> settings("a.md", "names:", names));
  }

  @Test
  void scales_of_overrides_must_fit_those_of_the_file() {
    assertThat(
            problems(
                "ladders: ['giving: lend < donate']",
                "overrides:",
                "  - files: [a/]",
                "    ladders: ['giving: donate < lend']"))
        .singleElement()
        .asString()
        .startsWith("4:15: ladders: ");
  }

  @Test
  void reports_clash_of_scales_of_several_overrides_at_the_draft() {
    var configuration =
        ConfigFile.load(
            file(
                "overrides:",
                "  - files: [a/]",
                "    ladders: ['giving: lend < donate']",
                "  - files: ['*.md']",
                "    ladders: ['giving: donate < lend']"));

    assertThat(configuration.forDraft(folder.resolve("a/x.txt")).failOn()).isEmpty();
    assertThatThrownBy(() -> configuration.forDraft(folder.resolve("a/x.md")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(".copydesk.yml:5:15: ladders: ");
  }

  @Test
  void text_is_read_as_utf_8() throws IOException {
    var file = Files.write(folder.resolve("c.yml"), "names: [Åsa Ödegård]".getBytes(UTF_8));
    assertThat(ConfigFile.load(file).forText().values())
        .extracting(ConfigValue::value)
        .containsExactly("Åsa Ödegård");
  }
}
