package org.copydesk.benchmarks.speed;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link CheckBenchmark} and prints, for each of its articles, the time of a check and that of
 * the analyzer in the same run, each the median of all iterations, beside the fastest one; the
 * ratio of both, and what a check allocates. Not the mean: on a machine that others share, one slow
 * second spoils it. Arguments: none, or the articles.
 */
public final class CheckRatios {
  private CheckRatios() {}

  private record Time(double median, double fastest, double allocated) {
    static Time of(RunResult result) {
      double[] scores =
          result.getBenchmarkResults().stream()
              .flatMap(fork -> fork.getIterationResults().stream())
              .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
              .sorted()
              .toArray();
      var allocated = requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
      return new Time(scores[scores.length / 2], scores[0], allocated.getScore());
    }

    String text() {
      return String.format(Locale.ROOT, "%,.1f (%,.1f) µs", median, fastest);
    }
  }

  /** Runs the program. */
  public static void main(String[] args) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(CheckBenchmark.class.getName() + "\\.")
            .addProfiler(GCProfiler.class);
    if (args.length > 0) {
      options.param("name", args);
    }
    var analyzer = new LinkedHashMap<String, Time>();
    var check = new LinkedHashMap<String, Time>();
    for (var result : new Runner(options.build()).run()) {
      boolean isCheck = result.getParams().getBenchmark().endsWith(".check");
      (isCheck ? check : analyzer).put(result.getParams().getParam("name"), Time.of(result));
    }
    System.out.println(
        "| article | EnglishAnalyzer | check | ratio (of the fastest) | allocated |");
    System.out.println("| --- | --- | --- | --- | --- |");
    check.forEach((name, time) -> print(name, requireNonNull(analyzer.get(name)), time));
  }

  private static void print(String name, Time analyzer, Time check) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.1f (%.1f) | %,.0f KB |%n",
        name,
        analyzer.text(),
        check.text(),
        check.median() / analyzer.median(),
        check.fastest() / analyzer.fastest(),
        check.allocated() / 1000);
  }
}
