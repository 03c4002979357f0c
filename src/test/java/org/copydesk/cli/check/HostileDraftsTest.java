package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.cli.CommandLineTester;
import org.copydesk.output.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of files that mean harm, from the folder to the terminal. */
class HostileDraftsTest {
  private static final String NASTY = "\u001b]0;x\u0007\u001b[2J\u009b1m\u202e\u2066\u200f";
  private static final String HEADLINE = "Halden " + NASTY + " closes the bridge";
  private static final String LEAD =
      "Halden " + NASTY + " closes the harbour bridge for seven days after a storm.";
  private static final String STORY = String.join("\n\n", HEADLINE, HEADLINE, LEAD, LEAD) + "\n";
  private static final int MANY = 20_000;

  @TempDir private Path folder;

  private static CommandLineTester run(String... args) {
    return new CommandLineTester().standard().with(args);
  }

  @Test
  void checks_each_draft_once_where_links_go_in_circles() throws IOException {
    file(folder.resolve("a"), "b.txt", "The bridge is shut", "", "Text.");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
    var copydesk = run("check", folder.toString());

    assertThat(copydesk.err()).isEmpty();
    assertThat(copydesk.out()).isEqualTo("no findings in 1 draft\n");

    var named = run("check", folder.resolve("self.txt").toString());

    assertThat(named.exitCode()).isEqualTo(2);
    assertThat(named.err()).startsWith(folder.resolve("self.txt") + ": ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "github", "markdown"})
  @DisabledOnOs(OS.WINDOWS)
  void escapes_drafts_and_their_names_for_terminals(String format) {
    file(folder, NASTY + ".txt", STORY);
    file(folder, NASTY + ".json", "{\"headline\": 3, \"" + NASTY + "\": 1}");
    file(folder, NASTY + ".md", "---\n" + NASTY + ": [\n---\n# A\n");
    file(folder, NASTY + ".html", "<h1>A</h1><!-- copydesk-ignore " + NASTY + ": x -->");
    var copydesk = run("check", "--scores", "--format", format, folder.toString());

    assertThat(copydesk.out()).contains("repeated-sentence");
    assertThat(copydesk.err()).contains("expected");
    assertTame(copydesk);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void all_commands_escape_text_for_terminals() {
    var below = folder.resolve(NASTY);
    var draft = file(below, "a.txt", STORY);
    var copy = file(below, "b.txt", STORY);
    var archive = folder.resolve("archive").toString();
    var config =
        file(below, ".copydesk.yml", "names: [\"\\e[2J\\u202e\"]", "ignore: [\"x\\u009b\"]");

    assertTame(run("archive", "add", archive, draft));
    var hit = run("archive", "search", archive, copy);
    assertThat(hit.out()).contains("closes the bridge");
    assertTame(hit);
    assertTame(run("archive", "remove", archive, NASTY));
    assertTame(run("archive", "info", below.toString()));
    assertTame(run("config", draft));
    assertTame(run("check", "--config", config, draft));
    assertTame(run("check", "--baseline", below + "/none.json", draft));
    assertTame(run("check", "--write-baseline", below + "/base.json", draft));
    assertTame(run("check", "--changed-since", NASTY, draft));
    assertTame(run("compare", "--explain", draft));
    assertTame(run("explain", NASTY));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void escapes_names_of_folders_for_terminals() throws IOException {
    var below = Files.createDirectory(folder.resolve(NASTY)).toString();
    var wrote = run("init", below);

    assertThat(wrote.out()).startsWith("wrote ");
    assertTame(wrote);
    assertTame(run("init", below));
    assertTame(run("check", below));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void name_of_folder_adds_no_line_to_printed_settings() throws IOException {
    var below = Files.createDirectory(folder.resolve("a\nfail-on: never #"));
    file(below, ".copydesk.yml", "names: [Halden]");

    assertThat(run("config", below.resolve("a.txt").toString()).out())
        .contains("Halden")
        .doesNotContain("\nfail-on: never");
  }

  /** Neither controls, but for the ends of lines and tabs, nor what turns the reading direction. */
  private static void assertTame(CommandLineTester copydesk) {
    assertThat(copydesk.out() + copydesk.err())
        .doesNotContainPattern("[\\p{Cc}&&[^\n\t]]|[\u202a-\u202e\u2066-\u2069]");
  }

  @ParameterizedTest
  @EnumSource
  void half_characters_of_json_come_out_as_the_replacement_character(OutputFormat format) {
    var text = "Halden \\ud83d closes the \\udc00 bridge for seven days after a storm";
    var draft =
        file(
            folder,
            "a.jsonl",
            "{\"id\": \"\\udfff\", \"headline\": \"Bridge \\ud83d shut\", \"body\": [\""
                + text
                + ".\", \""
                + text
                + ".\"]}",
            "{\"id\": \"\\ud800\", \"\\ud800\": 1, \"headline\": \"\\ud800\", \"body\": 7}");
    // That it is UTF-8 at all, the tester finds.
    var copydesk = run("check", "--format", format.key(), draft);

    assertThat(copydesk.out()).contains("repeated-sentence");
    assertThat(copydesk.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "draft.txt, 'H', 'Text.'",
    "draft.md, '# H', 'Text.'",
    "draft.html, '<h1>H</h1>', '<p>Text.</p>'",
    "draft.json, '{\"headline\": \"H\",', '\"body\": [\"Text.\"]}'"
  })
  @Timeout(value = 5, unit = TimeUnit.MINUTES) // ends a hang; cost is GrowthTest's
  void passes_over_a_million_blank_lines(String name, String before, String after) {
    var draft = file(folder, name, before + "\n".repeat(1_000_000) + after);
    var copydesk = run("check", draft);

    assertThat(copydesk.err()).isEmpty();
    assertThat(copydesk.out()).hasSizeLessThan(2_000).contains("in 1 draft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  @Timeout(value = 5, unit = TimeUnit.MINUTES) // ends a hang; cost is GrowthTest's
  void checks_twenty_thousand_tiny_paragraphs(String format) {
    var wards =
        IntStream.range(0, MANY)
            .mapToObj(i -> "Ward " + i + " votes.")
            .collect(Collectors.joining("\n\n"));
    var different = file(folder, "different.txt", wards);
    var same = file(folder, "same.txt", "Ward votes\n\n" + "So it is.\n\n".repeat(MANY));
    var copydesk = run("check", "--format", format, different, same);

    assertThat(copydesk.err()).isEmpty();
    assertThat(copydesk.out()).isNotEmpty();
  }

  @Test
  void reports_draft_above_limit_and_checks_the_others() {
    var many = file(folder, "many.txt", "Ward votes\n\n" + "So it is.\n\n".repeat(MANY + 1));
    var word = file(folder, "word.md", "# Ward votes\n\n" + "x".repeat(10_000_000));
    var line = file(folder, "line.txt", "So it is.\n".repeat(2_000));
    var fine = file(folder, "fine.txt", "Ward votes\n\nSo it is.\n");
    var copydesk = run("check", many, word, line, fine);

    assertThat(copydesk.err().lines())
        .containsExactly(
            many + ":40003:1: article has 20,001 paragraphs: expected at most 20,000",
            word + ":3:1: article has 10,000,010 characters: expected at most 1,000,000",
            line + ":1:1: headline has 19,999 characters: expected at most 10,000");
    assertThat(copydesk.out()).isEqualTo("no findings in 1 draft, 3 drafts could not be read\n");
    assertThat(copydesk.exitCode()).isEqualTo(2);
  }
}
