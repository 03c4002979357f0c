package org.copydesk.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  private static final String REPEATED =
      "The council voted on Monday to close the swimming pool until the roof is repaired.";

  // So different that no paragraph is a copy of another.
  private static final List<String> REST =
      List.of(
          "Swimmers had collected nine hundred names against it, and handed them over at the door"
              + " before the doors of the town hall were shut for the night.",
          "An engineer from the county found rust in eleven beams during winter, when snow lay on"
              + " top; replacing them costs more than a new hall would have in 1990.",
          "Schools will take their classes by coach to Halden instead, which adds forty minutes to"
              + " every lesson and needs two more teachers on board.");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void setFile() {
    file = folder.resolve("baseline.json");
  }

  /** A draft whose body has the sentence as often as said, each time in another paragraph. */
  private static Report report(
      @Nullable String id, @Nullable String source, String sentence, int times, String... before) {
    var article =
        Article.builder()
            .id(id)
            .source(source)
            .headline("Council closes swimming pool until roof is repaired")
            .body(before);
    for (int i = 0; i < times; i++) {
      article.body(sentence + " " + REST.get(i));
    }
    var report = Copydesk.standard().check(article.build());
    return report.withFindings(
        report.findings().stream()
            .filter(finding -> finding.rule().equals("repeated-sentence"))
            .toList());
  }

  private Baseline written(Report... reports) throws IOException {
    var builder = Baseline.builder(file);
    for (var report : reports) {
      builder.add(report);
    }
    builder.build().write(file);
    return Baseline.read(file);
  }

  private String source(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void baseline_stores_findings_by_path_from_its_folder() throws IOException {
    var report = report(null, source("drafts/pool.md"), REPEATED, 2);
    var baseline = written(report);

    assertThat(report.findings()).hasSize(1);
    assertThat(baseline.entries())
        .containsExactly(
            new BaselineEntry(
                "drafts/pool.md",
                "repeated-sentence",
                REPEATED.substring(0, 79) + "…",
                report.findings().get(0).fingerprint()));
  }

  @Test
  void baseline_has_one_finding_a_line() throws IOException {
    var report = report("a1", null, REPEATED, 2);
    written(report, report(null, source("Größe.md"), REPEATED, 2));

    assertThat(Files.readString(file))
        .isEqualTo(
            String.format(
                Locale.ROOT,
                """
            {
            "copydeskBaseline": 1,
            "drafts": [
              {"id": "a1", "findings": [
                {"rule": "repeated-sentence", "text": "%1$s", "fingerprint": "%2$s"}
              ]},
              {"source": "Größe.md", "findings": [
                {"rule": "repeated-sentence", "text": "%1$s", "fingerprint": "%2$s"}
              ]}
            ]
            }
            """,
                REPEATED.substring(0, 79) + "…",
                report.findings().get(0).fingerprint()));
  }

  @Test
  void baseline_is_independent_of_order_of_drafts() throws IOException {
    var one = report(null, source("one.md"), REPEATED, 3);
    var two = report(null, source("a/two.md"), REPEATED, 2);
    var three = report("three", source("a/two.md"), REPEATED, 2);
    written(one, two, three);
    var first = Files.readAllBytes(file);
    written(three, two, one);

    assertThat(Files.readAllBytes(file)).isEqualTo(first);
    Baseline.read(file).write(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  @Test
  void reads_empty_baseline() throws IOException {
    assertThat(written(report(null, source("calm.md"), REPEATED, 1)).size()).isZero();
  }

  @Test
  void baseline_recognises_moved_findings() throws IOException {
    var run = written(report(null, source("pool.md"), REPEATED, 2)).newFilter();
    var moved = report(null, source("pool.md"), REPEATED, 2, "A new first paragraph comes in.");

    assertThat(moved.findings()).hasSize(1);
    assertThat(run.filter(moved).findings()).isEmpty();
    assertThat(run.filteredCount()).isEqualTo(1);
    assertThat(run.stale()).isEmpty();
  }

  @Test
  void changed_findings_are_new_and_old_entries_stale() throws IOException {
    var run = written(report(null, source("pool.md"), REPEATED, 2)).newFilter();
    var other = report(null, source("pool.md"), REPEATED.replace("Monday", "Friday"), 2);

    assertThat(run.filter(other).findings()).isEqualTo(other.findings());
    assertThat(run.stale())
        .containsExactly(
            "pool.md: no longer found: \"" + REPEATED.substring(0, 79) + "…\" [repeated-sentence]");
  }

  @Test
  void two_of_one_fingerprint_need_two_entries() throws IOException {
    var two = report("a", null, REPEATED, 3);
    assertThat(two.findings())
        .extracting(Finding::fingerprint)
        .hasSize(2)
        .containsOnly(two.findings().get(0).fingerprint());

    var one = written(report("a", null, REPEATED, 2)).newFilter();
    assertThat(one.filter(two).findings()).containsExactly(two.findings().get(1));

    var both = written(two).newFilter();
    assertThat(both.filter(two).findings()).isEmpty();
    assertThat(both.stale()).isEmpty();

    var less = Baseline.read(file).newFilter();
    less.filter(report("a", null, REPEATED, 2));
    assertThat(less.stale()).hasSize(1);
  }

  @Test
  void baseline_counts_drafts_without_id_of_one_file_together() throws IOException {
    var report = report(null, source("all.jsonl"), REPEATED, 2);
    var run = written(report, report).newFilter();

    assertThat(run.filter(report).findings()).isEmpty();
    assertThat(run.filter(report).findings()).isEmpty();
    assertThat(run.filter(report).findings()).hasSize(1);
  }

  @Test
  void baseline_recognises_renamed_draft_by_id_only() throws IOException {
    var baseline =
        written(
            report("a", source("old.md"), REPEATED, 2),
            report(null, source("other.md"), REPEATED, 2));

    var run = baseline.newFilter();
    assertThat(run.filter(report("a", source("new.md"), REPEATED, 2)).findings()).isEmpty();
    assertThat(run.filter(report(null, source("renamed.md"), REPEATED, 2)).findings()).hasSize(1);
    // Drafts that weren't checked aren't judged.
    assertThat(run.stale()).isEmpty();
  }

  @Test
  void baseline_distinguishes_id_from_path() throws IOException {
    var run = written(report("pool.md", null, REPEATED, 2)).newFilter();

    assertThat(run.filter(report(null, source("pool.md"), REPEATED, 2)).findings()).hasSize(1);
  }

  @Test
  void baseline_normalises_paths() throws IOException {
    var run = written(report(null, source("drafts/pool.md"), REPEATED, 2)).newFilter();

    assertThat(run.filter(report(null, source("./x/../drafts//pool.md"), REPEATED, 2)).findings())
        .isEmpty();
  }

  @Test
  void entries_of_unreadable_drafts_are_not_stale() throws IOException {
    var baseline = written(report(null, source("all.jsonl"), REPEATED, 2));
    var run = baseline.newFilter();
    run.filter(report(null, source("all.jsonl"), REPEATED, 1));
    assertThat(run.stale()).hasSize(1);
    run.unreadable(null, source("all.jsonl"));
    assertThat(run.stale()).isEmpty();
  }

  @Test
  void lone_surrogates_and_control_characters_come_back() throws IOException {
    var hostile = report("\ud800\u0007\"\\\u2028", null, REPEATED, 2);

    assertThat(written(hostile).newFilter().filter(hostile).findings()).isEmpty();
  }

  private static String damaged(String drafts) {
    return "{\n\"copydeskBaseline\": 1,\n\"drafts\": " + drafts + "\n}\n";
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "' '|:1:|expected a baseline as check --write-baseline makes it, found nothing",
        "[]|:1:1: |expected a baseline as check --write-baseline makes it, found a list",
        "{}|:1:|expected \"copydeskBaseline\": 1",
        "{\"copydeskBaseline\": 1}|:1:|expected \"drafts\"",
        "{\"drafts\": []}|:1:|expected \"copydeskBaseline\": 1",
        "{\"copydeskBaseline\": 2, \"drafts\": {}}|:1:22: |another version: expected \"copydeskBaseline\": 1",
        "{\"copydeskBaseline\": \"1\"}|:1:22: |another version",
        "{\"copydeskBaseline\": 1, \"findings\": []}|:1:|unknown key \"findings\": expected",
        "{\"copydeskBaseline\": 1, \"drafts\": []} {}|:1:|expected the end of the file",
        "{\"copydeskBaseline\": 1,|:1:|the text ends inside a JSON value: expected the rest",
        "<<<<<<< HEAD|:1:|not JSON",
      })
  void reports_errors_of_baseline_file(String text, String place, String expected)
      throws IOException {
    assertDamaged(text, place, expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|expected a list under \"drafts\", found an object",
        "[3]|expected an object for each draft, found a number",
        "[{\"id\": 3}]|expected a string under \"id\", found a number",
        "[{\"id\": \"a\"}]|expected \"id\" or \"source\", and \"findings\", of each draft",
        "[{\"findings\": []}]|expected \"id\" or \"source\", and \"findings\", of each draft",
        "[{\"id\": \"a\", \"findings\": {}}]|expected a list under \"findings\", found an object",
        "[{\"id\": \"a\", \"findings\": [null]}]|expected an object for each finding, found null",
        "[{\"id\": \"a\", \"findings\": [{}]}]|expected \"rule\", \"text\" and \"fingerprint\"",
        "[{\"id\": \"a\", \"findings\": [{\"rule\": 1}]}]|expected a string under \"rule\"",
        "[{\"id\": \"a\", \"findings\": [{\"line\": 1}]}]|unknown key \"line\": expected \"rule\"",
        "[{\"name\": \"a\"}]|unknown key \"name\": expected \"id\", \"source\" or \"findings\"",
        "[|the text ends inside a JSON value"
      })
  void reports_lines_of_errors_in_baseline_drafts(String drafts, String expected)
      throws IOException {
    assertDamaged(
        drafts.equals("[") ? damaged("[").replace("}", "") : damaged(drafts), ":", expected);
  }

  private void assertDamaged(String text, String place, String expected) throws IOException {
    Files.writeString(file, text);
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(file + place)
        .hasMessageContaining(expected);
  }

  @Test
  void reports_missing_and_non_utf_8_baseline() throws IOException {
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            file + ": no such file: expected a baseline as check --write-baseline makes it");
    assertThatThrownBy(() -> Baseline.read(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("can't be read: expected a baseline");
    Files.write(file, new byte[] {'{', '\n', (byte) 0xff});
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(":2:1: ")
        .hasMessageContaining("expected text in UTF-8");
  }

  @Test
  void reads_baseline_with_crlf() throws IOException {
    var report = report(null, source("pool.md"), REPEATED, 2);
    written(report);
    Files.write(file, Files.readString(file).replace("\n", "\r\n").getBytes(UTF_8));

    assertThat(Baseline.read(file).newFilter().filter(report).findings()).isEmpty();
    assertThat(Baseline.read(file).size()).isEqualTo(1);
  }
}
