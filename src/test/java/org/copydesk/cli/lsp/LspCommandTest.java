package org.copydesk.cli.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LspCommandTest {
  private static final String INITIALIZE =
      "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {\"capabilities\":"
          + " {}}}";
  private static final String SHUTDOWN =
      "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"shutdown\"}";
  private static final String EXIT = "{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}";

  @TempDir private Path folder;

  private static String messages(String... contents) {
    var text = new StringBuilder();
    for (var content : contents) {
      text.append("Content-Length: ").append(content.getBytes(UTF_8).length).append("\r\n\r\n");
      text.append(content);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lsp", "lsp --stdio", "lsp --no-config"})
  void talks_over_the_standard_streams_and_writes_nothing_else(String command) {
    var run =
        new CommandLineTester()
            .in(messages(INITIALIZE, SHUTDOWN, EXIT))
            .with(command.split(" ", -1));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Content-Length: ")
        .contains("\"positionEncoding\":\"utf-16\"")
        .endsWith("\"result\":null}");
  }

  @Test
  void rules_that_cannot_be_loaded_are_a_wrong_command_line() {
    var run = new CommandLineTester().in(messages(INITIALIZE)).with("lsp", "--plugins", "none");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("none");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void messages_that_it_does_not_know_do_not_end_it() {
    var run =
        new CommandLineTester()
            .in(
                messages(
                    INITIALIZE,
                    "{\"jsonrpc\": \"2.0\", \"method\": \"$/unknown\"}",
                    "{\"jsonrpc\": \"2.0\", \"method\": \"unknown/thing\", \"params\": 3}",
                    "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"unknown/request\"}",
                    "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": {}}",
                    "{\"jsonrpc\": \"2.0\", \"id\": 8, \"method\": \"textDocument/hover\"}",
                    "no JSON",
                    SHUTDOWN,
                    EXIT))
            .with("lsp");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"code\":-32601").endsWith("\"result\":null}");
  }

  @Test
  void an_end_without_shutdown_has_an_exit_code_of_its_own() {
    assertThat(new CommandLineTester().in(messages(INITIALIZE, EXIT)).with("lsp").exitCode())
        .isEqualTo(1);
    assertThat(new CommandLineTester().in("").with("lsp").exitCode()).isEqualTo(1);
    assertThat(new CommandLineTester().in("no protocol\n\n").with("lsp").exitCode()).isEqualTo(1);
  }

  @Test
  void a_configuration_that_cannot_be_used_does_not_end_the_server() {
    var run =
        new CommandLineTester()
            .in(messages(INITIALIZE, SHUTDOWN, EXIT))
            .with("lsp", "--config", folder.resolve("none.yml").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void talks_over_a_connection_to_the_editor() throws Exception {
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var run =
          CompletableFuture.supplyAsync(
              () -> CommandLineTester.run("lsp", "--socket=" + listening.getLocalPort()));
      try (var editor = listening.accept()) {
        editor.getOutputStream().write(messages(INITIALIZE, SHUTDOWN, EXIT).getBytes(UTF_8));
        editor.getOutputStream().flush();

        var answers = new String(editor.getInputStream().readAllBytes(), UTF_8);
        assertThat(answers).contains("\"hoverProvider\":true");
      }
      assertThat(run.get(30, TimeUnit.SECONDS).exitCode()).isZero();
    }
  }

  @Test
  void the_session_that_the_build_archives_classes_with_finds_and_offers() throws Exception {
    var session = Files.readString(Path.of("src/test/resources/lsp/session.txt"));
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var run =
          CompletableFuture.supplyAsync(
              () -> CommandLineTester.run("lsp", "--socket=" + listening.getLocalPort()));
      var answers = new StringBuilder();
      try (var editor = listening.accept()) {
        editor.getOutputStream().write(session.getBytes(UTF_8));
        editor.getOutputStream().flush();
        var in = new InputStreamReader(editor.getInputStream(), UTF_8);
        while (answers.indexOf("\"id\":3") < 0) {
          int next = in.read();
          assertThat(next).isNotNegative();
          answers.append((char) next);
        }
      }
      assertThat(run.get(30, TimeUnit.SECONDS).exitCode()).isEqualTo(1);
      assertThat(answers).contains("subheadline-restates-headline", "Ignore this finding of");
    }
  }

  @Test
  void a_port_on_which_nobody_listens_is_named() throws IOException {
    int port;
    try (var closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }

    var run = CommandLineTester.run("lsp", "--socket", Integer.toString(port));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("copydesk: no connection to port " + port + " of 127.0.0.1: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "editor", "-1"})
  void a_wrong_port_is_a_wrong_command_line(String port) {
    var run = CommandLineTester.run("lsp", "--socket=" + port);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("expected a port from 1 to 65535, found '" + port + "'");
  }
}
