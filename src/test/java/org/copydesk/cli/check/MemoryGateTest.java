package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MemoryGateTest {
  private final MemoryGate gate = new MemoryGate();

  @Test
  void gate_returns_result_of_work() {
    assertThat(gate.runShared(() -> "together")).isEqualTo("together");
    assertThat(gate.runExclusively(() -> "alone")).isEqualTo("alone");
  }

  @Test
  void gate_runs_work_together() throws Exception {
    var barrier = new CyclicBarrier(2);
    Callable<Integer> meeting = () -> gate.runShared(() -> meet(barrier));
    var threads = Executors.newFixedThreadPool(2);
    try {
      for (var met : threads.invokeAll(List.of(meeting, meeting))) {
        assertThat(met.get()).isBetween(0, 1);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int meet(CyclicBarrier barrier) {
    try {
      return barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void gate_runs_no_other_work_beside_exclusive_work() throws Exception {
    var working = new AtomicInteger();
    var most = new AtomicInteger();
    var works = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 2_000; i++) {
      works.add(
          i % 10 == 0
              ? () ->
                  gate.runExclusively(
                      () -> {
                        most.accumulateAndGet(working.incrementAndGet(), Math::max);
                        return working.decrementAndGet();
                      })
              : () ->
                  gate.runShared(
                      () -> {
                        working.incrementAndGet();
                        return working.decrementAndGet();
                      }));
    }
    var threads = Executors.newFixedThreadPool(8);
    try {
      for (var done : threads.invokeAll(works)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void gate_opens_after_work_that_throws() {
    assertThat(catchThrowable(() -> gate.runExclusively(MemoryGateTest::broken))).isNotNull();
    assertThat(catchThrowable(() -> gate.runShared(MemoryGateTest::broken))).isNotNull();

    assertThat(gate.runExclusively(() -> "alone")).isEqualTo("alone");
  }

  private static String broken() {
    throw new OutOfMemoryError("Java heap space");
  }
}
