package org.copydesk.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.copydesk.cli.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The protocol of a program that keeps one process and sends it an article a line. */
class ChildProcessTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SECONDS = 60;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final PipedOutputStream requests = new PipedOutputStream();
  private final PipedInputStream answers = new PipedInputStream();
  private final ByteArrayOutputStream diagnostics = new ByteArrayOutputStream();
  private Future<Integer> exit;
  private BufferedReader lines;

  @BeforeEach
  void start() throws IOException {
    var in = new PipedInputStream(requests);
    var out = new PipedOutputStream(answers);
    lines = new BufferedReader(new InputStreamReader(answers, UTF_8));
    exit =
        threads.submit(
            () -> {
              try (out) {
                return new Main(in, out, diagnostics, Map.of(), () -> false)
                    .run(
                        "check",
                        "--format",
                        "jsonl",
                        "--input-format",
                        "jsonl",
                        "--fail-on",
                        "never",
                        "-");
              }
            });
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private void send(String line) throws IOException {
    requests.write((line + "\n").getBytes(UTF_8));
    requests.flush();
  }

  /** Returns the next answer; fails if there is none while the input is open. */
  private JsonNode answer() throws Exception {
    Callable<String> line = lines::readLine;
    return JSON.readTree(threads.submit(line).get(SECONDS, TimeUnit.SECONDS));
  }

  private static String article(String id, int number) {
    return String.format(
        Locale.ROOT,
        "{\"id\": \"%s\", \"headline\": \"Norvik to close %d bakeries\", \"body\": \"Norvik will close 14 bakeries by June.\"}",
        id,
        number);
  }

  @Test
  void answers_each_line_before_the_next_one_is_sent() throws Exception {
    send(article("first", 41));
    var first = answer();
    assertThat(first.path("id").asText()).isEqualTo("first");
    assertThat(first.at("/findings/0/rule").asText()).isEqualTo("number-mismatch");

    send(article("second", 14));
    assertThat(answer().path("findings").findValuesAsText("severity")).doesNotContain("warning");

    requests.close();
    assertThat(exit.get(SECONDS, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void answers_a_line_that_it_can_not_read_and_goes_on() throws Exception {
    send("{broken");
    var broken = answer();
    assertThat(broken.path("error").asText()).startsWith("<stdin>:1:2: ");
    assertThat(broken.path("status").asText()).isEqualTo("unchecked");

    send(article("next", 14));
    assertThat(answer().path("id").asText()).isEqualTo("next");

    requests.close();
    assertThat(exit.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(2);
  }
}
