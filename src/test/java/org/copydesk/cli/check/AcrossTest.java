package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks with {@code --across}: which of two drafts reports the other, and that only one does. */
class AcrossTest {
  private static final String LIBRARY =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";
  private static final String FERRIES =
      "Ferries between Halden and the outer islands will not sail on Thursday, since a storm with"
          + " gusts of ninety kilometres an hour is expected to reach the coast before noon.";

  @TempDir Path folder;

  @ParameterizedTest(name = "first of {0}, second of {1}: the {2} reports the other")
  @CsvSource({
    "'',         '',         second",
    "2025-05-01, '',         second",
    "'',         2025-05-01, second",
    "2025-05-01, 2025-05-01, second",
    "2025-05-01, 2025-05-02, second",
    "2025-05-02, 2025-05-01, first"
  })
  void reports_duplicate_at_newer_else_later_draft(String one, String other, String reporting) {
    var drafts =
        file(
            folder,
            "drafts.jsonl",
            record("first", "Library opens its doors on Sundays", LIBRARY, one),
            record("second", "Readers may come at weekends, too", LIBRARY, other));
    var duplicated = reporting.equals("first") ? "second" : "first";

    assertThat(duplicates(across(drafts)))
        .containsExactly("duplicate-article at " + reporting + " of " + duplicated);
  }

  @Test
  void reports_reused_headline() {
    var drafts =
        file(
            folder,
            "drafts.jsonl",
            record("a", "Storm keeps island ferries in harbour", LIBRARY, ""),
            record("b", "Storm keeps island ferries in harbour", FERRIES, ""));

    assertThat(duplicates(across(drafts))).containsExactly("duplicate-headline at b of a");
  }

  @Test
  void compares_drafts_only_with_across() {
    var drafts =
        file(folder, "d.jsonl", record("a", "One", LIBRARY, ""), record("b", "Two", LIBRARY, ""));

    assertThat(
            duplicates(
                new CommandLineTester().standard().with("check", "--format=jsonl", drafts).out()))
        .isEmpty();
  }

  @Test
  void drafts_with_equal_id_are_no_duplicates() {
    var first = file(folder, "a.jsonl", record("a", "Library opens on Sundays", LIBRARY, ""));
    var second = file(folder, "b.jsonl", record("a", "Library to open on Sundays", LIBRARY, ""));

    assertThat(duplicates(across(first, second))).isEmpty();
  }

  @Test
  void identifies_drafts_without_id_by_file_and_line() {
    var records =
        file(
            folder,
            "a.jsonl",
            "{\"headline\": \"One\", \"body\": \"" + LIBRARY + "\"}",
            "{\"headline\": \"Two\", \"body\": \"" + LIBRARY + "\"}");
    var text = file(folder, "b.txt", "Three", "", LIBRARY);

    assertThat(duplicates(across(records, text)))
        .containsExactlyInAnyOrder(
            "duplicate-article at " + records + " of " + records + ":1",
            "duplicate-article at " + text + " of " + records + ":1",
            "duplicate-article at " + text + " of " + records + ":2");
  }

  @Test
  void across_reads_standard_input_once_and_reports_problems_once() {
    var in = record("a", "One", LIBRARY, "") + "\n{\n" + record("b", "Two", LIBRARY, "") + "\n";
    var copydesk =
        new CommandLineTester()
            .standard()
            .in(in)
            .with("check", "--across", "--format", "jsonl", "-", folder.resolve("none").toString());

    assertThat(duplicates(copydesk.out())).containsExactly("duplicate-article at b of a");
    assertThat(copydesk.out().lines()).hasSize(4);
    assertThat(copydesk.err().lines()).hasSize(2);
    assertThat(copydesk.err()).startsWith("<stdin>:2:").contains("none: no such file");
    assertThat(copydesk.exitCode()).isEqualTo(2);
  }

  @Test
  void reports_each_duplicate_once_with_any_number_of_jobs() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      var day = i % 3 == 0 ? "" : "2025-05-" + (10 + i * 7 % 20);
      lines.add(record("a" + i, "Notice of " + i, topic(i % 12), day));
    }
    var drafts = file(folder, "drafts.jsonl", lines.toArray(String[]::new));
    var one = across("--jobs", "1", drafts);
    var pairs = new TreeSet<Set<String>>((a, b) -> a.toString().compareTo(b.toString()));
    for (var reported : duplicates(one)) {
      var words = List.of(reported.split(" ", -1));
      assertThat(pairs.add(new TreeSet<>(List.of(words.get(2), words.get(4)))))
          .as(reported)
          .isTrue();
    }

    // Five drafts on each of twelve topics.
    assertThat(pairs).hasSize(12 * 10);
    assertThat(across("--jobs", "4", drafts)).isEqualTo(one);
  }

  @Test
  void compares_each_copy_with_ten_older_copies() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 25; i++) {
      lines.add(record("a" + i, "Notice of " + i, LIBRARY, "20" + (50 - i) + "-05-01"));
    }
    var reported = duplicates(across(file(folder, "drafts.jsonl", lines.toArray(String[]::new))));

    for (int i = 0; i < 25; i++) {
      int own = i;
      var others =
          reported.stream()
              .filter(line -> line.contains(" at a" + own + " of "))
              .map(line -> Integer.parseInt(line.replaceFirst(".* of a", "")))
              .toList();
      assertThat(others).hasSize(Math.min(10, 24 - i)).allMatch(other -> other > own);
    }
  }

  @Test
  void across_also_searches_archive_and_reports_published_draft_once() {
    var archive = folder.resolve("archive").toString();
    var published =
        file(
            folder,
            "published.jsonl",
            record("p", "Library opens its doors", LIBRARY, ""),
            record("a", "Readers may come", LIBRARY, ""));
    var drafts =
        file(
            folder,
            "drafts.jsonl",
            record("a", "Readers may come", LIBRARY, ""),
            record("b", "Books at weekends", LIBRARY, ""));
    CommandLineTester.run("archive", "add", archive, published);

    assertThat(duplicates(across("--archive", archive, drafts)))
        .containsExactlyInAnyOrder(
            "duplicate-article at a of p",
            "duplicate-article at b of a",
            "duplicate-article at b of p");
  }

  @Test
  void leaves_no_temporary_folder_behind() throws IOException {
    var before = temporaryFolders();
    across(file(folder, "a.txt", "One", "", LIBRARY));

    assertThat(temporaryFolders()).isEqualTo(before);
  }

  private static List<Path> temporaryFolders() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("copydesk-"))
          .sorted()
          .toList();
    }
  }

  private static String topic(int number) {
    var topic = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      topic.append("word").append((char) ('a' + number)).append(i * i % 37).append(' ');
    }
    return topic.append("ends.").toString();
  }

  private static String across(String... arguments) {
    var all = new ArrayList<>(List.of("check", "--across", "--format", "jsonl"));
    all.addAll(List.of(arguments));
    return new CommandLineTester().standard().with(all.toArray(String[]::new)).out();
  }

  private static String record(String id, String headline, String body, String date) {
    return "{\"id\": \"%s\", \"headline\": \"%s\", \"body\": \"%s\", \"datePublished\": %s}"
        .replaceFirst("%s", id)
        .replaceFirst("%s", headline)
        .replaceFirst("%s", body)
        .replaceFirst("%s", date.isEmpty() ? "null" : "\"" + date + "\"");
  }

  /** Returns each finding of a duplicate: its rule, the draft where it is, and the other one. */
  private static List<String> duplicates(String jsonLines) {
    var reported = new ArrayList<String>();
    for (var line : jsonLines.lines().toList()) {
      try {
        var report = new ObjectMapper().readTree(line);
        var id = report.get("id").isNull() ? report.get("source") : report.get("id");
        for (var finding : report.get("findings")) {
          var rule = finding.get("rule").asText();
          if (rule.startsWith("duplicate-")) {
            var other = finding.get("related").findValue("article").asText();
            reported.add(rule + " at " + id.asText() + " of " + other);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(line, e);
      }
    }
    return reported;
  }
}
