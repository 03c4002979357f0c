package org.copydesk.benchmarks.speed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.input.DraftReader;

/**
 * Runs {@code copydesk check} over a file of articles, on one core and on all in turn, and prints
 * articles a second, their ratio, and the processor time of an article; the start of each run is
 * included. Arguments: the launcher or the runnable jar, the file (JSONL), how many rounds, and
 * {@code --articles N} to check N articles, those of the file over again where it has fewer.
 */
public final class ThroughputBenchmark {
  private static final JsonMapper JSON = new JsonMapper();

  private ThroughputBenchmark() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var file = Path.of(args[1]);
    int rounds = Integer.parseInt(args[2]);
    var articles = DraftReader.standard().articles(file);
    int count = articles.size();
    if (args.length > 3) {
      if (args.length != 5 || !args[3].equals("--articles")) {
        throw new IllegalArgumentException("expected --articles N, got " + args[3]);
      }
      count = Integer.parseInt(args[4]);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d articles from %s, which has %,d; rounds: %d%n",
        count,
        file,
        articles.size(),
        rounds);
    double words = words(articles, count);
    if (count == articles.size()) {
      measure(args[0], file, rounds, count, words);
      return;
    }
    var repeated = Files.createTempFile("articles", ".jsonl");
    try {
      repeat(file, repeated, count);
      measure(args[0], repeated, rounds, count, words);
    } finally {
      Files.delete(repeated);
    }
  }

  /** Returns the mean length of an article. */
  private static double words(List<Article> articles, int count) {
    long words = 0;
    for (int i = 0; i < count; i++) {
      var article = articles.get(i % articles.size());
      var display = Stream.concat(article.headline().stream(), article.subheadline().stream());
      words +=
          Stream.concat(display, article.body().stream())
              .mapToInt(ThroughputBenchmark::words)
              .sum();
    }
    return (double) words / count;
  }

  private static int words(Passage passage) {
    var text = passage.text().strip();
    return text.isEmpty() ? 0 : text.split("\\s+").length;
  }

  /** Writes so many articles, each with an id of its own. */
  private static void repeat(Path from, Path to, int count) throws IOException {
    var lines = Articles.lines(from).stream().filter(line -> !line.isBlank()).toList();
    try (var out = Files.newBufferedWriter(to)) {
      for (int i = 0; i < count; i++) {
        var article = (ObjectNode) JSON.readTree(lines.get(i % lines.size()));
        out.write(article.put("id", String.valueOf(i)).toString());
        out.write('\n');
      }
    }
  }

  private static void measure(String program, Path articles, int rounds, int count, double words)
      throws IOException, InterruptedException {
    var oneCore = OneCore.prefix();
    if (oneCore.isEmpty()) {
      System.out.println(
          "There is no taskset here. One core is -XX:ActiveProcessorCount=1: the JVM's compilers"
              + " and collector may still use the others.");
    }
    var command = new CheckCommand(program, articles, oneCore);
    var one = new CheckCommand.Run[rounds];
    var all = new CheckCommand.Run[rounds];
    for (int i = 0; i < rounds; i++) {
      one[i] = command.run(true);
      all[i] = command.run(false);
    }
    int cores = Runtime.getRuntime().availableProcessors();
    var oneRate = Rate.of(one, count);
    var allRate = Rate.of(all, count);
    System.out.printf(
        Locale.ROOT,
        "| articles | words each | articles a second: one core | %d cores | ratio (of the fastest)"
            + " | processor time an article: one core | %d cores |%n",
        cores,
        cores);
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,.0f | %,.0f (%,.0f) | %,.0f (%,.0f) | %.2f (%.2f) | %s | %s |%n",
        count,
        words,
        oneRate.median(),
        oneRate.fastest(),
        allRate.median(),
        allRate.fastest(),
        allRate.median() / oneRate.median(),
        allRate.fastest() / oneRate.fastest(),
        processorTime(one, count),
        processorTime(all, count));
  }

  /** Articles a second: the median of the rounds, and the fastest. */
  private record Rate(double median, double fastest) {
    static Rate of(CheckCommand.Run[] runs, int count) {
      double[] seconds = sorted(runs, CheckCommand.Run::elapsed);
      return new Rate(count / seconds[seconds.length / 2], count / seconds[0]);
    }
  }

  /** The same of processor time; empty if the system doesn't say. */
  private static String processorTime(CheckCommand.Run[] runs, int count) {
    double[] seconds = sorted(runs, CheckCommand.Run::processor);
    return seconds[0] == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "%.2f (%.2f) ms",
            seconds[seconds.length / 2] * 1000 / count,
            seconds[0] * 1000 / count);
  }

  private static double[] sorted(
      CheckCommand.Run[] runs, ToDoubleFunction<CheckCommand.Run> value) {
    return Arrays.stream(runs).mapToDouble(value).sorted().toArray();
  }
}
