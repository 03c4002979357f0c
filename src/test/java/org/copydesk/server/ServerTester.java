package org.copydesk.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.copydesk.json.JsonTree;

/** A running service and a client of it. */
public final class ServerTester implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final CopydeskServer server;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LONGEST).build();

  private ServerTester(UnaryOperator<CopydeskServer.Builder> settings) throws IOException {
    server = settings.apply(CopydeskServer.builder().port(0).log(log::add)).start();
  }

  /** Starts a service with the settings of a test. */
  public static ServerTester start(UnaryOperator<CopydeskServer.Builder> settings)
      throws IOException {
    return new ServerTester(settings);
  }

  /** Starts a service with its defaults, at a free port. */
  public static ServerTester start() throws IOException {
    return start(builder -> builder);
  }

  public CopydeskServer server() {
    return server;
  }

  List<String> log() {
    return log;
  }

  /** Sends JSON and returns the answer. */
  HttpResponse<String> post(String path, String json, String... headers)
      throws IOException, InterruptedException {
    return send(posted(path, BodyPublishers.ofString(json), headers));
  }

  /** Sends JSON in pieces, without saying how long it is. */
  HttpResponse<String> postInPieces(String path, byte[] bytes)
      throws IOException, InterruptedException {
    return send(posted(path, BodyPublishers.ofByteArrays(List.of(bytes))));
  }

  CompletableFuture<HttpResponse<String>> postLater(String path, String json) {
    return client.sendAsync(
        posted(path, BodyPublishers.ofString(json)), BodyHandlers.ofString(UTF_8));
  }

  private HttpRequest posted(String path, BodyPublisher body, String... headers) {
    return request(path, headers).setHeader("Content-Type", "application/json").POST(body).build();
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, headers).build());
  }

  HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, headers).method(method, BodyPublishers.noBody()).build());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var builder =
        HttpRequest.newBuilder(server.address().resolve(URI.create(path))).timeout(LONGEST);
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString(UTF_8));
  }

  /** Sends bytes as they are, and returns all that is answered until the service closes. */
  String raw(String text) throws IOException {
    try (var socket = connect()) {
      socket.getOutputStream().write(text.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout((int) LONGEST.toMillis());
    return socket;
  }

  static Map<String, Object> json(HttpResponse<String> response) {
    return JsonTree.read(response.body());
  }

  /** Asserts that an answer is a problem, and returns it. */
  static Map<String, Object> problem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = json(response);
    assertThat(problem).containsEntry("status", status).containsKeys("type", "title", "detail");
    return problem;
  }

  @Override
  public void close() {
    server.close();
  }
}
