package org.copydesk.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Diagnostics diagnostics = new Diagnostics(err);

  @TempDir Path folder;

  @Test
  void shows_progress_within_terminal_width_and_removes_it() throws IOException {
    var drafts = CommandLineTester.file(folder, "a.jsonl", new byte[3 << 20]);
    try (var progress =
        new Progress("Checking", () -> 70, diagnostics, List.of(drafts), Duration.ZERO)) {
      progress.counted(new ByteArrayInputStream(new byte[2 << 20])).readNBytes(1 << 20);
      for (int i = 0; i < 1234; i++) {
        progress.draft();
      }
    }
    var shown = err().split("\r");

    assertThat(shown).allSatisfy(line -> assertThat(line).hasSizeLessThan(70));
    assertThat(shown[shown.length - 2]).contains("Checking", "1/", "MB").endsWith("1,234 drafts");
    assertThat(shown[shown.length - 1]).isBlank();
    assertThat(err()).endsWith("\r").doesNotContain("\n", "\u001b");
  }

  @Test
  void shows_no_progress_without_terminal() {
    try (var progress =
        new Progress("Checking", () -> 0, diagnostics, List.of("-"), Duration.ZERO)) {
      progress.draft();
      progress.draft();
    }

    assertThat(err()).isEmpty();
  }

  @Test
  void shows_no_progress_in_short_run() {
    try (var progress =
        new Progress("Checking", () -> 80, diagnostics, List.of("-"), Duration.ofHours(1))) {
      progress.draft();
    }

    assertThat(err()).isEmpty();
  }

  @Test
  void progress_is_replaced_by_diagnostics() {
    diagnostics.status("Checking");
    diagnostics.line("a.txt: no such file");
    diagnostics.line("b.txt: no such file");

    assertThat(err()).isEqualTo("Checking\r        \ra.txt: no such file\nb.txt: no such file\n");
  }

  private String err() {
    return err.toString(UTF_8);
  }
}
