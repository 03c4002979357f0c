package org.copydesk.cli.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work on several threads, and what follows from each in the order in which they
 * were submitted, one at a time. Holds a bounded number of pieces: who submits waits for room.
 *
 * <p>One thread submits, finishes and closes; any may stop.
 *
 * <p>Whatever a thread dies of, who waits is told. So what is done then takes no memory, of which
 * there may be none left: hence monitors, and threads of its own. A lock of {@code
 * java.util.concurrent} makes a node for whoever waits for it, and a pool a thread in the place of
 * the dead one.
 */
final class OrderedExecutor implements AutoCloseable {
  // One long article among short ones keeps the pieces behind it waiting: so many can be done
  // meanwhile that the other threads stay busy.
  private static final int TASKS_PER_JOB = 256;

  // In UTF-16 units of text. An article and its report take some ten times that in memory.
  private static final long WEIGHT_PER_JOB = 512L << 10;

  private final int jobs;
  private final Runnable idle;

  // Guarded by this, and so is what a piece came to.
  private final Deque<Task> underWay;
  private long weightUnderWay;
  private int threads;
  private @Nullable Throwable failure;

  // Guarded by itself, so that who submits wakes no more threads than it has pieces. Never is the
  // other monitor entered within this one.
  private final Deque<Task> waiting;

  // Written under both.
  private volatile boolean closed;

  // Made in advance, since waiting must take no memory.
  private final BooleanSupplier room;
  private final BooleanSupplier nothingLeft;

  /** A piece of work, and what it came to as soon as it is done: what follows, or what it threw. */
  private static final class Task {
    private final long weight;
    private final Supplier<Runnable> work;
    private @Nullable Runnable completion;
    private @Nullable Throwable thrown;

    Task(long weight, Supplier<Runnable> work) {
      this.weight = weight;
      this.work = work;
    }
  }

  /**
   * Makes ready to start the threads.
   *
   * @param jobs number of threads; with 1 everything is done on the thread that submits
   * @param idle what to do whenever nothing is under way; does for output what a sequel does
   */
  OrderedExecutor(int jobs, Runnable idle) {
    this.jobs = jobs;
    this.idle = idle;
    // Never grow: a lack of memory while one does would lose what it holds.
    this.underWay = new ArrayDeque<>(jobs * TASKS_PER_JOB + 1);
    this.waiting = new ArrayDeque<>(jobs * TASKS_PER_JOB + 1);
    this.room = () -> closed || !isFull();
    this.nothingLeft = () -> closed || underWay.isEmpty();
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
    var piece = new Task(weight, work);
    synchronized (this) {
      Monitors.await(this, room);
      rethrow();
      if (closed) {
        return;
      }
      underWay.add(piece);
      weightUnderWay += weight;
      if (jobs > 1) {
        hand(piece);
        return;
      }
    }
    work(piece);
    rethrow();
  }

  private boolean isFull() {
    return underWay.size() >= jobs * TASKS_PER_JOB || weightUnderWay >= jobs * WEIGHT_PER_JOB;
  }

  private void hand(Task piece) {
    synchronized (waiting) {
      waiting.add(piece);
      waiting.notify();
    }
    if (threads < jobs) {
      startThread();
    }
  }

  private void startThread() {
    try {
      var thread = new Thread(this::workUntilOver, "copydesk-check");
      thread.setDaemon(true);
      thread.start();
      threads++;
    } catch (OutOfMemoryError e) {
      // The piece is submitted: others do it, and the next one may find the memory.
      if (threads == 0) {
        fail(e);
      }
    }
  }

  private void workUntilOver() {
    try {
      for (var piece = next(); piece != null; piece = next()) {
        work(piece);
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  /** Returns the first piece that nobody works on, as soon as there is one; null if all is over. */
  private @Nullable Task next() {
    synchronized (waiting) {
      Monitors.await(waiting, () -> closed || !waiting.isEmpty());
      return closed ? null : waiting.remove();
    }
  }

  private void work(Task piece) {
    Runnable sequel = null;
    Throwable thrown = null;
    try {
      sequel = piece.work.get();
    } catch (Throwable e) {
      thrown = e;
    }
    synchronized (this) {
      piece.completion = sequel;
      piece.thrown = thrown;
      followUp();
    }
  }

  /** Does what follows from the pieces that no unfinished one stands before. */
  private synchronized void followUp() {
    try {
      for (var piece = underWay.peek(); piece != null && !closed; piece = underWay.peek()) {
        if (piece.thrown != null) {
          fail(piece.thrown);
          return;
        }
        var sequel = piece.completion;
        if (sequel == null) {
          return;
        }
        underWay.remove();
        weightUnderWay -= piece.weight;
        notifyAll();
        sequel.run();
      }
      if (!closed) {
        idle.run();
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  private synchronized void fail(Throwable thrown) {
    if (!closed) {
      failure = thrown;
      end();
    }
  }

  private synchronized void end() {
    synchronized (waiting) {
      closed = true;
      waiting.clear();
      waiting.notifyAll();
    }
    underWay.clear();
    notifyAll();
  }

  private synchronized void rethrow() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }

  /** Waits for all pieces that were submitted; what one threw is thrown here. */
  synchronized void awaitAll() {
    Monitors.await(this, nothingLeft);
    rethrow();
  }

  /**
   * Waits for all pieces, and does what comes last; what a piece threw is thrown here. After a stop
   * it does nothing.
   */
  synchronized void finish(Runnable last) {
    Monitors.await(this, nothingLeft);
    rethrow();
    if (!closed) {
      end();
      last.run();
    }
  }

  /** Gives up the pieces that are under way, and does what comes last; unless all is over. */
  synchronized void stop(Runnable last) {
    if (!closed) {
      end();
      last.run();
    }
  }

  /** Gives up what is under way and lets the threads go. */
  @Override
  public synchronized void close() {
    // They aren't interrupted: that would close files under the feet of those who read them.
    if (!closed) {
      end();
    }
  }
}
