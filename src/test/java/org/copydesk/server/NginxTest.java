package org.copydesk.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.copydesk.testing.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service behind nginx, with the lines of the guide. */
class NginxTest {
  private static final String NONE =
      "No nginx: the service isn't tested behind it. It takes the Debian package nginx.";
  private static final String CMS = "https://cms.example.org";

  @TempDir private Path folder;

  private static Optional<Path> nginx() {
    var path =
        Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/sbin";
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Returns a configuration with the location of the guide. */
  private static String configuration(int port, int service) throws IOException {
    var location = Guide.read(Path.of("src/site/markdown/service.md")).blocks("nginx").get(0);
    var temporary =
        Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
            .map(name -> name + "_temp_path tmp;")
            .toList();
    return """
    daemon off;
    master_process off;
    pid nginx.pid;
    error_log error.log;
    events {}
    http {
      access_log off;
      %s
      server {
        listen 127.0.0.1:%s;
        %s
      }
    }
    """
        .replaceFirst("%s", String.join("\n", temporary))
        .replaceFirst("%s", Integer.toString(port))
        .replaceFirst("%s", location.replace("127.0.0.1:8080", "127.0.0.1:" + service));
  }

  @Test
  void adds_no_header_twice_and_changes_no_answer() throws Exception {
    var nginx = nginx();
    if (nginx.isEmpty()) {
      Logger.getLogger(NginxTest.class.getName()).warning(NONE);
    }
    assumeTrue(nginx.isPresent(), NONE);
    try (var server = ServerTester.start(builder -> builder.allowOrigin(CMS))) {
      int port = freePort();
      var file =
          Files.writeString(
              folder.resolve("nginx.conf"), configuration(port, server.server().port()), UTF_8);
      var process =
          new ProcessBuilder(
                  nginx.get().toString(),
                  "-p",
                  folder.toString(),
                  "-e",
                  "error.log",
                  "-c",
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("out").toFile())
              .start();
      try {
        var address = "http://127.0.0.1:" + port + "/copydesk/v1/";
        awaitStart(process, address);
        var json = "{\"headline\": \"Norvik to close 41 bakeries\"}";
        var direct = server.post("/v1/check", json, "Origin", CMS);
        var proxied = send(address + "check", json);

        assertThat(proxied.statusCode()).isEqualTo(200);
        assertThat(proxied.body()).isEqualTo(direct.body());
        direct.headers().map().keySet().stream()
            .filter(
                name ->
                    !List.of("date", "server", "connection")
                        .contains(name.toLowerCase(Locale.ROOT)))
            .forEach(
                name ->
                    assertThat(proxied.headers().allValues(name))
                        .as(name)
                        .isEqualTo(direct.headers().allValues(name)));
        proxied.headers().map().forEach((name, values) -> assertThat(values).as(name).hasSize(1));
        assertThat(send(address + "check", "{").statusCode()).isEqualTo(400);
      } finally {
        process.destroy();
        process.waitFor();
      }
    }
  }

  private void awaitStart(Process process, String address) throws Exception {
    while (true) {
      assertThat(process.isAlive())
          .as(() -> Stream.of("out", "error.log").map(this::read).toList().toString())
          .isTrue();
      try {
        if (send(address + "check", "{}").statusCode() == 200) {
          return;
        }
      } catch (ConnectException e) {
        Thread.onSpinWait();
      }
    }
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      return "";
    }
  }

  private static HttpResponse<String> send(String address, String json)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address))
                .headers("Content-Type", "application/json", "Origin", CMS)
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString(UTF_8));
  }
}
