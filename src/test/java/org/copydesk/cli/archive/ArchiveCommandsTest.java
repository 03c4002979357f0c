package org.copydesk.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;
import static org.copydesk.cli.CommandLineTester.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.copydesk.archive.Archive;
import org.copydesk.cli.CommandLineTester;
import org.copydesk.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveCommandsTest {
  private static final String HEADLINE = "Halden library to open on Sundays";
  private static final String BODY =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";

  @TempDir Path folder;
  private String archive;
  private String published;
  private String draft;

  @BeforeEach
  void write() {
    archive = folder.resolve("archive").toString();
    published =
        file(
            folder,
            "published.jsonl",
            "{\"id\": \"a1\", \"headline\": \"" + HEADLINE + "\", \"body\": \"" + BODY + "\"}",
            "{\"id\": \"a2\", \"headline\": \"Ferries stop\", \"body\": \"A storm is coming.\"}");
    draft = file(folder, "draft.txt", "Readers may come on Sundays", "", BODY);
  }

  @Test
  void archive_adds_counts_searches_and_removes() {
    assertThat(run("archive", "add", archive, published).out()).isEqualTo("2 added\n");
    assertThat(run("archive", "info", archive).out())
        .matches("articles  2\nversion   1\nbytes     [1-9][0-9]+\n");

    var search = run("archive", "search", archive, draft);
    assertThat(search.out()).matches(draft + "\t1\\.0000\t0\\.[0-9]{4}\ta1\t\t" + HEADLINE + "\n");
    assertThat(search.exitCode()).isZero();

    var removal = run("archive", "remove", archive, "a1", "a9");
    assertThat(removal.out()).isEqualTo("1 removed\n");
    assertThat(removal.err()).isEqualTo("a9: no article of this id in the archive\n");
    assertThat(removal.exitCode()).isEqualTo(2);
    assertThat(run("archive", "search", archive, draft).out()).isEmpty();
  }

  @Test
  void checks_against_an_archive() throws IOException {
    run("archive", "add", archive, published);
    var out = new ByteArrayOutputStream();
    int exit =
        new Main(new ByteArrayInputStream(new byte[0]), out, out, Map.of(), () -> false)
            .run("check", "--archive", archive, draft);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            draft
                + ":1:1: warning: \""
                + HEADLINE
                + "\" (a1) has 100% of this text [duplicate-article]\n")
        .contains("\n  headline of a1\n    " + HEADLINE + "\n");
    assertThat(exit).isEqualTo(1);
  }

  @Test
  void archive_replaces_article_of_the_same_file() {
    run("archive", "add", archive, draft);
    assertThat(run("archive", "add", archive, draft).exitCode()).isZero();

    assertThat(run("archive", "info", archive).out()).startsWith("articles  1\n");
    assertThat(run("archive", "search", archive, draft).out()).isEmpty();
    assertThat(run("archive", "remove", archive, draft).out()).isEqualTo("1 removed\n");
  }

  @Test
  void archive_skips_unreadable_drafts_and_records_without_id() {
    var mixed =
        file(
            folder,
            "mixed.jsonl",
            "{\"headline\": \"One\"}",
            "{",
            "{\"id\":\"b\",\"headline\":\"Two\"}");
    var added = run("archive", "add", archive, mixed, folder.resolve("none.txt").toString());

    assertThat(added.out()).isEqualTo("1 added\n");
    assertThat(added.exitCode()).isEqualTo(2);
    assertThat(added.err())
        .contains(mixed + ":1: no id: an archive knows an article of a JSON file by its id\n")
        .contains(mixed + ":2:")
        .contains("none.txt: no such file");
  }

  @Test
  void reads_standard_input() {
    var added =
        new CommandLineTester().in(HEADLINE + "\n\n" + BODY).with("archive", "add", archive, "-");

    assertThat(added.out()).isEqualTo("1 added\n");
    assertThat(run("archive", "search", archive, draft).out()).contains("\t<stdin>\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"remove", "search", "info"})
  void reading_commands_create_no_archive(String command) {
    var args =
        command.equals("info")
            ? new String[] {"archive", command, archive}
            : new String[] {"archive", command, archive, "x"};
    var copydesk = run(args);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .isEqualTo("copydesk: " + archive + ": no such folder; archive add makes an archive\n");
    assertThat(Path.of(archive)).doesNotExist();
  }

  @Test
  void reports_that_another_process_writes_the_archive() throws IOException {
    try (var writer = Archive.write(Path.of(archive))) {
      var copydesk = run("archive", "add", archive, published);

      assertThat(copydesk.exitCode()).isEqualTo(2);
      assertThat(copydesk.err()).contains("is writing to this archive");
      writer.commit();
    }
  }

  @Test
  void reports_folder_without_archive_before_checking() throws IOException {
    Files.createDirectories(Path.of(archive));
    var copydesk = run("check", "--archive", archive, draft);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.out()).isEmpty();
    assertThat(copydesk.err()).contains("no archive in this folder; archive add makes one");
  }

  @Test
  void check_help_lists_its_options() {
    var none = run("archive");

    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err())
        .startsWith("Usage: copydesk archive ")
        .contains("add", "remove", "search", "info");
    assertThat(run("archive", "--help").exitCode()).isZero();
    assertThat(run("archive", "add", "--help").out()).startsWith("Usage: copydesk archive add ");
    assertThat(run("archive", "add", archive).err()).contains("Missing required parameter: 'PATH'");
    assertThat(run("archive", "info", "").err()).contains("expected the folder of an archive");
  }
}
