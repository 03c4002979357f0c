package org.copydesk.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

  @TempDir private Path folder;

  /** Writes the first line to a future. */
  private static final class FirstLine extends java.io.OutputStream {
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<String> line = new CompletableFuture<>();

    @Override
    public void write(int b) {
      text.append((char) b);
      if (b == '\n') {
        line.complete(text.toString());
      }
    }
  }

  @Test
  void serves_with_its_settings_until_it_is_stopped() throws Exception {
    var key = Files.writeString(folder.resolve("key"), "correct-horse-battery\n");
    var config = Files.writeString(folder.resolve("c.yml"), "rules:\n  number-mismatch: off\n");
    var out = new FirstLine();
    var stop = new CompletableFuture<Runnable>();
    var run =
        CompletableFuture.supplyAsync(
            () ->
                new CommandLineTester()
                    .to(out)
                    .interruptedBy(
                        (action, atMost) -> {
                          stop.complete(action);
                          return () -> {};
                        })
                    .with(
                        "serve",
                        "--port",
                        "0",
                        "--key-file",
                        key.toString(),
                        "--config",
                        config.toString()));
    var address = ADDRESS.matcher(out.line.get(30, TimeUnit.SECONDS));
    assertThat(address.find()).isTrue();
    var request =
        HttpRequest.newBuilder(URI.create(address.group() + "v1/check"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer correct-horse-battery")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"headline\": \"Norvik to close 41 bakeries\", \"body\":"
                        + " [\"Norvik will close 14 bakeries by June, the company said.\"]}"))
            .build();

    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    // The configuration switched the rule off.
    assertThat(answer.body()).contains("\"findings\":[]");
    stop.get(30, TimeUnit.SECONDS).run();
    assertThat(run.get(30, TimeUnit.SECONDS).exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--port,70000,expected a whole number from 0 to 65535",
    "--host,0.0.0.0,needs a key",
    "--allow-origin,cms.example.org,origin must be like https://cms.example.org",
    "--key-file,nothing,no such file: expected a file with a key",
    "--max-checks,0,expected a whole number from 1",
  })
  void wrong_setting_is_an_error(String option, String value, String message) {
    var run = new CommandLineTester().with("serve", "--no-config", option, value);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void short_and_empty_keys_are_errors() throws Exception {
    var file = Files.writeString(folder.resolve("key"), "\n");
    assertThat(new CommandLineTester().with("serve", "--key-file", file.toString()).err())
        .contains("expected a key in its first line");
    Files.writeString(file, "short");
    var run = new CommandLineTester().with("serve", "--key-file", file.toString());
    assertThat(run.err()).contains("16 or more").doesNotContain("short");
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
