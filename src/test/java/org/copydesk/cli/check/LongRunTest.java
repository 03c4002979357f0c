package org.copydesk.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks streams of articles in JVMs of their own: what they hold, and how they are stopped. */
@Timeout(300)
class LongRunTest {
  // All of them, with what comes of them, would take three times the heap.
  private static final int ARTICLES = 20_000;
  private static final String HEAP = "-Xmx64m";

  // Text before a story is kept but not checked.
  private static final String DATELINE = "Harbour district, ".repeat(150);

  @TempDir private Path folder;
  private @Nullable Process process;

  @AfterEach
  void leave_no_process_behind() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void checks_any_number_of_articles_from_a_pipe_in_a_small_heap_and_in_their_order()
      throws IOException, InterruptedException {
    process = start("check", "--format", "jsonl", "--fail-on", "never", "-");
    feed(ARTICLES);
    int number = 0;
    try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        assertThat(line).startsWith("{\"id\":\"a" + number + "\",\"source\":\"<stdin>\"");
        number++;
      }
    }

    assertThat(errors()).isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(number).isEqualTo(ARTICLES);
  }

  // More long articles at a time than the heap has room for; there is no telling which thread runs
  // out of it, nor at what.
  @Test
  void ends_and_says_so_when_memory_runs_out() throws IOException, InterruptedException {
    process = start("check", "--jobs", "32", "--format", "jsonl", "-");
    feed(64, "The council approved the plan for the ward. ".repeat(8_000));

    assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(errors())
        .isEqualTo("copydesk: out of memory; a larger heap can be set with java -Xmx\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "text"})
  @DisabledOnOs(OS.WINDOWS)
  void ends_with_a_whole_report_when_it_is_interrupted(String format)
      throws IOException, InterruptedException {
    assumeFalse(ignoresInterruptions(), "the tests run in a process that ignores Ctrl-C");
    process = start("check", "--format", format, "--scores", "-");
    feed(Integer.MAX_VALUE);
    var text = new StringWriter();
    try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (int i = 0; i < 100; i++) {
        text.append(out.readLine()).append('\n');
      }
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      out.transferTo(text);
    }
    var written = text.toString();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(errors()).isEqualTo("copydesk: stopped before all drafts were checked\n");
    assertThat(written).endsWith("\n");
    switch (format) {
      case "text" -> assertThat(written).containsPattern("\\d+ suggestions in \\d+ drafts\n$");
      case "json" -> assertIds(List.of(written));
      default -> assertIds(written.lines().toList());
    }
  }

  /**
   * Checks that each text is JSON, and that together they report all articles from the first on.
   */
  private static void assertIds(List<String> texts) throws IOException {
    var ids = new ArrayList<String>();
    for (var text : texts) {
      ids.addAll(new ObjectMapper().readTree(text).findValuesAsText("id"));
    }

    assertThat(ids).hasSizeGreaterThan(50);
    for (int i = 0; i < ids.size(); i++) {
      assertThat(ids.get(i)).isEqualTo("a" + i);
    }
  }

  private Process start(String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                // As in the jar's manifest; JLine loads a library to know the terminal.
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.copydesk.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
  }

  private void feed(int articles) {
    feed(articles, "The council approved the plan for the ward.");
  }

  private void feed(int articles, String body) {
    var in = process.getOutputStream();
    var feeding =
        new Thread(
            () -> {
              try (var writer = new BufferedWriter(new OutputStreamWriter(in, UTF_8))) {
                for (int i = 0; i < articles; i++) {
                  writer.write(
                      "{\"id\": \"a"
                          + i
                          + "\", \"headline\": \"Council approves plan for ward\", \"dateline\": \""
                          + DATELINE
                          + "\", \"body\": [\""
                          + body
                          + "\"]}\n");
                }
              } catch (IOException e) {
                // Stopped in between, as was meant.
              }
            });
    feeding.setDaemon(true);
    feeding.start();
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("errors.txt"), UTF_8);
  }

  static boolean ignoresInterruptions() throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "kill -INT $$; exit 0").start().waitFor() == 0;
  }
}
