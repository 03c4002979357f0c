package org.copydesk.server.api;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Runs a limited number of tasks at once, keeps a limited number waiting, and refuses more. A task
 * that takes too long is answered without its result; it goes on to its end, which the limits of an
 * article bound. Thread-safe.
 */
public final class CheckQueue implements AutoCloseable {
  private static final int RETRY_AFTER_SECONDS = 1;

  private final ThreadPoolExecutor workers;
  private final long timeoutMillis;
  private final LongAdder done = new LongAdder();

  /**
   * Starts no thread yet.
   *
   * @param atOnce most tasks at once
   * @param waiting most tasks that wait
   * @param timeoutMillis most milliseconds from the request to the result
   */
  public CheckQueue(int atOnce, int waiting, long timeoutMillis) {
    var names = new AtomicInteger();
    this.workers =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting),
            task -> {
              var thread = new Thread(task, "copydesk-check-" + names.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    this.timeoutMillis = timeoutMillis;
  }

  /** Returns the result of a task, or the problem that it didn't run or took too long. */
  public CompletableFuture<ApiResponse> run(Supplier<ApiResponse> task) {
    var result = new CompletableFuture<ApiResponse>();
    try {
      workers.execute(() -> run(task, result));
    } catch (RejectedExecutionException e) {
      return CompletableFuture.completedFuture(refused().response());
    }
    return result
        .orTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
        .exceptionally(
            thrown -> {
              if (thrown instanceof TimeoutException) {
                return tooSlow().response();
              }
              throw thrown instanceof RuntimeException unchecked
                  ? unchecked
                  : new IllegalStateException(thrown);
            });
  }

  private void run(Supplier<ApiResponse> task, CompletableFuture<ApiResponse> result) {
    // It may have waited for so long that nobody waits for the result.
    if (!result.isDone()) {
      try {
        result.complete(task.get());
      } catch (ProblemException e) {
        result.complete(e.problem().response());
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      } finally {
        done.increment();
      }
    }
  }

  private Problem refused() {
    var detail =
        workers.isShutdown()
            ? Problem.of(503, "the service is being stopped")
            : Problem.of(
                429,
                "too many requests at once: at most "
                    + workers.getMaximumPoolSize()
                    + " run and "
                    + capacity()
                    + " wait");
    return detail.withHeader("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
  }

  private Problem tooSlow() {
    return Problem.of(
        503,
        "the check took longer than " + timeoutMillis + " ms: send it again, or a shorter article");
  }

  private int capacity() {
    var queue = workers.getQueue();
    return queue.size() + queue.remainingCapacity();
  }

  /** Returns how many tasks run. */
  int running() {
    return workers.getActiveCount();
  }

  /** Returns how many tasks wait. */
  int waiting() {
    return workers.getQueue().size();
  }

  /** Returns how many tasks have run. */
  long done() {
    return done.sum();
  }

  /** Ends the workers after the tasks that run and wait; new ones are refused. */
  @Override
  public void close() {
    workers.shutdown();
  }
}
