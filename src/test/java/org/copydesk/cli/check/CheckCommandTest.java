package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;
import static org.copydesk.cli.CommandLineTester.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  // No JSON string may have one alone.
  private static final String NO_JSON = "\\";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} with --fail-on {1}: {2}")
  @CsvSource({
    "calm,       suggestion, 0",
    "SUGGESTION, error,      0",
    "SUGGESTION, warning,    0",
    "SUGGESTION, suggestion, 1",
    "SUGGESTION, never,      0",
    "WARNING,    error,      0",
    "WARNING,    warning,    1",
    "WARNING,    suggestion, 1",
    "WARNING,    never,      0",
    "ERROR,      error,      1",
    "ERROR,      warning,    1",
    "ERROR,      suggestion, 1",
    "ERROR,      never,      0"
  })
  void exits_with_1_for_findings_that_count(String word, String failOn, int exitCode) {
    var draft = file(folder, "draft.txt", "A headline with " + word);

    assertThat(run("check", "--fail-on", failOn, draft).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void fails_on_warnings_by_default() {
    assertThat(run("check", file(folder, "a.txt", "A WARNING headline")).exitCode()).isEqualTo(1);
    assertThat(run("check", file(folder, "b.txt", "A SUGGESTION headline")).exitCode()).isZero();
  }

  @Test
  void prints_findings_to_standard_output_and_nothing_to_standard_error() {
    var draft = file(folder, "draft.txt", "A WARNING headline", "", "A body of one line.");
    var copydesk = run("check", draft);

    assertThat(copydesk.out())
        .isEqualTo(
            draft
                + """
                :1:3: warning: Word "WARNING" is shouted [shouted]
                  headline at 1:3 "WARNING"
                    A WARNING headline
                      ^^^^^^^

                1 warning in 1 draft
                """);
    assertThat(copydesk.err()).isEmpty();
  }

  @Test
  void exits_with_3_and_names_rule_and_draft_after_failed_rule() {
    var boom = file(folder, "boom.txt", "A headline with BOOM", "", "A body.");
    var warning = file(folder, "warning.txt", "A headline with WARNING", "", "A body.");
    var copydesk = run("check", boom, warning);

    assertThat(copydesk.exitCode()).isEqualTo(3);
    assertThat(copydesk.err()).startsWith(boom + ":1: shouted failed: ").contains("too loud");
    assertThat(copydesk.out())
        .contains("is shouted")
        .endsWith("1 warning in 2 drafts, 1 failure of a rule\n");
    assertThat(run("check", "--fail-on", "never", boom).exitCode()).isEqualTo(3);
  }

  @Test
  void exits_with_2_for_unreadable_draft_and_checks_the_others() {
    var missing = folder.resolve("missing.txt").toString();
    var boom = file(folder, "boom.txt", "A headline with BOOM", "", "A body.");
    var warning = file(folder, "warning.txt", "A headline with WARNING", "", "A body.");
    var copydesk = run("check", missing, boom, warning);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).contains(missing + ": no such file", "too loud");
    assertThat(copydesk.out())
        .contains("is shouted")
        .endsWith("1 warning in 2 drafts, 1 draft could not be read, 1 failure of a rule\n");
    assertThat(run("check", "--fail-on", "never", missing).exitCode()).isEqualTo(2);
  }

  @Test
  void reports_place_and_expectation_for_binary_file() {
    var binary = file(folder, "draft.txt", new byte[] {'a', '\n', 'b', (byte) 0xff, 0});
    var copydesk = run("check", binary);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).startsWith(binary + ":2:").contains("expected");
  }

  @Test
  void checks_all_drafts_below_a_folder_in_a_stable_order() {
    file(folder.resolve("b"), "two.md", "# An ERROR headline");
    file(folder.resolve("a"), "three.json", "{\"headline\": \"An ERROR headline\"}");
    file(folder, "one.txt", "An ERROR headline");
    file(folder, "notes.pdf", "An ERROR headline");
    var copydesk = run("check", folder.toString());

    assertThat(copydesk.out().lines().filter(line -> line.contains("is shouted")))
        .extracting(line -> line.substring(folder.toString().length() + 1, line.indexOf(':')))
        .containsExactly("a/three.json", "b/two.md", "one.txt");
    assertThat(copydesk.exitCode()).isEqualTo(1);
  }

  @Test
  void reports_folder_without_drafts_and_lists_endings() {
    file(folder, "notes.pdf", "");
    var copydesk = run("check", folder.toString());

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .startsWith(folder + ": no drafts in this folder: expected files ending in .txt")
        .contains(".md", ".jsonl");
  }

  @Test
  void rejects_empty_path() {
    var copydesk = run("check", "");

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).contains("no path");
  }

  @Test
  void rejects_impossible_path() {
    var copydesk = run("check", "a\0b");

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).isEqualTo("a␀b: no such file\n");
  }

  @Test
  void reads_standard_input() {
    var copydesk = new CommandLineTester().in("A WARNING headline").with("check", "-");

    assertThat(copydesk.exitCode()).isEqualTo(1);
    assertThat(copydesk.out()).startsWith("<stdin>:1:3: warning: ");
  }

  @Test
  void input_format_overrides_file_names() {
    var html = "<p>Before</p><h1>A WARNING headline</h1>";
    var draft = file(folder, "draft.txt", html);

    assertThat(run("check", "--input-format", "html", draft).out())
        .startsWith(draft + ":1:20: warning: ");
    assertThat(new CommandLineTester().in(html).with("check", "--input-format", "html", "-").out())
        .startsWith("<stdin>:1:20: warning: ");
    assertThat(
            new CommandLineTester()
                .in("{\"headline\": \"A WARNING\"}")
                .with("check", "--input-format", "plain-text", "-")
                .out())
        .startsWith("<stdin>:1:17: warning: ");
  }

  @Test
  void folder_gives_drafts_of_known_endings_with_any_input_format() {
    file(folder, "a.text", "<h1>A WARNING headline</h1>");
    file(folder, "b.tmp", "<h1>A WARNING headline</h1>");

    var copydesk = run("check", "--input-format", "html", folder.toString());

    assertThat(copydesk.out()).contains("a.text:1:7: warning: ").endsWith("1 warning in 1 draft\n");
  }

  @Test
  void checks_empty_draft_and_headline_alone() {
    var empty = run("check", file(folder, "empty.txt", ""));
    var headline = run("check", "--scores", file(folder, "headline.txt", "A calm headline"));

    assertThat(empty.exitCode()).isEqualTo(2);
    assertThat(empty.err()).contains("expected");
    assertThat(headline.exitCode()).isZero();
    assertThat(headline.err()).contains(":1: note: no body read").hasLineCount(1);
    assertThat(headline.out()).endsWith("\n\nno findings in 1 draft\n");
  }

  @Test
  void writes_one_line_of_json_for_each_record_readable_or_not() {
    var drafts =
        file(
            folder,
            "drafts.jsonl",
            "{\"id\": \"a1\", \"headline\": \"A WARNING headline\", \"body\": \"Text.\"}",
            "{\"id\": \"a2\", \"headline\": 3}",
            "no json",
            "{\"id\": \"a4\", \"headline\": \"A BOOM headline\", \"body\": \"Text.\"}");
    var copydesk = run("check", "--format", "jsonl", drafts);
    var reports = copydesk.out().lines().map(CheckCommandTest::parsed).toList();

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(reports).hasSize(4);
    assertThat(reports.get(0).at("/findings/0/at/line").asInt()).isEqualTo(1);
    assertThat(reports.get(0).has("error")).isFalse();
    assertThat(reports.get(1).get("error").asText())
        .startsWith(drafts + ":2:")
        .contains("headline");
    assertThat(reports.get(1).get("findings")).isEmpty();
    assertThat(reports.get(2).get("error").asText()).startsWith(drafts + ":3:");
    assertThat(reports.get(3).at("/failures/0/rule").asText()).isEqualTo("shouted");
    assertThat(reports).extracting(report -> report.get("source").asText()).containsOnly(drafts);
    assertThat(copydesk.err().lines()).hasSize(3);
    assertThat(copydesk.err())
        .contains(drafts + ":2:", drafts + ":3:", drafts + ":4: shouted failed");
  }

  @Test
  void writes_a_list_of_reports_as_json() {
    var first = file(folder, "a.txt", "A WARNING headline");
    var second = file(folder, "b.txt", "A calm headline");
    var list = parsed(run("check", "--format=json", first, second).out());

    assertThat(list.isArray()).isTrue();
    assertThat(list)
        .extracting(report -> report.get("source").asText())
        .containsExactly(first, second);
  }

  @Test
  void gives_the_same_bytes_for_the_same_drafts() {
    file(folder, "a.txt", "A WARNING headline", "", "A body.");
    file(folder, "b.md", "# An ERROR headline", "", "A body.");
    for (var format : List.of("text", "json", "jsonl")) {
      assertThat(run("check", "--format", format, folder.toString()).out())
          .isEqualTo(run("check", "--format", format, folder.toString()).out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl"})
  void output_is_equal_with_any_number_of_jobs(String format) {
    var random = new Random(5);
    var lines = new ArrayList<String>();
    for (int i = 0; i < 2000; i++) {
      var word = List.of("calm", "WARNING", "ERROR", "BOOM", NO_JSON).get(random.nextInt(5));
      var body = "The council met. ".repeat(random.nextInt(50) == 0 ? 200 : random.nextInt(3));
      lines.add(
          "{\"id\": \"a"
              + i
              + "\", \"headline\": \"A "
              + word
              + " headline\", \"body\": \""
              + body
              + "\"}");
    }
    file(folder, "b.jsonl", lines.toArray(String[]::new));
    file(folder, "a.txt", "A WARNING headline");
    file(folder, "c.md", "# An ERROR headline");
    var missing = folder.resolve("missing.txt").toString();
    var gone = folder.resolve("gone.txt").toString();
    var args = List.of("check", "--format", format, missing, folder.toString(), gone);
    var one = runWith(args, "--jobs", "1");

    assertThat(one.exitCode()).isEqualTo(2);
    assertThat(one.err().lines()).hasSizeGreaterThan(500);
    assertThat(one.err())
        .startsWith(missing)
        .contains(gone + ": no such file: expected a draft or a folder of drafts\n");
    for (var jobs : List.of("2", "3", "16")) {
      var several = runWith(args, "--jobs", jobs);

      assertThat(several.out()).isEqualTo(one.out());
      assertThat(several.err()).isEqualTo(one.err());
      assertThat(several.exitCode()).isEqualTo(2);
    }
  }

  private static CommandLineTester runWith(List<String> args, String... more) {
    return run(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1025", "two", "1.5", "99999999999"})
  void rejects_impossible_number_of_jobs(String jobs) {
    var copydesk = run("check", "--jobs", jobs, "a.txt");

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .contains("--jobs")
        .contains("expected a whole number from 1 to 1024, found '" + jobs + "'");
  }

  @Test
  void shows_progress_of_long_run_unless_disabled() {
    var slow = new Slow("{\"headline\": \"A calm headline\", \"body\": \"Text.\"}\n");
    var shown = new CommandLineTester().watched(80).in(slow).with("check", "-");

    assertThat(shown.err()).contains("Checking").endsWith("\r");
    assertThat(shown.out()).isEqualTo("no findings in 9 drafts\n");

    var silent = new CommandLineTester().in(slow.again()).with("check", "-");
    var unwanted = new CommandLineTester().watched(80).in(slow.again());

    assertThat(silent.err()).isEmpty();
    assertThat(unwanted.with("check", "--no-progress", "-").err()).isEmpty();
  }

  @Test
  void language_option_applies_to_drafts_without_language() {
    var drafts =
        file(
            folder,
            "d.jsonl",
            "{\"headline\": \"a\"}",
            "{\"headline\": \"a\", \"language\": \"fr\"}");
    var reports =
        run("check", "--format", "jsonl", "--language", "de-AT", drafts)
            .out()
            .lines()
            .map(CheckCommandTest::parsed);

    assertThat(reports)
        .extracting(report -> report.get("language").asText())
        .containsExactly("de-AT", "fr");
  }

  @ParameterizedTest(name = "--color {0}, terminal {1}, NO_COLOR \"{2}\", TERM {3}: {4}")
  @CsvSource({
    "auto,   true,  '',  xterm, true",
    "auto,   false, '',  xterm, false",
    "auto,   true,  '1', xterm, false",
    "auto,   true,  '',  dumb,  false",
    "always, false, '',  xterm, true",
    "always, true,  '',  dumb,  true",
    "always, true,  '1', xterm, false",
    "never,  true,  '',  xterm, false"
  })
  void colours_on_terminal_unless_disabled(
      String option, boolean terminal, String noColor, String term, boolean colored) {
    var draft = file(folder, "draft.txt", "A WARNING headline");
    var tester = new CommandLineTester();
    if (terminal) {
      tester.onTerminal(Map.of("NO_COLOR", noColor, "TERM", term));
    }

    assertThat(tester.with("check", "--color", option, draft).out().contains("\u001b"))
        .isEqualTo(colored);
  }

  @Test
  void writes_valid_utf_8_for_any_draft() {
    var draft = file(folder, "d.jsonl", "{\"id\": \"‘東京’ \\ud83d\", \"headline\": \"A WARNING\"}");

    assertThat(run("check", draft).out()).contains("‘東京’ \ufffd");
    assertThat(run("check", "--format", "json", draft).out()).contains("‘東京’ \ufffd");
  }

  /** Gives nine lines, a fifth of a second apart. */
  private static final class Slow extends InputStream {
    private final String line;
    private int lines;

    Slow(String line) {
      this.line = line;
    }

    Slow again() {
      return new Slow(line);
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("read by lines");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (lines == 9) {
        return -1;
      }
      lines++;
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      var bytes = line.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(bytes, 0, buffer, offset, bytes.length);
      return bytes.length;
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }
}
