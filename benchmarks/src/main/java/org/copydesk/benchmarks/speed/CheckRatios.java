package org.copydesk.benchmarks.speed;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link CheckBenchmark} and prints, for each of its articles, the time of a check, that of
 * the analyzer in the same run, their ratio, and what a check allocates. Arguments: none, or the
 * articles.
 */
public final class CheckRatios {
  private CheckRatios() {}

  private record Times(double analyzer, double check, double error, double allocated) {}

  /** Runs the program. */
  public static void main(String[] args) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(CheckBenchmark.class.getName() + "\\.")
            .addProfiler(GCProfiler.class);
    if (args.length > 0) {
      options.param("name", args);
    }
    var times = new LinkedHashMap<String, Times>();
    for (var result : new Runner(options.build()).run()) {
      add(result, times);
    }
    System.out.println("| article | EnglishAnalyzer | check | ratio | allocated |");
    System.out.println("| --- | --- | --- | --- | --- |");
    times.forEach(
        (name, t) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %,.1f µs | %,.1f ± %,.1f µs | %.2f | %,.0f KB |%n",
                name,
                t.analyzer(),
                t.check(),
                t.error(),
                t.check() / t.analyzer(),
                t.allocated() / 1000));
  }

  private static void add(RunResult result, Map<String, Times> times) {
    var time = result.getPrimaryResult();
    var allocated = requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
    boolean check = result.getParams().getBenchmark().endsWith(".check");
    times.merge(
        result.getParams().getParam("name"),
        check
            ? new Times(0, time.getScore(), time.getScoreError(), allocated.getScore())
            : new Times(time.getScore(), 0, 0, 0),
        (a, b) ->
            new Times(
                a.analyzer() + b.analyzer(),
                a.check() + b.check(),
                a.error() + b.error(),
                a.allocated() + b.allocated()));
  }
}
