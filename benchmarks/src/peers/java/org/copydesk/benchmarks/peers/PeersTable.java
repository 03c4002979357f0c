package org.copydesk.benchmarks.peers;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.input.DraftReader;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Prints Copydesk and its peers on the same articles: warm, cold, and what each reports on the
 * first. Arguments: how often each command is run cold, and the articles (the seed and the article
 * of {@code CheckBenchmark} where none is named). Starts at the top of the project.
 */
public final class PeersTable {
  private static final List<String> ARTICLES =
      List.of(
          "src/test/resources/seed/article.txt",
          "benchmarks/src/main/resources/org/copydesk/benchmarks/speed/article.txt");

  // As JMH does it for the others: two processes of five seconds, after some for warming up.
  private static final int FORKS = 2;
  private static final String ITERATIONS = "5";
  private static final double CONFIDENCE = 0.999;

  private PeersTable() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    int rounds = Integer.parseInt(args[0]);
    var articles = args.length > 1 ? List.of(args).subList(1, args.length) : ARTICLES;
    var warm = new LinkedHashMap<String, StringBuilder>();
    measureJava(articles, warm);
    measureNode(articles, warm);
    System.out.printf("%n| warm |%s%n", headings(articles));
    System.out.println("| --- |" + " --- | --- |".repeat(articles.size()));
    warm.forEach((name, cells) -> System.out.println("| " + name + " |" + cells));
    ColdTable.print(rounds, articles.get(0));
    printReports(articles.get(0));
  }

  private static String headings(List<String> articles) throws IOException {
    var headings = new StringBuilder();
    for (var article : articles) {
      int words = Files.readString(Path.of(article)).strip().split("\\s+").length;
      headings.append(" ms, %,d words | allocated |".formatted(words));
    }
    return headings.toString();
  }

  private static void measureJava(List<String> articles, Map<String, StringBuilder> warm)
      throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(PeersBenchmark.class.getName() + "\\.")
            .param("draft", articles.toArray(String[]::new))
            .addProfiler(GCProfiler.class)
            .build();
    for (RunResult result : new Runner(options).run()) {
      var name = result.getParams().getBenchmark();
      var time = result.getPrimaryResult();
      var allocated = requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
      cells(warm, name.substring(name.lastIndexOf('.') + 1))
          .append(time(time.getScore() / 1000, time.getScoreError() / 1000))
          .append(String.format(Locale.ROOT, " %,.0f KB |", allocated.getScore() / 1000));
    }
  }

  private static void measureNode(List<String> articles, Map<String, StringBuilder> warm)
      throws IOException, InterruptedException {
    for (var peer : List.of("textlint", "yoast")) {
      for (var article : articles) {
        var milliseconds = new StringBuilder();
        for (int i = 0; i < FORKS; i++) {
          milliseconds.append(Command.node(peer).run(article, ITERATIONS));
        }
        var statistics =
            new ListStatistics(
                milliseconds.toString().lines().mapToDouble(Double::parseDouble).toArray());
        cells(warm, peer)
            .append(time(statistics.getMean(), statistics.getMeanErrorAt(CONFIDENCE)))
            .append(" |");
      }
    }
  }

  private static StringBuilder cells(Map<String, StringBuilder> warm, String name) {
    return warm.computeIfAbsent(name, key -> new StringBuilder());
  }

  private static String time(double milliseconds, double error) {
    return String.format(Locale.ROOT, " %,.3f ± %,.3f |", milliseconds, error);
  }

  private static void printReports(String draft) throws IOException, InterruptedException {
    var file = Path.of(draft);
    var article = DraftReader.standard().articles(file).get(0);
    System.out.printf("%nReports on %s:%n%n", draft);
    print(
        "Copydesk",
        Copydesk.standard().check(article).findings().stream()
            .map(finding -> finding.rule() + ": " + finding.message())
            .toList());
    var languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    print(
        "LanguageTool",
        languageTool.check(Files.readString(file)).stream()
            .map(match -> match.getRule().getId() + ": " + match.getMessage())
            .toList());
    for (var peer : List.of("textlint", "yoast")) {
      print(peer, Command.node(peer).run(draft).strip().lines().toList());
    }
    for (var measure : Measures.all().entrySet()) {
      print(measure.getKey(), highest(measure.getValue(), article));
    }
  }

  /** A measure reports nothing: whoever uses it sets a limit, so what is alike most is shown. */
  private static List<String> highest(ByHand measure, Article article) {
    return measure.compare(article).stream()
        .sorted(comparingDouble(ByHand.Pair::value).reversed())
        .limit(3)
        .map(
            pair ->
                "%.2f \"%s\" and \"%s\""
                    .formatted(pair.value(), start(pair.first()), start(pair.second())))
        .toList();
  }

  private static String start(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static void print(String name, List<String> lines) {
    System.out.printf(
        "%s, %d:%n%s%n",
        name,
        lines.size(),
        lines.stream().map(line -> "    " + line).collect(Collectors.joining("\n")));
  }
}
