package org.copydesk.cli.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work on several threads, and what follows from each in the order in which they
 * were submitted, one at a time. Holds a bounded number of pieces: who submits waits for room.
 *
 * <p>One thread submits, finishes and closes; any may stop.
 */
final class InOrder implements AutoCloseable {
  // One long article among short ones keeps the pieces behind it waiting: so many can be done
  // meanwhile that the other threads stay busy.
  private static final int PIECES_PER_JOB = 256;

  // In UTF-16 units of text. An article and its report take some ten times that in memory.
  private static final long WEIGHT_PER_JOB = 512L << 10;

  private final int jobs;
  private final Runnable idle;
  private final @Nullable ExecutorService workers;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Piece> underWay = new ArrayDeque<>();
  private long weightUnderWay;
  private @Nullable Throwable failure;
  private boolean over;

  /** A piece of work, and what follows from it as soon as it is done. */
  private static final class Piece {
    private final long weight;
    private @Nullable Runnable sequel;

    Piece(long weight) {
      this.weight = weight;
    }
  }

  /**
   * Starts the threads.
   *
   * @param jobs number of threads; with 1 everything is done on the thread that submits
   * @param idle what to do whenever nothing is under way; does for output what a sequel does
   */
  InOrder(int jobs, Runnable idle) {
    this.jobs = jobs;
    this.idle = idle;
    this.workers = jobs == 1 ? null : Executors.newFixedThreadPool(jobs, InOrder::thread);
  }

  private static Thread thread(Runnable runnable) {
    var thread = new Thread(runnable, "copydesk-check");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes a piece of work, as soon as there is room for it. What an earlier piece threw is thrown
   * here; after that, and after a stop, nothing is done any more.
   *
   * @param weight what the piece holds in memory, in UTF-16 units of text
   * @param work done on any thread, at the same time as others; gives what follows from it, which
   *     is done in order
   */
  void submit(long weight, Supplier<Runnable> work) {
    var piece = new Piece(weight);
    lock.lock();
    try {
      while (!over && isFull()) {
        changed.awaitUninterruptibly();
      }
      rethrow();
      if (over) {
        return;
      }
      underWay.add(piece);
      weightUnderWay += weight;
    } finally {
      lock.unlock();
    }
    if (workers == null) {
      work(piece, work);
      rethrow();
    } else {
      workers.execute(() -> work(piece, work));
    }
  }

  private boolean isFull() {
    return underWay.size() >= jobs * PIECES_PER_JOB || weightUnderWay >= jobs * WEIGHT_PER_JOB;
  }

  private void work(Piece piece, Supplier<Runnable> work) {
    if (isOver()) {
      return;
    }
    Runnable sequel;
    try {
      sequel = work.get();
    } catch (RuntimeException | Error e) {
      sequel =
          () -> {
            throw e;
          };
    }
    lock.lock();
    try {
      piece.sequel = sequel;
      followUp();
    } finally {
      lock.unlock();
    }
  }

  private boolean isOver() {
    lock.lock();
    try {
      return over;
    } finally {
      lock.unlock();
    }
  }

  /** Does what follows from the pieces that no unfinished one stands before. */
  private void followUp() {
    try {
      for (var piece = underWay.peek(); piece != null && !over; piece = underWay.peek()) {
        var sequel = piece.sequel;
        if (sequel == null) {
          return;
        }
        underWay.remove();
        weightUnderWay -= piece.weight;
        changed.signalAll();
        sequel.run();
      }
      if (!over) {
        idle.run();
      }
    } catch (RuntimeException | Error e) {
      failure = e;
      end();
    }
  }

  private void end() {
    over = true;
    underWay.clear();
    changed.signalAll();
  }

  private void rethrow() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /**
   * Waits for all pieces, and does what comes last; what a piece threw is thrown here. After a stop
   * it does nothing.
   */
  void finish(Runnable last) {
    lock.lock();
    try {
      while (!over && !underWay.isEmpty()) {
        changed.awaitUninterruptibly();
      }
      rethrow();
      if (!over) {
        end();
        last.run();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives up the pieces that are under way, and does what comes last; unless all is over. */
  void stop(Runnable last) {
    lock.lock();
    try {
      if (!over) {
        end();
        last.run();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives up what is under way and lets the threads go. */
  @Override
  public void close() {
    stop(() -> {});
    if (workers != null) {
      // They aren't interrupted: that would close files under the feet of those who read them.
      workers.shutdown();
    }
  }
}
