package org.copydesk.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs {@code copydesk check} over a file of articles, on one processor and on all in turn, and
 * prints articles a second and their ratio; each run is a process with 256 MB of heap, its start
 * included. Arguments: the runnable jar, the file (JSONL), and how many rounds.
 */
public final class ThroughputBenchmark {
  private static final String HEAP = "-Xmx256m";

  private ThroughputBenchmark() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var jar = Path.of(args[0]);
    var articles = Path.of(args[1]);
    int rounds = Integer.parseInt(args[2]);
    int all = Runtime.getRuntime().availableProcessors();
    long count;
    try (var lines = Files.lines(articles)) {
      count = lines.count();
    }
    double[] one = new double[rounds];
    double[] many = new double[rounds];
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      one[i] = count / seconds(jar, articles, 1);
      many[i] = count / seconds(jar, articles, all);
      ratios[i] = many[i] / one[i];
    }
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %d rounds: one processor %,.0f a second, %d processors %,.0f, ratio %.2f"
            + " (medians; ratio from %.2f to %.2f)%n",
        count,
        rounds,
        median(one),
        all,
        median(many),
        median(ratios),
        Arrays.stream(ratios).min().orElse(0),
        Arrays.stream(ratios).max().orElse(0));
  }

  /** Gives the process so many processors, for its garbage collector and compiler, too. */
  private static double seconds(Path jar, Path articles, int processors)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(List.of(HEAP, "-XX:ActiveProcessorCount=" + processors, "-jar", jar.toString()));
    command.addAll(List.of("check", "--format", "jsonl", "--fail-on", "never"));
    command.add(articles.toString());
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException(command + ": exit " + exit);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
