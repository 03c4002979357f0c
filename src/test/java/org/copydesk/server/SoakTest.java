package org.copydesk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A service that runs for long: {@code mvn -Dquick -Psoak test}. The system property {@code
 * soak.requests} sets how many requests it gets.
 */
@Tag("soak")
class SoakTest {
  private static final int REQUESTS = Integer.getInteger("soak.requests", 1_000_000);
  private static final int WARM_UP = 20_000;
  private static final int AT_ONCE = 16;

  @Test
  void heap_is_as_it_was_after_many_requests() throws Exception {
    try (var server = ServerTester.start(builder -> builder.maxWaiting(AT_ONCE))) {
      send(server, WARM_UP);
      long before = usedHeap();
      send(server, REQUESTS);
      long after = usedHeap();

      System.getLogger("soak")
          .log(
              System.Logger.Level.INFO,
              REQUESTS + " requests: " + before + " bytes, then " + after);
      assertThat(after).isLessThan(before + (4 << 20));
    }
  }

  private static void send(ServerTester server, int requests) throws InterruptedException {
    var free = new Semaphore(AT_ONCE);
    var failed = new LongAdder();
    var done = new CountDownLatch(requests);
    for (int i = 0; i < requests; i++) {
      free.acquire();
      // 500 documents with many versions each, some without an id. All their words are in the
      // warm-up.
      var id = i % 3 == 0 ? "" : ", \"documentId\": " + i % 500;
      var json =
          "{\"headline\": \"Norvik to close "
              + i % 90
              + " bakeries\", \"body\": [\"Norvik will close 14"
              + " bakeries by June, the company said.\", \"It has "
              + i % 900
              + " others.\"]"
              + id
              + "}";
      var unused =
          server
              .postLater("/v1/check", json)
              .whenComplete(
                  (answer, thrown) -> {
                    if (thrown != null || answer.statusCode() != 200) {
                      failed.increment();
                    }
                    free.release();
                    done.countDown();
                  });
    }
    assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(failed.sum()).isZero();
  }

  /** Returns the bytes that are in use; a collection may leave some dead ones, so several run. */
  private static long usedHeap() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  @Test
  void idle_service_takes_no_processor_time() throws Exception {
    try (var server = ServerTester.start()) {
      send(server, 100);
      // What Java compiles and the client closes.
      new CountDownLatch(1).await(5, TimeUnit.SECONDS);
      var before = processorTime();

      var idle = Duration.ofSeconds(20);
      assertThat(new CountDownLatch(1).await(idle.toSeconds(), TimeUnit.SECONDS)).isFalse();

      var taken = processorTime().minus(before);
      System.getLogger("soak").log(System.Logger.Level.INFO, taken + " of " + idle);
      // A hundredth of one processor, with all that the test itself does.
      assertThat(taken).isLessThan(idle.dividedBy(100));
    }
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
