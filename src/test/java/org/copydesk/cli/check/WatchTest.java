package org.copydesk.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;
import static org.copydesk.cli.CommandLineTester.run;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only where the file system reports changes at once. */
@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.WINDOWS})
class WatchTest {
  private static final String NO_FINDINGS = "no findings in 1 draft";
  private static final String ONE_WARNING = "1 warning in 1 draft";

  // Builders may be busy; how fast it is, is printed.
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final Duration SILENCE = Duration.ofMillis(400);

  @TempDir private Path folder;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final CompletableFuture<Runnable> stop = new CompletableFuture<>();
  private CompletableFuture<CommandLineTester> watch;

  private final class Lines extends OutputStream {
    private final StringBuilder line = new StringBuilder();

    @Override
    public void write(int b) {
      if (b == '\n') {
        lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append((char) b);
      }
    }
  }

  private void watch(String... arguments) {
    var all = new ArrayList<>(List.of("check", "--watch"));
    all.addAll(List.of(arguments));
    watch =
        CompletableFuture.supplyAsync(
            () ->
                new CommandLineTester()
                    .to(new Lines())
                    .interruptedBy(
                        (action, atMost) -> {
                          stop.complete(action);
                          return () -> {};
                        })
                    .with(all.toArray(String[]::new)));
  }

  @AfterEach
  void stop_watching() throws Exception {
    if (watch != null) {
      stop.get(10, TimeUnit.SECONDS).run();
      assertThat(watch.get(10, TimeUnit.SECONDS).err()).doesNotContain("internal error");
    }
  }

  private String next() throws InterruptedException {
    return lines.poll(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Returns the lines up to one that sums up. */
  private List<String> report() throws InterruptedException {
    var report = new ArrayList<String>();
    var line = next();
    while (line != null && !line.matches(".* in \\d+ drafts?.*")) {
      report.add(line);
      line = next();
    }
    report.add(line);
    return report;
  }

  private String summary() throws InterruptedException {
    var report = report();
    return report.get(report.size() - 1);
  }

  private void assertSilence() throws InterruptedException {
    assertThat(lines.poll(SILENCE.toMillis(), TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void watch_checks_all_drafts_then_each_saved_draft() throws Exception {
    file(folder, "a.txt", "A calm headline");
    var b = file(folder, "b.txt", "A WARNING headline");
    watch(folder.toString());
    assertThat(summary()).isEqualTo("1 warning in 2 drafts");

    file(folder, "a.txt", "An ERROR headline");
    assertThat(report()).first().asString().startsWith(folder.resolve("a.txt") + ":1:4: error: ");
    Files.writeString(Path.of(b), "A calm headline");
    assertThat(report()).containsExactly(NO_FINDINGS);
    assertSilence();
  }

  @Test
  void watch_treats_save_in_steps_as_one_save() throws Exception {
    var draft = Path.of(file(folder, "draft.md", "# A calm headline"));
    watch(folder.toString());
    summary();

    // Cut short and written in pieces.
    try (var out = Files.newOutputStream(draft)) {
      for (var piece : List.of("# A WAR", "NING head", "line\n")) {
        out.write(piece.getBytes(UTF_8));
        out.flush();
      }
    }
    assertThat(summary()).isEqualTo(ONE_WARNING);
    // Written beside it and renamed.
    var temporary = Path.of(file(folder, "draft.md.tmp", "# A calm headline"));
    Files.move(temporary, draft, StandardCopyOption.REPLACE_EXISTING);
    assertThat(summary()).isEqualTo(NO_FINDINGS);
    // The old one put aside, the new one written, the old one deleted.
    var backup = Files.move(draft, folder.resolve("draft.md~"));
    file(folder, "draft.md", "# A WARNING headline");
    Files.delete(backup);
    assertThat(summary()).isEqualTo(ONE_WARNING);
    assertSilence();
  }

  @Test
  void new_drafts_new_folders_and_renamed_ones_are_watched() throws Exception {
    file(folder, "a.txt", "A calm headline");
    watch(folder.toString());
    summary();

    file(folder, "new.txt", "A WARNING headline");
    assertThat(report().get(0)).startsWith(folder.resolve("new.txt") + ":");
    Files.move(folder.resolve("new.txt"), folder.resolve("renamed.text"));
    assertThat(report().get(0)).startsWith(folder.resolve("renamed.text") + ":");

    var deep = folder.resolve("deep/er");
    file(deep, "draft.txt", "A WARNING headline");
    assertThat(report().get(0)).startsWith(deep.resolve("draft.txt") + ":");
    file(deep, "draft.txt", "An ERROR headline");
    assertThat(report().get(0)).startsWith(deep.resolve("draft.txt") + ":1:4: error");

    var moved = Files.move(folder.resolve("deep"), folder.resolve("moved")).resolve("er/draft.txt");
    assertThat(report().get(0)).startsWith(moved + ":");
    Files.writeString(moved, "A SUGGESTION headline");
    assertThat(report().get(0)).startsWith(moved + ":1:3: suggestion");
  }

  @Test
  void watch_ignores_hidden_deleted_and_other_files() throws Exception {
    file(folder, "a.txt", "A calm headline");
    var gone = Path.of(file(folder, "gone.txt", "A calm headline"));
    file(folder.resolve(".hidden"), "x.md", "A calm headline");
    watch(folder.toString());
    summary();

    Files.delete(gone);
    file(folder, ".a.txt.swp", "A WARNING headline");
    file(folder, ".b.txt", "A WARNING headline");
    file(folder, "a.txt~", "A WARNING headline");
    file(folder, "a.java", "A WARNING headline");
    file(folder.resolve(".hidden"), "x.md", "A WARNING headline");
    file(folder.resolve(".new"), "x.md", "A WARNING headline");
    Files.createDirectory(folder.resolve("folder.md"));
    assertSilence();
  }

  @Test
  void a_file_alone_is_watched_whatever_its_ending_and_wherever_it_links_to() throws Exception {
    var notes = Path.of(file(folder, "notes.rst", "A calm headline"));
    file(folder, "other.txt", "A calm headline");
    var target = Path.of(file(folder.resolve("elsewhere"), "target.txt", "A calm headline"));
    var link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
    watch(notes.toString(), link.toString());
    summary();

    file(folder, "other.txt", "A WARNING headline");
    assertSilence();
    Files.writeString(notes, "A WARNING headline");
    assertThat(report().get(0)).startsWith(notes + ":");
    Files.writeString(target, "A WARNING headline");
    assertThat(report().get(0)).startsWith(link + ":");
    Files.delete(notes);
    Files.writeString(notes, "An ERROR headline");
    assertThat(report().get(0)).startsWith(notes + ":1:4: error");
  }

  @Test
  void watch_continues_after_unreadable_draft() throws Exception {
    var draft = Path.of(file(folder, "draft.json", "{\"headline\": \"calm\"}"));
    watch("--format", "jsonl", folder.toString());
    assertThat(next()).contains("\"findings\":[]");

    Files.writeString(draft, "{\"headline\": 1}");
    assertThat(next()).contains("\"error\":");
    Files.writeString(draft, "{\"headline\": \"BOOM\"}");
    assertThat(next()).contains("too loud");
    Files.writeString(draft, "{\"headline\": \"WARNING\"}");
    assertThat(next()).contains("\"severity\":\"warning\"");
  }

  @Test
  void watch_ends_when_all_folders_are_deleted() throws Exception {
    var below = folder.resolve("below");
    file(below, "a.txt", "A calm headline", "", "A body.");
    watch(below.toString());
    summary();
    Files.delete(below.resolve("a.txt"));
    Files.delete(below);

    var copydesk = watch.get(20, TimeUnit.SECONDS);
    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).startsWith("copydesk: nothing is left to watch");
  }

  @Test
  void watch_reports_a_save_soon() throws Exception {
    var draft = Path.of(file(folder, "draft.txt", "A calm headline"));
    watch(folder.toString());
    summary();
    var millis = new ArrayList<Long>();
    for (int i = 0; i < 30; i++) {
      long start = System.nanoTime();
      Files.writeString(draft, "A calm headline, saved " + i + " times");
      assertThat(summary()).isEqualTo(NO_FINDINGS);
      millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
    var warm = new ArrayList<>(millis.subList(10, 30));
    Collections.sort(warm);
    System.out.println("Median of 20 saves: " + warm.get(10) + " ms");

    assertThat(warm.get(10)).isLessThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"json", "sarif", "github", "checkstyle", "junit", "rdjsonl", "markdown", "html"})
  void watch_rejects_formats_that_are_one_document(String format) {
    var copydesk = run("check", "--watch", "--format", format, folder.toString());

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .startsWith("copydesk: --watch goes with --format text or jsonl, found " + format + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--across,             ., --watch doesn't go with --across",
    "--changed-since=HEAD, ., --watch doesn't go with --changed-since",
    "--scores,             -, 'goes with files and folders, found -'",
    "--scores, no/such.md, '''no/such.md'': no such file'",
  })
  void watch_rejects_missing_paths(String option, String path, String message) {
    var copydesk = run("check", "--watch", option, path);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).startsWith("copydesk: ").contains(message);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void ctrl_c_ends_watch_with_130() throws IOException, InterruptedException {
    assumeFalse(
        LongRunTest.ignoresInterruptions(), "the tests run in a process that ignores Ctrl-C");
    file(folder, "a.txt", "A calm headline", "", "A body.");
    var errors = folder.resolve("errors").toFile();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.copydesk.cli.Main",
                "check",
                "--watch",
                folder.toString())
            .redirectError(errors)
            .start();
    try (var out = process.inputReader(UTF_8)) {
      assertThat(out.readLine()).isEqualTo("no findings in 1 draft");
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      assertThat(out.readLine()).isNull();
      assertThat(errors).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }
}
