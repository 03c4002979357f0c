package org.copydesk.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.copydesk.server.ServerTester.problem;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that aren't answered. */
class RefusalsTest {
  private static final String ARTICLE = "{\"headline\": \"Norvik to close 41 bakeries\"}";
  private static final String KEY = "correct-horse-battery";
  private static final String CMS = "https://cms.example.org";

  private static ServerTester open;
  private static ServerTester closed;

  @BeforeAll
  static void start() throws IOException {
    open = ServerTester.start();
    closed = ServerTester.start(builder -> builder.key(KEY).allowOrigin(CMS).maxBytes(10_000));
  }

  @AfterAll
  static void stop() {
    open.close();
    closed.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer wrong-horse-battery", "Basic correct-horse-battery"})
  void wrong_key_is_refused(String authorization) throws Exception {
    var answer =
        authorization.isEmpty()
            ? closed.post("/v1/check", ARTICLE)
            : closed.post("/v1/check", ARTICLE, "Authorization", authorization);

    problem(answer, 401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void right_key_is_accepted_everywhere_and_health_needs_none() throws Exception {
    assertThat(closed.post("/v1/check", ARTICLE, "Authorization", "Bearer " + KEY).statusCode())
        .isEqualTo(200);
    assertThat(closed.get("/v1/rules", "Authorization", "bearer " + KEY).statusCode())
        .isEqualTo(200);
    problem(closed.get("/v1/rules"), 401);
    problem(closed.get("/v1/rules/number-mismatch"), 401);
    problem(closed.get("/v1/limits"), 401);
    assertThat(closed.get("/v1/health").statusCode()).isEqualTo(200);
    assertThat(closed.get("/rule.css").statusCode()).isEqualTo(200);
  }

  @Test
  void page_of_an_allowed_origin_may_ask_and_read() throws Exception {
    var preflight =
        closed.send(
            "OPTIONS",
            "/v1/check",
            "Origin",
            CMS,
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "authorization,content-type");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().allValues("Access-Control-Allow-Origin")).containsExactly(CMS);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
        .contains("Authorization", "Content-Type");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("POST");

    var answer = closed.post("/v1/check", ARTICLE, "Origin", CMS, "Authorization", "Bearer " + KEY);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(CMS);
    assertThat(answer.headers().allValues("Vary")).containsExactly("Origin");

    // So that a page can say that its key is wrong.
    var unauthorized = closed.post("/v1/check", ARTICLE, "Origin", CMS);
    problem(unauthorized, 401);
    assertThat(unauthorized.headers().allValues("Access-Control-Allow-Origin"))
        .containsExactly(CMS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://cms.example.org.evil.example",
        "http://cms.example.org",
        "https://cms.example.org:444",
        "null"
      })
  void page_of_another_origin_is_refused(String origin) throws Exception {
    var answer =
        closed.post("/v1/check", ARTICLE, "Origin", origin, "Authorization", "Bearer " + KEY);

    problem(answer, 403);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    problem(closed.send("OPTIONS", "/v1/check", "Origin", origin), 403);
  }

  @Test
  void own_page_needs_no_permission() throws Exception {
    var own = "http://127.0.0.1:" + open.server().port();

    assertThat(open.post("/v1/check", ARTICLE, "Origin", own).statusCode()).isEqualTo(200);
    problem(open.post("/v1/check", ARTICLE, "Origin", CMS), 403);
  }

  @Test
  void any_origin_may_be_allowed_without_a_key() throws Exception {
    try (var server = ServerTester.start(builder -> builder.allowOrigin("*"))) {
      var answer = server.post("/v1/check", ARTICLE, "Origin", "https://anyone.example");

      assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    }
  }

  @Test
  void service_without_a_key_answers_to_local_names_only() throws Exception {
    var request = "POST /v1/check HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n";
    var body = "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

    assertThat(open.raw(request.replace("%s", "rebound.example:8080") + body))
        .startsWith("HTTP/1.1 421 ");
    for (var local : new String[] {"localhost", "localhost:1", "127.0.0.1:8080", "[::1]:8080"}) {
      assertThat(open.raw(request.replace("%s", local) + body)).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void too_large_a_body_is_refused_with_the_limit() throws Exception {
    var large = new byte[10_001];
    Arrays.fill(large, (byte) ' ');
    try (var server = ServerTester.start(builder -> builder.maxBytes(10_000))) {
      var declared = server.post("/v1/check", new String(large, UTF_8));
      assertThat(problem(declared, 413)).containsEntry("limit", 10_000);
      assertThat(problem(server.postInPieces("/v1/check", large), 413))
          .containsEntry("limit", 10_000);
    }
    assertThat(open.log()).isEmpty();
  }

  @Test
  void too_large_an_article_is_refused_with_the_limit() throws Exception {
    var headline = "{\"headline\": \"" + "word ".repeat(2_001) + "\"}";

    assertThat((String) problem(open.post("/v1/check", headline), 413).get("detail"))
        .contains("headline", "10,000");
    var compared = "{\"a\": \"" + "word ".repeat(2_001) + "\", \"b\": \"word\"}";
    assertThat(problem(open.post("/v1/compare", compared), 413))
        .containsEntry("field", "a")
        .containsEntry("limit", 10_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"headline\": 3} | headline",
        "{\"body\": [3]} | body",
        "{\"messageLanguage\": \"xx\"} | messageLanguage",
        "{\"similarities\": \"yes\"} | similarities",
        "{\"documentId\": {}} | documentId",
        "{\"blocks\": {}} | blocks",
        "{\"blocks\": [3]} | blocks[0]",
        "{\"blocks\": [{\"text\": \"a\"}]} | blocks[0].id",
        "{\"blocks\": [{\"id\": \"a\"}]} | blocks[0].text",
        "{\"blocks\": [{\"id\": \"a\", \"text\": \"a\", \"html\": \"a\"}]} | blocks[0].text",
        "{\"blocks\": [{\"id\": \"a\", \"text\": \"a\", \"role\": \"deck\"}]} | blocks[0].role",
        "{\"blocks\": [{\"id\": \"a\", \"text\": \"a\", \"skipRanges\": [{\"start\": 1, \"end\":"
            + " 2}]}]} | blocks[0].skipRanges[0].end",
        "{\"blocks\": [], \"headline\": \"Norvik\"} | headline",
      })
  void wrong_value_names_its_key(String json, String field) throws Exception {
    assertThat(problem(open.post("/v1/check", json), 400)).containsEntry("field", field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{\"headline\": \"a\"} more", "\u0000", "{\"a\":1e}"})
  void broken_json_is_refused(String json) throws Exception {
    assertThat((String) problem(open.post("/v1/check", json), 400).get("detail"))
        .contains("JSON object");
  }

  @Test
  void other_bytes_than_utf_8_are_refused() throws Exception {
    var detail = problem(open.postInPieces("/v1/check", new byte[] {'{', (byte) 0xff, '}'}), 400);
    assertThat((String) detail.get("detail")).contains("UTF-8");
  }

  @Test
  void deep_nesting_and_huge_numbers_are_harmless() throws Exception {
    problem(open.post("/v1/check", "{\"a\":" + "[".repeat(100_000)), 400);
    assertThat(open.post("/v1/check", "{\"a\": 1e999999999}").statusCode()).isEqualTo(200);
    assertThat(open.post("/v1/check", "{\"a\": " + "9".repeat(900) + "}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void hostile_html_is_answered() throws Exception {
    for (var html :
        new String[] {
          "<div>".repeat(20_000),
          "<script>alert(1)</script>",
          "<p>" + "&".repeat(9_000),
          "<!--",
          "\u0000<a"
        }) {
      var json =
          "{\"blocks\": [{\"id\": \"a\", \"html\": \""
              + html.replace("\u0000", "\\u0000")
              + "\"}]}";
      assertThat(open.post("/v1/check", json).statusCode()).isEqualTo(200);
      assertThat(
              open.post("/v1/read", json.replaceAll("\\{\"blocks.*\"html", "{\"html")).statusCode())
          .isIn(200, 400);
    }
    assertThat(open.log()).isEmpty();
  }

  @Test
  void other_types_addresses_and_methods_are_refused() throws Exception {
    var request = "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    assertThat(open.raw(request + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}"))
        .startsWith("HTTP/1.1 415 ")
        .contains("Content-Type: application/json, found text/plain");
    problem(open.get("/v1/nothing"), 404);
    problem(open.get("/../pom.xml"), 400);
    problem(open.get("/page/index.html"), 404);
    problem(open.get("/v1/rules/nothing"), 404);
    var wrong = open.get("/v1/check");
    problem(wrong, 405);
    assertThat(wrong.headers().firstValue("Allow")).hasValue("POST");
    problem(open.send("DELETE", "/v1/rules"), 405);
  }

  @Test
  void what_is_no_http_gets_a_problem() throws Exception {
    assertThat(open.raw("GARBAGE\r\n\r\n")).contains("400").contains("\"status\":400");
    var large = "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n";
    assertThat(open.raw(large)).startsWith("HTTP/1.1 431 ").contains("\"status\":431");
  }

  @Test
  void answers_are_safe_in_browsers() throws Exception {
    for (var answer : new String[] {"/v1/health", "/rule.css", "/nothing"}) {
      var headers = open.get(answer).headers();
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .startsWith("default-src 'none'");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
    assertThat(open.post("/v1/check", ARTICLE).headers().firstValue("Cache-Control"))
        .hasValue("no-store");
  }

  @Test
  void unsafe_settings_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CopydeskServer.builder().port(0).host("0.0.0.0").start())
        .withMessageContaining("needs a key");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CopydeskServer.builder().port(0).key(KEY).allowOrigin("*").start());
    assertThatIllegalArgumentException().isThrownBy(() -> CopydeskServer.builder().key("short"));
    for (var origin : new String[] {"cms.example.org", "https://a.example/", "null", ""}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CopydeskServer.builder().allowOrigin(origin));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CopydeskServer.builder().port(0).maxChecks(0).start());
  }

  @Test
  void taken_port_is_an_error_that_names_it() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> CopydeskServer.builder().port(taken.getLocalPort()).start())
          .withMessageContaining(Integer.toString(taken.getLocalPort()));
    }
  }
}
