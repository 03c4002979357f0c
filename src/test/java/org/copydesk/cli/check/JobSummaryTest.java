package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobSummaryTest {
  @TempDir private Path folder;
  private Path summary;
  private String draft;

  @BeforeEach
  void write_a_draft() {
    summary = folder.resolve("summary.md");
    draft = file(folder, "draft.txt", "A WARNING headline", "", "A body.");
  }

  private CommandLineTester check(String format, Path target, String... paths) {
    var arguments = new String[paths.length + 3];
    arguments[0] = "check";
    arguments[1] = "--format";
    arguments[2] = format;
    System.arraycopy(paths, 0, arguments, 3, paths.length);
    return new CommandLineTester()
        .environment(Map.of("GITHUB_STEP_SUMMARY", target.toString()))
        .with(arguments);
  }

  @Test
  void job_summary_is_appended_to_existing_file() throws IOException {
    Files.writeString(summary, "Before\n");
    var missing = folder.resolve("missing.md").toString();
    var copydesk = check("github", summary, draft, missing);

    assertThat(copydesk.out()).startsWith("::warning file=").contains("::error file=");
    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(Files.readString(summary))
        .startsWith("Before\n## Copydesk\n")
        .contains("| 1 | warning | Word \"WARNING\" is shouted | headline: WARNING | shouted |")
        .contains("Can't be read: ")
        .endsWith("\n1 finding in 2 drafts\n");
  }

  @Test
  void job_summary_is_written_for_github_format_only() {
    assertThat(check("text", summary, draft).exitCode()).isEqualTo(1);
    assertThat(summary).doesNotExist();
    assertThat(CommandLineTester.run("check", "--format=github", draft).err()).isEmpty();
  }

  @Test
  void job_summary_is_cut_at_1_mib_with_a_note() throws IOException {
    Files.writeString(summary, "x".repeat(1_000_000) + "\n");
    var drafts =
        file(folder, "many.jsonl", "{\"headline\": \"A WARNING hëadline\"}\n".repeat(20_000));
    var copydesk = check("github", summary, drafts);
    var written = Files.readString(summary);

    assertThat(copydesk.exitCode()).isEqualTo(1);
    assertThat(copydesk.out()).contains("19990 more of level warning");
    assertThat(Files.size(summary)).isBetween((1L << 20) - 2_000, 1L << 20);
    assertThat(written.lines().filter(line -> line.startsWith("| 1")))
        .allMatch(line -> line.endsWith(" |"));
    assertThat(written)
        .contains("\nThe tables end here")
        .endsWith("\n20000 findings in 20000 drafts\n");
  }

  @Test
  void full_job_summary_is_unchanged() throws IOException {
    Files.writeString(summary, "x".repeat(1 << 20));

    assertThat(check("github", summary, draft).exitCode()).isEqualTo(1);
    assertThat(Files.size(summary)).isEqualTo(1 << 20);
  }

  @Test
  void unwritable_job_summary_is_reported_once_without_changing_exit_code() {
    var copydesk = check("github", folder.resolve("no/folder.md"), draft, draft);

    assertThat(copydesk.exitCode()).isEqualTo(1);
    assertThat(copydesk.out()).startsWith("::warning file=");
    assertThat(copydesk.err())
        .startsWith("copydesk: the job summary can't be written: ")
        .hasLineCount(1);
  }

  @Test
  void a_run_with_more_results_than_code_hosts_show_says_so() {
    var drafts =
        file(
            folder,
            "many.jsonl",
            "{\"headline\": \"A WARNING headline\", \"body\": \"Text.\"}\n".repeat(5_001));
    var copydesk = check("sarif", summary, drafts);

    assertThat(copydesk.err()).isEqualTo("copydesk: GitHub shows 5000 of the 5001 findings\n");
  }
}
