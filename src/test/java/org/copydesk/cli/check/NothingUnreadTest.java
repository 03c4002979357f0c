package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;
import static org.copydesk.cli.CommandLineTester.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.cli.CommandLineTester;
import org.copydesk.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes on unread parts of drafts, and drafts that several paths lead to. */
class NothingUnreadTest {
  private static final String TEXT =
      "The council of Halden approved the river wall on Monday after a long debate about its costs,"
          + " which the state is to share with the towns along the river.";

  @TempDir Path folder;

  @Test
  void notes_unread_parts_on_standard_error_and_exits_with_0() {
    var draft = file(folder, "a.txt", "Council approves wall");
    var copydesk = run("check", draft);

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.err())
        .isEqualTo(
            draft
                + ":1: note: no body read: expected paragraphs under the headline, after a blank"
                + " line\n");
    assertThat(copydesk.out()).isEqualTo("no findings in 1 draft\n");
  }

  @Test
  void notes_have_places_and_the_order_of_the_draft() {
    var draft = file(folder, "a.txt", "<b>Council</b> approves wall");

    assertThat(run("check", draft).err().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith(draft + ":1: note: no body read"),
            second -> assertThat(second).startsWith(draft + ":1:1: note: headline has HTML"));
  }

  @Test
  void writes_notes_into_json_where_there_are_some() throws IOException {
    var drafts =
        file(
            folder,
            "a.jsonl",
            "{\"title\": \"Wall\", \"bodi\": \"" + TEXT + "\"}",
            "{\"title\": \"Wall\", \"body\": \"" + TEXT + "\"}");
    var lines = run("check", "--format", "jsonl", drafts).out().lines().toList();

    var notes = new ObjectMapper().readTree(lines.get(0)).get("notes");
    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).get("kind").asText()).isEqualTo("no-body");
    assertThat(notes.get(0).get("message").asText())
        .isEqualTo("no body read: expected \"body\"; unknown key \"bodi\", did you mean \"body\"?");
    assertThat(notes.get(0).get("line").asInt()).isEqualTo(1);
    assertThat(notes.get(0).get("column").asInt()).isEqualTo(19);
    assertThat(lines.get(1)).doesNotContain("\"notes\"");
  }

  @Test
  void notes_once_for_each_language_that_rules_do_not_support_it() {
    var notes = new ArticleNotes();
    var lines = new ArrayList<String>();
    int line = 0;
    for (var language : List.of(Locale.GERMAN, Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH)) {
      var article = Article.builder().language(language).headline("Berlin").build();
      var draft = new Draft.Readable("a.jsonl", ++line, article, List.of());
      notes
          .of(draft, Copydesk.standard().check(article))
          .forEach(note -> lines.add(note.toString()));
    }

    assertThat(lines)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("a.jsonl:1: note: no check in German by"),
            second -> assertThat(second).startsWith("a.jsonl:2: note: no check in French by"));
  }

  @Test
  void shows_twenty_notes_of_a_kind_and_counts_the_others() {
    var records = new String[33];
    java.util.Arrays.fill(records, "{\"title\": \"Wall\"}");
    var drafts = file(folder, "a.jsonl", records);
    var lines = run("check", drafts).err().lines().toList();

    assertThat(lines).hasSize(21);
    assertThat(lines.get(19)).startsWith(drafts + ":20: note: no body read");
    assertThat(lines.get(20))
        .isEqualTo("copydesk: 13 more notes of the kind no-body; --format json has them all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xx      | found 'xx'",
        "english | found 'english'; did you mean 'en'?",
        "Germn   | found 'Germn'; did you mean 'de'?",
        "cz      | found 'cz'; did you mean 'cs'?",
        "en-     | found 'en-'; did you mean 'en'?"
      })
  void rejects_unknown_language(String tag, String problem) {
    for (var command : List.of("check", "compare")) {
      var copydesk = run(command, "--language", tag, file(folder, "a.txt", "Wall"));

      assertThat(copydesk.exitCode()).isEqualTo(2);
      assertThat(copydesk.err())
          .contains("expected a language tag such as en or pt-BR, " + problem);
    }
  }

  @ParameterizedTest
  @CsvSource({"de, de", "deu, de", "pt_BR, pt-BR", "haw, haw", "zh-Hant, zh-Hant"})
  void takes_every_language_of_iso_639(String tag, String expected) {
    var draft = file(folder, "a.txt", "Wall", "", TEXT);

    assertThat(run("check", "--format", "jsonl", "--language", tag, draft).out())
        .contains("\"language\":\"" + expected + "\"");
  }

  @Test
  void checks_a_file_that_several_paths_lead_to_once() throws IOException {
    var draft = file(folder, "a.txt", "Wall", "", TEXT);
    file(folder, "b.txt", "Ferry", "", TEXT);
    var other = folder.resolve(".").resolve("a.txt").toString();
    var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.txt")).toString();

    assertThat(sources(draft, draft)).containsExactly(draft);
    assertThat(sources(draft, other)).containsExactly(draft);
    assertThat(sources(draft, link)).containsExactly(draft);
    assertThat(sources(draft, folder.toString()))
        .containsExactly(draft, folder.resolve("b.txt").toString());
    assertThat(sources(folder.toString(), draft, folder.toString()))
        .containsExactly(draft, folder.resolve("b.txt").toString());
  }

  @Test
  void checks_named_file_that_its_folder_skips() {
    var hidden = file(folder, ".a.txt", "Wall", "", TEXT);
    var draft = file(folder, "b.txt", "Ferry", "", TEXT);

    assertThat(sources(folder.toString(), hidden)).containsExactly(draft, hidden);
  }

  @Test
  void reports_missing_file_once_and_reads_standard_input_once() {
    var missing = folder.resolve("missing.txt").toString();

    assertThat(run("check", missing, missing).err().lines()).hasSize(1);
    file(folder, "a.txt", "Wall", "", TEXT);
    assertThat(run("check", folder.toString(), missing).err())
        .startsWith(missing + ": no such file");
    var copydesk = new CommandLineTester().in("Wall\n\n" + TEXT).with("check", "-", "-");
    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.out()).isEqualTo("no findings in 1 draft\n");
  }

  @Test
  void never_takes_a_file_for_its_own_duplicate() {
    var draft = file(folder, "a.txt", "Wall", "", TEXT);
    var other = folder.resolve(".").resolve("a.txt").toString();

    assertThat(
            new CommandLineTester()
                .standard()
                .with("check", "--across", draft, other, folder.toString())
                .out())
        .doesNotContain("duplicate")
        .endsWith("in 1 draft\n");
  }

  @ParameterizedTest(name = "{0} with --fail-on {1}: {2} failures")
  @CsvSource({
    "SUGGESTION, warning,    0",
    "SUGGESTION, suggestion, 1",
    "WARNING,    warning,    1",
    "WARNING,    error,      0",
    "ERROR,      never,      0",
    "ERROR,      error,      1"
  })
  void junit_has_a_failure_where_the_exit_code_has_one(String word, String failOn, int failures) {
    var draft = file(folder, "a.txt", "Wall " + word, "", TEXT);
    var copydesk = run("check", "--format", "junit", "--fail-on", failOn, draft);

    assertThat(copydesk.exitCode()).isEqualTo(failures);
    assertThat(copydesk.out())
        .contains("tests=\"1\" failures=\"" + failures + "\" errors=\"0\"")
        .contains("name=\"shouted\"");
    if (failures == 0) {
      assertThat(copydesk.out()).doesNotContain("<failure").contains("<system-out>");
    } else {
      assertThat(copydesk.out()).contains("<failure").doesNotContain("<system-out>");
    }
  }

  @Test
  void junit_follows_the_configuration_of_each_draft() {
    var first = file(folder.resolve("first"), "a.txt", "Wall for Halden", "", TEXT, "", TEXT);
    var second = file(folder.resolve("second"), "a.txt", "Wall for Halden", "", TEXT, "", TEXT);
    file(folder.resolve("second"), ".copydesk.yml", "fail-on: error");
    var copydesk = new CommandLineTester().standard();

    assertThat(copydesk.with("check", "--format", "junit", first, second).out())
        .contains(
            "name=\"" + first + "\" tests=\"1\" failures=\"1\"",
            "name=\"" + second + "\" tests=\"1\" failures=\"0\"");
  }

  private static List<String> sources(String... paths) {
    var arguments = new ArrayList<>(List.of("check", "--format", "jsonl"));
    arguments.addAll(List.of(paths));
    return run(arguments.toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.replaceFirst(".*\"source\":\"", "").replaceFirst("\".*", ""))
        .toList();
  }
}
