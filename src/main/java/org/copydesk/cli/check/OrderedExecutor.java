package org.copydesk.cli.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on several threads, and the completion of each in the order of submission, one at a
 * time. Holds a bounded number of tasks: submitting waits while it is full. One thread submits,
 * finishes and closes; any may stop.
 *
 * <p>Waiting threads are notified however a worker dies, also of a lack of memory. So the code for
 * that allocates nothing: it uses monitors and its own threads, since a lock of {@code
 * java.util.concurrent} allocates a node for each waiting thread, and a pool replaces a dead
 * thread.
 */
final class OrderedExecutor implements AutoCloseable {
  // One long article delays the completions of the tasks after it; with so many tasks the other
  // threads stay busy meanwhile.
  private static final int TASKS_PER_JOB = 256;

  // In UTF-16 units of text. An article and its report take about ten times that in memory.
  private static final long WEIGHT_PER_JOB = 512L << 10;

  private final int jobs;
  private final Runnable idle;

  // Guarded by this, like the outcomes of tasks.
  private final Deque<Task> pending;
  private long pendingWeight;
  private int threads;
  private @Nullable Throwable failure;

  // Guarded by itself, so that submitting wakes only one thread. The other monitor is never entered
  // while this one is held.
  private final Deque<Task> waiting;

  // Written under both monitors.
  private volatile boolean closed;

  // Created in advance, since waiting must not allocate.
  private final BooleanSupplier hasSpace;
  private final BooleanSupplier isIdle;

  /** A task and its outcome: the completion to run in submission order, or the exception. */
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
   * Creates an executor without threads, which start when they are needed.
   *
   * @param jobs number of threads; with 1, tasks run on the submitting thread
   * @param idle runs whenever no task is pending, like a completion
   */
  OrderedExecutor(int jobs, Runnable idle) {
    this.jobs = jobs;
    this.idle = idle;
    // These never grow, since a lack of memory while growing would lose their contents.
    this.pending = new ArrayDeque<>(jobs * TASKS_PER_JOB + 1);
    this.waiting = new ArrayDeque<>(jobs * TASKS_PER_JOB + 1);
    this.hasSpace = () -> closed || !isFull();
    this.isIdle = () -> closed || pending.isEmpty();
  }

  /**
   * Submits a task, after waiting until there is space for it. Throws the exception of an earlier
   * task; after that, and after a stop, it does nothing.
   *
   * @param weight memory of the task, in UTF-16 units of text
   * @param work runs on any thread, at the same time as others; returns the completion, which runs
   *     in order
   */
  void submit(long weight, Supplier<Runnable> work) {
    var task = new Task(weight, work);
    synchronized (this) {
      Monitors.await(this, hasSpace);
      rethrow();
      if (closed) {
        return;
      }
      pending.add(task);
      pendingWeight += weight;
      if (jobs > 1) {
        enqueue(task);
        return;
      }
    }
    run(task);
    rethrow();
  }

  private boolean isFull() {
    return pending.size() >= jobs * TASKS_PER_JOB || pendingWeight >= jobs * WEIGHT_PER_JOB;
  }

  private void enqueue(Task task) {
    synchronized (waiting) {
      waiting.add(task);
      waiting.notify();
    }
    if (threads < jobs) {
      startThread();
    }
  }

  private void startThread() {
    try {
      var thread = new Thread(this::runTasks, "copydesk-check");
      thread.setDaemon(true);
      thread.start();
      threads++;
    } catch (OutOfMemoryError e) {
      // Other threads run the task, and there may be memory for a thread later.
      if (threads == 0) {
        fail(e);
      }
    }
  }

  private void runTasks() {
    try {
      for (var task = next(); task != null; task = next()) {
        run(task);
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  /** Waits for a task that doesn't run yet; returns null after the end. */
  private @Nullable Task next() {
    synchronized (waiting) {
      Monitors.await(waiting, () -> closed || !waiting.isEmpty());
      return closed ? null : waiting.remove();
    }
  }

  private void run(Task task) {
    Runnable completion = null;
    Throwable thrown = null;
    try {
      completion = task.work.get();
    } catch (Throwable e) {
      thrown = e;
    }
    synchronized (this) {
      task.completion = completion;
      task.thrown = thrown;
      complete();
    }
  }

  /** Runs the completions of finished tasks, up to the first unfinished task. */
  private synchronized void complete() {
    try {
      for (var task = pending.peek(); task != null && !closed; task = pending.peek()) {
        if (task.thrown != null) {
          fail(task.thrown);
          return;
        }
        var completion = task.completion;
        if (completion == null) {
          return;
        }
        pending.remove();
        pendingWeight -= task.weight;
        notifyAll();
        completion.run();
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
    pending.clear();
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

  /** Waits for all submitted tasks; throws the exception of a task. */
  synchronized void awaitAll() {
    Monitors.await(this, isIdle);
    rethrow();
  }

  /**
   * Waits for all tasks and runs a last action; throws the exception of a task. Does nothing after
   * a stop.
   */
  synchronized void finish(Runnable last) {
    Monitors.await(this, isIdle);
    rethrow();
    if (!closed) {
      end();
      last.run();
    }
  }

  /** Drops pending tasks and runs a last action, unless it has ended already. */
  synchronized void stop(Runnable last) {
    if (!closed) {
      end();
      last.run();
    }
  }

  /** Drops pending tasks and ends the threads. */
  @Override
  public synchronized void close() {
    // Threads aren't interrupted, since that would close files that they read.
    if (!closed) {
      end();
    }
  }
}
