package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;
import static org.copydesk.cli.CommandLineTester.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.cli.CommandLineTester;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressAndBaselineTest {
  private static final String IGNORE = "<!-- copydesk-ignore shouted: a slogan -->";

  @TempDir Path folder;
  private Path drafts;
  private String baseline;

  @BeforeEach
  void setPaths() {
    drafts = folder.resolve("drafts");
    baseline = folder.resolve("baseline.json").toString();
  }

  private String draft(String name, String... lines) {
    return file(drafts, name, lines);
  }

  private CommandLineTester check(String... options) {
    var arguments = new String[options.length + 2];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = drafts.toString();
    return run(arguments);
  }

  @Test
  void suppressed_findings_dont_count_and_are_in_the_summary() {
    draft("a.md", IGNORE, "# A WARNING headline", "", "A body.");
    var copydesk = check();

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.out()).isEqualTo("no findings in 1 draft, 1 suppressed\n");
    assertThat(copydesk.err()).isEmpty();
  }

  @Test
  void reports_stale_suppression_once_without_changing_exit_code() {
    var stale =
        draft(
            "a.md",
            "---",
            "copydesk: {ignore: {shouted: once}}",
            "---",
            IGNORE,
            "# Calm",
            "",
            "Text.");
    var unknown =
        draft("b.md", "# Calm", "", "Text.", "", IGNORE.replace("shouted", "shuoted"), "More.");
    var missing = draft("c.md", "<!-- copydesk-ignore shouted -->", "# Calm", "", "Text.");
    var copydesk = check();

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.err().lines())
        .containsExactly(
            stale + ":2:21: suppression of shouted silences nothing in the article: take it out",
            stale + ":4:1: suppression of shouted silences nothing in the article: take it out",
            unknown + ":5:1: no rule named 'shuoted' to ignore; did you mean 'shouted'?",
            missing
                + ":1:1: \"shouted\" is ignored without a reason, and so isn't: expected rule-id:"
                + " reason");

    draft("d.md", "<!-- copydesk-ignore shouted -->", "# A WARNING");
    assertThat(check().exitCode()).isEqualTo(1);
    assertThat(check("--fail-on", "never").exitCode()).isZero();
  }

  @Test
  void a_wrong_type_makes_the_draft_unreadable() {
    var path = draft("a.json", "{\"headline\": \"Calm\", \"copydesk\": [1]}");
    var copydesk = check();

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .startsWith(path + ":1:")
        .contains("\"copydesk\": expected an object");
  }

  @Test
  void json_lists_suppressions_only_if_there_are_any() throws IOException {
    draft("a.md", "# A WARNING");
    draft("b.md", IGNORE, "# A WARNING");
    draft("c.md", IGNORE.replace("shouted", "shuoted"), IGNORE, "# Calm", "", "Text.");
    var reports = new ObjectMapper().readTree(check("--format", "json").out());

    assertThat(reports.get(0).has("suppressions")).isFalse();
    assertThat(reports.get(0).get("findings")).hasSize(1);
    assertThat(reports.get(1).get("findings")).isEmpty();
    var suppressed = reports.get(1).at("/suppressions/suppressed/0");
    assertThat(suppressed.at("/rule").asText()).isEqualTo("shouted");
    assertThat(suppressed.at("/at/text").asText()).isEqualTo("WARNING");
    assertThat(suppressed.at("/by").toString())
        .isEqualTo("{\"rule\":\"shouted\",\"reason\":\"a slogan\",\"line\":1,\"column\":1}");
    assertThat(reports.get(2).at("/suppressions/stale/0/line").asInt()).isEqualTo(2);
    assertThat(reports.get(2).at("/suppressions/unknown/0/rule").asText()).isEqualTo("shuoted");
  }

  @Test
  void sarif_has_suppressed_results_with_their_reason() throws IOException {
    draft("a.md", "# A WARNING");
    draft("b.md", IGNORE, "# A WARNING");
    var results =
        new ObjectMapper().readTree(check("--format", "sarif").out()).at("/runs/0/results");

    assertThat(results).hasSize(2);
    assertThat(results.get(0).has("suppressions")).isFalse();
    assertThat(results.get(1).get("suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"a slogan\"}]");
  }

  @Test
  void check_against_new_baseline_reports_nothing() throws IOException {
    draft("a.txt", "A WARNING", "", "A body.");
    draft("b.txt", "A SUGGESTION", "", "A body.");
    var written = check("--write-baseline", baseline);

    assertThat(written.exitCode()).isZero();
    assertThat(written.out()).isEqualTo("no findings in 2 drafts\n");
    assertThat(written.err())
        .isEqualTo("copydesk: wrote 2 findings to baseline " + baseline + "\n");
    assertThat(Files.readString(Path.of(baseline)))
        .contains("{\"source\": \"drafts/a.txt\"", "{\"source\": \"drafts/b.txt\"");

    var checked = check("--fail-on", "suggestion", "--baseline", baseline);
    assertThat(checked.exitCode()).isZero();
    assertThat(checked.out()).isEqualTo("no findings in 2 drafts\n");
    assertThat(checked.err())
        .isEqualTo("copydesk: left out 2 findings of baseline " + baseline + "\n");
  }

  @Test
  void reports_and_counts_only_findings_outside_the_baseline() {
    draft("a.txt", "A WARNING");
    check("--write-baseline", baseline);
    draft("b.txt", "An ERROR");
    var copydesk = check("--baseline", baseline);

    assertThat(copydesk.exitCode()).isEqualTo(1);
    assertThat(copydesk.out()).contains("b.txt:1:4: error").endsWith("1 error in 2 drafts\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void baseline_ignores_moved_lines_and_line_endings(String lineBreak) {
    draft("a.md", "# A WARNING", "", "A body.");
    check("--write-baseline", baseline);
    draft(
        "a.md",
        String.join(
            lineBreak, "---", "slug: calm-words", "---", "", "# A  WARNING", "", "A body."));

    assertThat(check("--baseline", baseline).exitCode()).isZero();
  }

  @Test
  void reports_stale_baseline_entries_of_checked_drafts() {
    var one = draft("a.txt", "A WARNING");
    draft("b.txt", "A WARNING");
    check("--write-baseline", baseline);
    draft("a.txt", "Calm", "", "Text.");
    draft("b.txt", "Calm", "", "Text.");
    var copydesk = run("check", "--baseline", baseline, one);

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.err().lines())
        .containsExactly(
            baseline + ": drafts/a.txt: no longer found: \"WARNING\" [shouted]",
            "copydesk: 1 finding of baseline "
                + baseline
                + " is no longer there; check --write-baseline "
                + baseline
                + " with all drafts renews it");
  }

  @Test
  void shows_only_the_first_stale_baseline_entries() {
    for (int i = 10; i < 40; i++) {
      draft(i + ".txt", "A WARNING");
    }
    check("--write-baseline", baseline);
    for (int i = 10; i < 40; i++) {
      draft(i + ".txt", "Calm", "", "Text.");
    }

    assertThat(check("--baseline", baseline).err().lines())
        .hasSize(21)
        .last()
        .asString()
        .startsWith("copydesk: 30 findings of baseline");
  }

  @Test
  void baseline_excludes_suppressed_findings() throws IOException {
    draft("a.md", IGNORE, "# A WARNING");
    check("--write-baseline", baseline);

    assertThat(Files.readString(Path.of(baseline))).contains("\"drafts\": []");
  }

  @Test
  void baseline_is_byte_equal_with_any_number_of_jobs() throws IOException {
    for (int i = 0; i < 60; i++) {
      draft(
          "d" + i + ".jsonl",
          "{\"headline\": \"A WARNING " + i + "\"}",
          "{\"headline\": \"ERROR\"}");
    }
    check("--jobs", "1", "--write-baseline", baseline);
    var first = Files.readAllBytes(Path.of(baseline));
    check("--jobs", "4", "--write-baseline", baseline);

    assertThat(Files.readAllBytes(Path.of(baseline))).isEqualTo(first);
    assertThat(check("--jobs", "4", "--baseline", baseline).exitCode()).isZero();
  }

  @Test
  void reports_stay_in_the_order_of_the_drafts() throws IOException {
    for (int i = 10; i < 90; i++) {
      draft(i + ".txt", "A WARNING");
    }
    check("--write-baseline", baseline);
    var lines =
        check("--jobs", "4", "--format", "jsonl", "--baseline", baseline).out().lines().toList();

    assertThat(lines).hasSize(80);
    for (int i = 0; i < lines.size(); i++) {
      var report = new ObjectMapper().readTree(lines.get(i));
      assertThat(report.get("source").asText()).endsWith((i + 10) + ".txt");
      assertThat(report.get("findings")).isEmpty();
    }
  }

  @Test
  void an_unreadable_draft_and_a_failed_rule_keep_their_exit_codes() {
    draft("a.txt", "A WARNING");
    draft("b.txt", "BOOM");
    assertThat(check("--write-baseline", baseline).exitCode()).isEqualTo(3);
    assertThat(check("--baseline", baseline).exitCode()).isEqualTo(3);
    draft("c.json", "{");
    assertThat(check("--baseline", baseline).exitCode()).isEqualTo(2);
  }

  @Test
  void unreadable_baseline_is_reported_before_checking() throws IOException {
    draft("a.txt", "A WARNING");
    var missing = check("--baseline", baseline);
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).startsWith(baseline + ": no such file: expected a baseline");

    Files.writeString(Path.of(baseline), "{\n\"copydeskBaseline\": 9}");
    var other = check("--baseline", baseline);
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).startsWith(baseline + ":2:21: baseline of another version: expected");
  }

  @Test
  void unwritable_baseline_is_reported_before_checking() {
    draft("a.txt", "A WARNING");
    for (var path : new String[] {folder.toString(), folder.resolve("no/b.json").toString()}) {
      var copydesk = check("--write-baseline", path);
      assertThat(copydesk.exitCode()).isEqualTo(2);
      assertThat(copydesk.out()).isEmpty();
      assertThat(copydesk.err()).startsWith("copydesk: baseline " + path + " can't be written: ");
    }
  }

  @ParameterizedTest
  @CsvSource({"--baseline, b.json", "--changed-since, HEAD", "--watch, "})
  void write_baseline_excludes_options_that_leave_out_drafts(
      String option, @Nullable String value) {
    draft("a.txt", "Calm");
    var copydesk =
        value == null
            ? check(option, "--write-baseline", baseline)
            : check(option, value, "--write-baseline", baseline);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).contains("--write-baseline doesn't go with " + option);
    assertThat(Path.of(baseline)).doesNotExist();
  }

  @Test
  void writes_no_partial_baseline_when_the_reader_closes_the_pipe() {
    for (int i = 0; i < 400; i++) {
      draft("d" + i + ".txt", "A WARNING".repeat(400));
    }
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var copydesk =
        new CommandLineTester()
            .to(closed)
            .with("check", "--format", "json", "--write-baseline", baseline, drafts.toString());

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).contains("isn't written: standard output was closed");
    assertThat(Path.of(baseline)).doesNotExist();
  }
}
