package org.copydesk.benchmarks.speed;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The time of a check and that of the analyzer over the same article, by {@link CheckBenchmark}.
 *
 * @param article its name in {@link SpeedArticles}
 */
record CheckTimes(String article, Time analyzer, Time check) {

  /**
   * The median of all iterations and the fastest, in microseconds, and the allocated bytes. Not the
   * mean: on a machine that others share, one slow second spoils it.
   */
  record Time(double median, double fastest, double allocated) {
    private static Time of(RunResult result) {
      double[] scores =
          result.getBenchmarkResults().stream()
              .flatMap(fork -> fork.getIterationResults().stream())
              .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
              .sorted()
              .toArray();
      var allocated = requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
      return new Time(scores[scores.length / 2], scores[0], allocated.getScore());
    }
  }

  /**
   * Runs the benchmark.
   *
   * @param articles if empty, those of the benchmark
   * @param jmh other options of the run
   */
  static List<CheckTimes> measure(List<String> articles, Options jmh) throws RunnerException {
    var options =
        new OptionsBuilder()
            .parent(jmh)
            .include(CheckBenchmark.class.getName() + "\\.")
            .addProfiler(GCProfiler.class);
    if (!articles.isEmpty()) {
      options.param("name", articles.toArray(String[]::new));
    }
    var analyzer = new LinkedHashMap<String, Time>();
    var check = new LinkedHashMap<String, Time>();
    for (var result : new Runner(options.build()).run()) {
      boolean isCheck = result.getParams().getBenchmark().endsWith(".check");
      (isCheck ? check : analyzer).put(result.getParams().getParam("name"), Time.of(result));
    }
    var times = new ArrayList<CheckTimes>();
    check.forEach(
        (name, time) -> times.add(new CheckTimes(name, requireNonNull(analyzer.get(name)), time)));
    return times;
  }

  /** Returns how many passes of the analyzer a check takes. */
  double passes() {
    return check.median() / analyzer.median();
  }
}
