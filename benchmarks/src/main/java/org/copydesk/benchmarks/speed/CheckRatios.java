package org.copydesk.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link CheckBenchmark} and prints, for each of its articles, the time of a check and that of
 * the analyzer in the same run, each the median of all iterations, beside the fastest one; the
 * ratio of both, and what a check allocates. Arguments: none, or the articles.
 */
public final class CheckRatios {
  private CheckRatios() {}

  /** Runs the program. */
  public static void main(String[] args) throws RunnerException {
    var measured = CheckTimes.measure(List.of(args), new OptionsBuilder().build());
    System.out.println(
        "| article | EnglishAnalyzer | check | ratio (of the fastest) | allocated |");
    System.out.println("| --- | --- | --- | --- | --- |");
    measured.forEach(CheckRatios::print);
  }

  private static void print(CheckTimes times) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.1f (%.1f) | %,.0f KB |%n",
        times.article(),
        text(times.analyzer()),
        text(times.check()),
        times.passes(),
        times.check().fastest() / times.analyzer().fastest(),
        times.check().allocated() / 1000);
  }

  private static String text(CheckTimes.Time time) {
    return String.format(Locale.ROOT, "%,.1f (%,.1f) µs", time.median(), time.fastest());
  }
}
