package org.copydesk.testing;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Growth of the cost of some work with the size of its input: the CPU time of the thread for one
 * size, and for twice that size. The least of several runs counts, since a busy machine only ever
 * adds to it.
 *
 * @param input what the work is done on
 * @param size the smaller size, in units of the input's own
 * @param nanos CPU time at that size, in nanoseconds
 * @param nanosOfDouble CPU time at twice that size
 */
record Growth(String input, int size, long nanos, long nanosOfDouble) {
  /** Twice the time, and a quarter more for caches that overflow and a collector that runs. */
  static final double LIMIT = 2.5;

  private static final int RUNS = 2;
  private static final int MORE_RUNS = 9;
  private static final long MEASURABLE_NANOS = 2_000_000;
  // Compilers are done with most of it by then.
  private static final long WARM_UP_NANOS = 100_000_000;

  /**
   * Work on an input of some size, made beforehand.
   *
   * @param name what the input is
   * @param size the smaller of the two sizes; the cost there should be some 10 ms or more
   * @param work makes the work for a size
   */
  record Load(String name, int size, IntFunction<Runnable> work) {}

  /**
   * Measures a load: once more, and longer, where its cost seems to grow faster than it may, and
   * then at half the size. Between two sizes the input may outgrow a cache of the processor; what
   * is quadratic is so at both.
   */
  static Growth of(Load load) {
    var growth = of(load, RUNS);
    if (growth.isTooGreat()) {
      growth = of(load, MORE_RUNS);
    }
    if (growth.isTooGreat()) {
      var atHalf = of(new Load(load.name(), load.size() / 2, load.work()), MORE_RUNS);
      growth = atHalf.isTooGreat() || atHalf.nanosOfDouble() <= MEASURABLE_NANOS ? growth : atHalf;
    }
    return growth;
  }

  private static Growth of(Load load, int runs) {
    var once = load.work().apply(load.size());
    var twice = load.work().apply(2 * load.size());
    long warm = 0;
    do {
      warm += nanos(once);
    } while (warm < WARM_UP_NANOS);
    return measured(load, once, twice, runs);
  }

  private static Growth measured(Load load, Runnable once, Runnable twice, int runs) {
    long least = Long.MAX_VALUE;
    long leastOfTwice = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      least = Math.min(least, nanos(once));
      leastOfTwice = Math.min(leastOfTwice, nanos(twice));
    }
    return new Growth(load.name(), load.size(), least, leastOfTwice);
  }

  private static long nanos(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return threads.getCurrentThreadCpuTime() - before;
  }

  /** Returns whether the cost grows faster than it may, and takes long enough to know. */
  boolean isTooGreat() {
    return ratio() > LIMIT && nanosOfDouble > MEASURABLE_NANOS;
  }

  /** Returns the cost at twice the size by that at the size. */
  double ratio() {
    return (double) nanosOfDouble / Math.max(1, nanos);
  }

  /** Returns a row of a table: input, size, milliseconds at it and at twice it, ratio. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-50s %8d %8.1f %8.1f %6.2f",
        input,
        size,
        nanos / 1e6,
        nanosOfDouble / 1e6,
        ratio());
  }
}
