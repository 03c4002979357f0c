package org.copydesk.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.server.ServerTester.json;
import static org.copydesk.server.ServerTester.problem;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.copydesk.Copydesk;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/** More and slower requests than the service can answer. */
class LoadTest {
  private static final String SLOW = "{\"headline\": \"Slow\"}";

  /** A rule that ends only when the test lets it. */
  private static final class WaitingRule implements Rule {
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public List<Finding> check(CheckContext context) {
      if (context.article().passages().stream().anyMatch(one -> one.text().equals("Slow"))) {
        begun.release();
        try {
          assertThat(ended.await(30, SECONDS)).isTrue();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return List.of();
    }

    void awaitBegun(int checks) throws InterruptedException {
      assertThat(begun.tryAcquire(checks, 30, SECONDS)).isTrue();
    }

    Copydesk copydesk() {
      return Copydesk.builder()
          .add(RuleInfo.of("waits", Category.INCONSISTENCY, Severity.WARNING, "Waits", "1"), this)
          .build();
    }
  }

  @Test
  void more_checks_than_run_and_wait_are_refused() throws Exception {
    var rule = new WaitingRule();
    try (var server =
        ServerTester.start(
            builder -> builder.copydesk(rule.copydesk()).maxChecks(1).maxWaiting(1))) {
      var running = server.postLater("/v1/check", SLOW);
      rule.awaitBegun(1);
      var waiting = server.postLater("/v1/check", SLOW);
      while (!Integer.valueOf(1).equals(json(server.get("/v1/health")).get("waiting"))) {
        Thread.onSpinWait();
      }

      var refused = server.post("/v1/check", SLOW);

      problem(refused, 429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      rule.ended.countDown();
      assertThat(running.get(30, SECONDS).statusCode()).isEqualTo(200);
      assertThat(waiting.get(30, SECONDS).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void check_that_takes_too_long_is_given_up() throws Exception {
    var rule = new WaitingRule();
    try (var server =
        ServerTester.start(
            builder -> builder.copydesk(rule.copydesk()).checkTimeout(Duration.ofMillis(50)))) {
      assertThat((String) problem(server.post("/v1/check", SLOW), 503).get("detail"))
          .contains("50 ms");
      rule.ended.countDown();
      assertThat(server.log()).isEmpty();
    }
  }

  @Test
  void slow_client_is_cut_off() throws Exception {
    try (var server =
        ServerTester.start(builder -> builder.requestTimeout(Duration.ofMillis(300)))) {
      for (var begun :
          List.of(
              "",
              "POST /v1/check HTTP/1.1\r\nHost: local",
              "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 100\r\n\r\n{\"a")) {
        try (var socket = server.connect()) {
          var out = socket.getOutputStream();
          out.write(begun.getBytes(UTF_8));
          out.flush();
          // A byte now and then keeps the connection from being idle.
          sendBytesUntilClosed(socket);
        }
      }
      assertThat(server.get("/v1/health").statusCode()).isEqualTo(200);
    }
  }

  private static void sendBytesUntilClosed(Socket socket) throws IOException {
    socket.setSoTimeout(20);
    var deadline = System.nanoTime() + SECONDS.toNanos(20);
    while (System.nanoTime() < deadline) {
      try {
        if (socket.getInputStream().read() < 0) {
          return;
        }
      } catch (SocketTimeoutException e) {
        socket.getOutputStream().write('a');
      } catch (SocketException e) {
        return;
      }
    }
    throw new AssertionError("the service waits for more");
  }

  @Test
  void open_requests_are_answered_before_it_stops() throws Exception {
    var rule = new WaitingRule();
    var server = ServerTester.start(builder -> builder.copydesk(rule.copydesk()));
    var answer = server.postLater("/v1/check", SLOW);
    rule.awaitBegun(1);

    var stopped = CompletableFuture.runAsync(server::close);
    rule.ended.countDown();

    assertThat(answer.get(30, SECONDS).statusCode()).isEqualTo(200);
    stopped.get(30, SECONDS);
  }

  @Test
  void failing_rule_is_in_the_report_and_not_in_the_log() throws Exception {
    Rule broken =
        context -> {
          throw new IllegalStateException("text of the draft");
        };
    var info = RuleInfo.of("broken", Category.INCONSISTENCY, Severity.WARNING, "Breaks", "1");
    var copydesk = Copydesk.builder().add(info, broken).build();
    try (var server = ServerTester.start(builder -> builder.copydesk(copydesk))) {
      var answer = server.post("/v1/check", SLOW);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"status\":\"incomplete\"");
      assertThat(server.log()).isEmpty();
    }
  }

  @Test
  void many_requests_at_once_get_their_own_answers() throws Exception {
    try (var server = ServerTester.start(builder -> builder.maxWaiting(1_000))) {
      var answers = new ArrayList<CompletableFuture<String>>();
      for (int i = 0; i < 200; i++) {
        var json = "{\"requestId\": " + i + ", \"headline\": \"Norvik closes " + i + " bakeries\"}";
        answers.add(server.postLater("/v1/check", json).thenApply(answer -> answer.body()));
      }
      for (int i = 0; i < 200; i++) {
        assertThat(answers.get(i).get(30, SECONDS)).startsWith("{\"requestId\":" + i + ",");
      }
    }
  }
}
