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
  private static final int PIECES = 2000;

  private final List<Integer> followed = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void follows_up_in_the_order_of_submission_however_long_the_work_takes(int jobs) {
    var random = new Random(20251123);
    try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
      for (int i = 0; i < PIECES; i++) {
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

    assertThat(followed.subList(0, PIECES))
        .containsExactlyElementsOf(IntStream.range(0, PIECES).boxed().toList());
    assertThat(followed.get(PIECES)).isEqualTo(-1);
  }

  @Test
  void works_on_as_many_pieces_at_the_same_time_as_it_has_jobs() throws InterruptedException {
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

  @ParameterizedTest(name = "pieces of {0} units")
  @ValueSource(longs = {0, 1_000, 100_000, 1_000_000_000})
  void holds_a_bounded_number_of_pieces_and_of_text_behind_one_that_takes_long(long weight) {
    int jobs = 2;
    var submitted = new AtomicInteger();
    var first = new CountDownLatch(1);
    var submitting =
        new Thread(
            () -> {
              try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
                for (int i = 0; i < PIECES; i++) {
                  Supplier<Runnable> work = i == 0 ? () -> awaited(first) : () -> () -> {};
                  inOrder.submit(weight, work);
                  submitted.incrementAndGet();
                }
                inOrder.finish(() -> {});
              }
            });
    submitting.start();
    pause(300_000);

    // 512 pieces or 1,048,576 units for two jobs, but always one piece.
    long most = weight == 0 ? 512 : Math.max(1, Math.min(512, 1 + (1 << 20) / weight));
    assertThat(submitted.get()).isEqualTo((int) most);

    first.countDown();
    join(submitting);
    assertThat(submitted).hasValue(PIECES);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void throws_what_work_threw_after_all_that_stood_before_it(int jobs) {
    try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < PIECES; i++) {
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
  void tells_whoever_waits_for_room_what_a_thread_died_of(int jobs) {
    try (var inOrder = new OrderedExecutor(jobs, () -> {})) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < PIECES; i++) {
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
  void tells_whoever_waits_for_the_end_what_a_thread_died_of(int jobs) {
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
  void throws_what_followed_and_does_nothing_more() {
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
  void is_idle_whenever_all_that_was_submitted_is_followed_up() {
    try (var inOrder = new OrderedExecutor(1, () -> followed.add(-1))) {
      inOrder.submit(1, () -> () -> followed.add(1));
      inOrder.submit(1, () -> () -> followed.add(2));
      inOrder.finish(() -> {});
    }

    assertThat(followed).containsExactly(1, -1, 2, -1);
  }

  @Test
  void stops_once_and_lets_whoever_waits_for_room_go() {
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
    for (int i = 0; i < PIECES; i++) {
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
