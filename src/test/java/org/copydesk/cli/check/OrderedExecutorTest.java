package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedExecutorTest {
  private static final int TASKS = 2000;

  private final List<Integer> followed = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void runs_completions_in_order_of_submission(int jobs) {
    var random = new Random(20251123);
    try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
      for (int i = 0; i < TASKS; i++) {
        int number = i;
        int micros = random.nextInt(20) == 0 ? 2000 : random.nextInt(50);
        inOrder.submit(
            1,
            () -> {
              pause(micros);
              return () -> followed.add(number);
            });
      }
      inOrder.finish(() -> followed.add(-1));
    }

    assertThat(followed.subList(0, TASKS))
        .containsExactlyElementsOf(IntStream.range(0, TASKS).boxed().toList());
    assertThat(followed.get(TASKS)).isEqualTo(-1);
  }

  @Test
  void runs_as_many_tasks_at_the_same_time_as_jobs() throws InterruptedException {
    var all = new CountDownLatch(4);
    var met = new AtomicInteger();
    try (var inOrder = new OrderedExecutor(4, () -> {})) {
      for (int i = 0; i < 4; i++) {
        inOrder.submit(
            1,
            () -> {
              all.countDown();
              met.addAndGet(await(all) ? 1 : 0);
              return () -> {};
            });
      }
      inOrder.finish(() -> {});
    }

    assertThat(met).hasValue(4);
  }

  @ParameterizedTest(name = "tasks of {0} units")
  @ValueSource(longs = {0, 1_000, 100_000, 1_000_000_000})
  void bounds_pending_tasks_and_text_behind_a_slow_task(long weight) {
    int jobs = 2;
    var submitted = new AtomicInteger();
    var first = new CountDownLatch(1);
    var submitting =
        new Thread(
            () -> {
              try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
                for (int i = 0; i < TASKS; i++) {
                  Supplier<Runnable> work = i == 0 ? () -> awaited(first) : () -> () -> {};
                  inOrder.submit(weight, work);
                  submitted.incrementAndGet();
                }
                inOrder.finish(() -> {});
              }
            });
    submitting.start();
    pause(300_000);

    // 512 tasks or 1,048,576 units for two jobs, but always one task.
    long most = weight == 0 ? 512 : Math.max(1, Math.min(512, 1 + (1 << 20) / weight));
    assertThat(submitted.get()).isEqualTo((int) most);

    first.countDown();
    join(submitting);
    assertThat(submitted).hasValue(TASKS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void rethrows_exception_of_task_after_earlier_completions(int jobs) {
    try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < TASKS; i++) {
                  int number = i;
                  inOrder.submit(1, () -> number == 100 ? failed() : () -> followed.add(number));
                }
                inOrder.finish(() -> followed.add(-1));
              })
          .isInstanceOf(OutOfMemoryError.class);
    }

    assertThat(followed).hasSize(100).last().isEqualTo(99);
  }

  // What a thread dies of need be none of the errors that work is expected to throw.
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void rethrows_error_of_thread_to_waiting_submitter(int jobs) {
    try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < TASKS; i++) {
                  inOrder.submit(1, () -> thrown(new IOException("as if")));
                }
              })
          .hasRootCauseMessage("as if");
      assertThatThrownBy(() -> inOrder.finish(() -> followed.add(-1))).hasRootCauseMessage("as if");
    }

    assertThat(followed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void rethrows_error_of_thread_to_waiting_finisher(int jobs) {
    try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
      assertThatThrownBy(
              () -> {
                inOrder.submit(1, () -> () -> thrown(new IOException("as if")));
                inOrder.finish(() -> followed.add(-1));
              })
          .hasRootCauseMessage("as if");
    }

    assertThat(followed).isEmpty();
  }

  @Test
  void rethrows_exception_of_completion_and_stops() {
    try (var inOrder = new OrderedExecutor(2, () -> {})) {
      inOrder.submit(1, () -> OrderedExecutorTest::failed);

      assertThatThrownBy(() -> inOrder.finish(() -> followed.add(-1)))
          .isInstanceOf(OutOfMemoryError.class);
      assertThatThrownBy(() -> inOrder.submit(1, () -> () -> followed.add(1)))
          .isInstanceOf(OutOfMemoryError.class);
    }

    assertThat(followed).isEmpty();
  }

  @Test
  void runs_idle_action_when_no_task_is_pending() {
    try (var inOrder = new OrderedExecutor(1, () -> followed.add(-1))) {
      inOrder.submit(1, () -> () -> followed.add(1));
      inOrder.submit(1, () -> () -> followed.add(2));
      inOrder.finish(() -> {});
    }

    assertThat(followed).containsExactly(1, -1, 2, -1);
  }

  @Test
  void stop_runs_once_and_releases_waiting_submitter() {
    var never = new CountDownLatch(1);
    var inOrder = new OrderedExecutor(2, () -> {});
    var stopping =
        new Thread(
            () -> {
              pause(200_000);
              inOrder.stop(() -> followed.add(-1));
              inOrder.stop(() -> followed.add(-2));
            });
    stopping.start();
    for (int i = 0; i < TASKS; i++) {
      inOrder.submit(1, () -> awaited(never));
    }
    inOrder.finish(() -> followed.add(-3));
    join(stopping);
    never.countDown();
    inOrder.close();

    assertThat(followed).containsExactly(-1);
  }

  private static Runnable failed() {
    throw new OutOfMemoryError("as if");
  }

  /** Throws what a method needn't declare in other languages of the JVM. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> Runnable thrown(Throwable throwable) throws E {
    throw (E) throwable;
  }

  private static Runnable awaited(CountDownLatch latch) {
    await(latch);
    return () -> {};
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause(int micros) {
    try {
      TimeUnit.MICROSECONDS.sleep(micros);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
