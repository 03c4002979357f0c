package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;
import static org.copydesk.cli.CommandLineTester.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckWithConfigTest {
  private static final String[] RESTATED = {
    "Ferry company cancels winter sailings to the islands",
    "",
    "Ferry company cancels its winter sailings to the islands",
    "",
    "Islanders will have to fly from November, the company said on Monday, because two ships need"
        + " repairs.",
  };
  private static final String RULE = "[subheadline-restates-headline]";

  @TempDir private Path folder;

  private static CommandLineTester check(Object... arguments) {
    var all = new ArrayList<String>(List.of("check"));
    List.of(arguments).forEach(argument -> all.add(argument.toString()));
    return new CommandLineTester().standard().with(all.toArray(String[]::new));
  }

  @Test
  void nearest_configuration_applies_to_each_draft() {
    file(folder, "a.txt", RESTATED);
    file(folder.resolve("opinion"), "b.txt", RESTATED);
    file(folder, ".copydesk.yml", "rules: {subheadline-restates-headline: error}");
    file(folder.resolve("opinion"), ".copydesk.yml", "rules: {subheadline-restates-headline: off}");
    var result = check(folder);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .contains("a.txt:3:1: error: ")
        .contains(RULE)
        .doesNotContain("b.txt")
        .contains("1 error in 2 drafts");
  }

  @Test
  void fail_on_differs_between_drafts_and_command_line_wins() {
    file(folder.resolve("opinion"), "b.txt", RESTATED);
    file(
        folder,
        ".copydesk.yml",
        "fail-on: error",
        "overrides:",
        "  - {files: [strict/], fail-on: suggestion}");

    assertThat(check(folder).exitCode()).isZero();
    assertThat(check("--fail-on", "warning", folder).exitCode()).isEqualTo(1);
    assertThat(check("--no-config", folder).exitCode()).isEqualTo(1);
    file(folder.resolve("strict"), "c.txt", RESTATED);
    assertThat(check(folder).exitCode()).isEqualTo(1);
  }

  @Test
  void the_language_reaches_the_reader_of_each_file() {
    file(folder, "a.txt", "Fähre fällt aus", "", "Die Fähre zu den Inseln fällt im Winter aus.");
    file(folder.resolve("en"), "b.txt", "Ferry is off", "", "The ferry is off in winter.");
    file(folder, ".copydesk.yml", "language: de", "overrides: [{files: [en/], language: en}]");

    assertThat(check("--format", "jsonl", folder).out().lines().toList())
        .satisfiesExactly(
            german -> assertThat(german).contains("\"language\":\"de\""),
            english -> assertThat(english).contains("\"language\":\"en\""));
    assertThat(check("--format", "jsonl", "--language", "fr", folder).out())
        .doesNotContain("\"language\":\"de\"");
  }

  @Test
  void ignored_drafts_are_not_even_opened() {
    var named = file(folder.resolve("old"), "a.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    file(folder, "b.txt", RESTATED);
    file(
        folder, ".copydesk.yml", "ignore: [old/]", "ignore-text: ['^Ferry company cancels its.*']");

    assertThat(check(folder).err()).isEmpty();
    assertThat(check(folder).exitCode()).isZero();
    assertThat(check(folder).out()).doesNotContain(RULE);
    assertThat(check(named).exitCode()).isZero();
    assertThat(check("--across", named, folder).err())
        .as("why the draft that was asked for isn't checked")
        .isEqualTo(
            named
                + ": not checked: ignored by \"old/\", "
                + folder.resolve(".copydesk.yml")
                + ":1\n");
    assertThat(check("--no-config", folder).exitCode()).isEqualTo(2);
  }

  @Test
  void wrong_configuration_is_reported_once_and_other_drafts_are_checked() {
    file(folder.resolve("bad"), "a.txt", RESTATED);
    file(folder.resolve("bad"), "b.txt", RESTATED);
    var config = file(folder.resolve("bad"), ".copydesk.yml", "fail-on: ever", "rule: {}");
    file(folder.resolve("good"), "c.txt", RESTATED);
    var result = check("--format", "jsonl", folder);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err().lines().toList())
        .containsExactly(
            config
                + ":1:10: fail-on: expected error, warning, suggestion or never, found 'ever'; did"
                + " you mean 'never'?",
            config + ":2:1: unknown key 'rule'; did you mean 'rules'?",
            folder.resolve("bad/a.txt") + ": not checked: " + config + " can't be used",
            folder.resolve("bad/b.txt") + ": not checked: " + config + " can't be used");
    assertThat(result.out().lines().toList())
        .hasSize(3)
        .satisfies(lines -> assertThat(lines.get(0)).contains("\"error\":").contains("not checked"))
        .satisfies(lines -> assertThat(lines.get(2)).contains("subheadline-restates-headline"));
    assertThat(check("--across", folder).err()).isEqualTo(result.err());
  }

  @Test
  void reports_yaml_ending_of_configuration_once() {
    file(folder, "a.txt", RESTATED);
    file(folder, "b.txt", RESTATED);
    var unread = file(folder, ".copydesk.yaml", "rules: {subheadline-restates-headline: off}");
    var result = check("--across", folder);

    assertThat(result.err()).isEqualTo(unread + ": isn't read: expected the name .copydesk.yml\n");
    assertThat(result.out()).contains(RULE);
    assertThat(run("config", folder.toString()).err()).isEqualTo(result.err());
    assertThat(check("--no-config", folder).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ladders: ['directing: urge < x)(y) < order']",
        "aliases: ['\u02bc = okina']",
        "names: ['\u02bc']"
      })
  void a_line_that_cannot_be_read_is_reported_with_its_place(String line) {
    file(folder, "a.txt", RESTATED);
    var config = file(folder, ".copydesk.yml", "# words", line);
    var result = check(folder);

    var key = line.substring(0, line.indexOf(':'));
    assertThat(result.err())
        .startsWith(config + ":2:" + (key.length() + 4) + ": " + key + ": expected ")
        .doesNotContain("internal error");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void exits_with_2_if_named_configuration_is_wrong() {
    var draft = file(folder, "a.txt", RESTATED);
    var config = file(folder, "house.yml", "rules: {subheadline-restates-headline: off}");
    assertThat(check("--config", config, draft).exitCode()).isZero();

    var missing = check("--config", folder.resolve("none.yml"), draft);
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err())
        .isEqualTo(folder.resolve("none.yml") + ": no such file: expected a configuration\n");
    assertThat(check("--config", config, "--no-config", draft).exitCode()).isEqualTo(2);
  }

  @Test
  void archive_path_is_relative_to_folder_of_configuration() {
    var published = file(folder.resolve("published"), "p.txt", RESTATED);
    run("archive", "add", folder.resolve("archive").toString(), published);
    file(folder.resolve("drafts"), ".copydesk.yml", "archive: ../archive", "fail-on: never");
    var draft = file(folder.resolve("drafts"), "d.txt", RESTATED);

    assertThat(check(draft).out()).contains("[duplicate-article]");
    assertThat(check("--no-config", draft).out()).doesNotContain("[duplicate-article]");
    assertThat(check("--across", folder.resolve("drafts")).out()).contains("[duplicate-article]");
  }

  @Test
  void missing_archive_is_reported_at_its_place_in_configuration() {
    var config = file(folder, ".copydesk.yml", "archive: none");
    var draft = file(folder, "d.txt", RESTATED);
    var result = check(draft);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .startsWith(config + ":1:10: archive: ")
        .contains("no such folder")
        .contains(draft + ": not checked: ");
  }

  @Test
  void overrides_dont_apply_to_standard_input() {
    var config =
        file(
            folder,
            "house.yml",
            "overrides: [{files: ['**'], rules: {subheadline-restates-headline: off}}]");
    var tester = new CommandLineTester().standard().in(String.join("\n", RESTATED));

    assertThat(tester.with("check", "--config", config, "-").out()).contains(RULE);
  }

  @Test
  void loads_no_yaml_classes_without_configuration() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "org.copydesk.cli.Main",
                "check",
                file(folder, "a.txt", RESTATED))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(loaded).contains("org.copydesk.config.ConfigLocator ");
    assertThat(
            loaded
                .lines()
                .filter(line -> line.contains(" org.yaml.") || line.contains(".config.yaml.")))
        .isEmpty();
  }
}
