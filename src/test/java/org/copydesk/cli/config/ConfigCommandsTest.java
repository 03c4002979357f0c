package org.copydesk.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;
import static org.copydesk.cli.CommandLineTester.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.copydesk.Copydesk;
import org.copydesk.config.ConfigFile;
import org.copydesk.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandsTest {
  @TempDir private Path folder;

  @Test
  void init_writes_a_file_that_sets_nothing_and_names_every_rule_and_option() throws IOException {
    var result = run("init", folder.toString());

    var file = folder.resolve(".copydesk.yml");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEqualTo("wrote " + file + "\n");
    assertThat(ConfigFile.load(file).forText().toYaml("a.md"))
        .isEqualTo(ConfigFile.none().forText().toYaml("a.md"));
    var text = Files.readString(file);
    for (var info : RuleCatalogue.infos()) {
      assertThat(text).contains("#  " + info.id() + ":  # " + info.summary() + "\n");
      for (var option : info.options()) {
        assertThat(text)
            .contains(
                "#    " + option.name() + ": " + option.format(option.defaultValue()) + "  #");
      }
    }
  }

  @Test
  void all_that_init_comments_out_is_a_configuration_with_the_default_of_every_option()
      throws IOException {
    run("init", folder.toString());
    var file = folder.resolve(".copydesk.yml");
    var commented = Pattern.compile("(?m)^#(?! \\S)");
    Files.writeString(file, commented.matcher(Files.readString(file)).replaceAll(""));

    // Ignores plugins, since the folder that the file names isn't there.
    var yaml = ConfigFile.load(file, Copydesk.standard()).forText().toYaml("a.md");
    for (var info : RuleCatalogue.infos()) {
      assertThat(value(yaml, info.id(), "severity", file)).isEqualTo("on");
      for (var option : info.options()) {
        assertThat(Double.parseDouble(value(yaml, info.id(), option.name(), file)))
            .isEqualTo(option.defaultValue());
      }
    }
    assertThat(value(yaml, "", "language", file)).isEqualTo("en");
    assertThat(value(yaml, "", "fail-on", file)).isEqualTo("warning");
    assertThat(yaml).contains("archive: ", "plugins: ", "ignore:\n", "ignore-text:\n", "names:\n");
    assertThat(yaml).contains("aliases:\n", "ladders:\n");
  }

  /** Returns the value of a key that the file sets. */
  private static String value(String yaml, String rule, String key, Path file) {
    var line = (rule.isEmpty() ? "" : "  " + rule + ":\n(?:    .*\n)*?    ") + key;
    var found =
        Pattern.compile(
                "(?m)^" + line + ": (.*?)  # .*" + Pattern.quote(file.toString()) + ":\\d+$")
            .matcher(yaml);
    assertThat(found.find()).as(rule + " " + key).isTrue();
    return found.group(1);
  }

  @Test
  void init_overwrites_nothing() throws IOException {
    var file = file(folder, ".copydesk.yml", "fail-on: never");
    var result = run("init", folder.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("copydesk: " + file + ": exists already and is kept\n");
    assertThat(Files.readString(Path.of(file))).isEqualTo("fail-on: never");
    assertThat(run("init", folder.resolve("none").toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void config_names_the_origin_of_each_value() {
    var config =
        file(
            folder,
            ".copydesk.yml",
            "fail-on: error",
            "ignore: [old/]",
            "names: ['Halden \"Gazette\"']",
            "rules:",
            "  buried-lead: off",
            "overrides:",
            "  - files: [opinion/]",
            "    fail-on: never",
            "    rules: {buried-lead: {severity: error, opening-paragraphs: 6}}");
    var result = run("config", folder.resolve("opinion/a.md").toString());

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("language: en  # default\n")
        .contains("fail-on: never  # " + config + ":8\n")
        .contains("names:\n  - \"Halden \\\"Gazette\\\"\"  # " + config + ":3\n")
        .contains(
            "  buried-lead:\n    severity: error  # "
                + config
                + ":9\n    opening-paragraphs: 6  # "
                + config
                + ":9\n    min-support: 0.4  # default\n")
        .contains("  repeated-quotation:\n    severity: on  # suggestion, default\n")
        .doesNotContain("not checked");
    assertThat(run("config", folder.resolve("old/a.md").toString()).out())
        .contains("# not checked: ignored by \"old/\", " + config + ":2\n");
  }

  @Test
  void what_config_prints_is_a_configuration_that_says_the_same() throws IOException {
    file(
        folder,
        ".copydesk.yml",
        "language: fr",
        "names: [\"two\\nlines \\u2028 \\\\ é\"]",
        "rules: {repeated-paragraph: {min-words: 30}}");
    var printed = run("config", folder.resolve("a.md").toString()).out();
    var other = Files.createDirectory(folder.resolve("other"));
    file(other, ".copydesk.yml", printed);

    var again = run("config", other.resolve("a.md").toString()).out();
    assertThat(again)
        .contains("language: fr  #")
        .contains("names:\n  - \"two\\u000Alines \\u2028 \\\\ é\"  #")
        .contains("    min-words: 30  #");
    var comment = "#.*";
    assertThat(again.replaceAll(comment, "")).isEqualTo(printed.replaceAll(comment, ""));
  }

  @Test
  void config_goes_on_after_a_draft_whose_file_is_wrong() {
    file(folder.resolve("bad"), ".copydesk.yml", "fail-on: often");
    file(folder.resolve("good"), ".copydesk.yml", "fail-on: never");
    var result =
        run(
            "config",
            folder.resolve("bad/a.md").toString(),
            folder.resolve("good/a.md").toString(),
            folder.resolve("good").toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(".copydesk.yml:1:10: fail-on: expected error,");
    assertThat(result.out().split("---\n")).hasSize(2);
  }

  @Test
  void config_prints_the_schema() {
    assertThat(run("config", "--schema").out()).isEqualTo(ConfigFile.schema());
  }
}
