package org.copydesk.benchmarks.confidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.benchmarks.fit.LogisticFit;

/**
 * Fits the models of the confidence of findings: the probability that an editor agrees, where every
 * fifth draft has a fault. Arguments: the file to write; the files of labelled cases and of
 * published articles ({@code .jsonl}, {@code .jsonl.gz}).
 *
 * <p>Prints a table of the reliability of models that never saw the judged article, by rule and for
 * all rules, then writes those fitted to all. Deterministic.
 */
public final class FitConfidence {
  private static final int FOLDS = 5;
  // Fewer right findings than these say nothing about what makes them right.
  private static final int MIN_RIGHT = 10;
  private static final int MIN_WRONG = 5;
  // Planted quotations are few, and the published articles beside them have many.
  private static final int MIN_RIGHT_OF_GROUP = 50;
  private static final double RIDGE = 0.01;
  private static final double[] BINS = {0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1.0001};

  // The rules with enough false alarms to tell what makes them. Others have models of their own, or
  // are hardly ever wrong; quotations differ too much between publishers.
  private static final Set<String> RULES = Set.of("name-not-in-body", "number-mismatch");

  private static final String HEAD =
      """
      # Logistic models of the confidence of findings: rule, feature, weight, with tabs between.
      # Made by FitConfidence in benchmarks/, from headlines and subheadlines written by hand over
      # real articles, right or with one fault each, and from published articles.
      """;

  private FitConfidence() {}

  /** Fits, judges and writes the models. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: FitConfidence OUT FILE... [-- FILE...]...");
    }
    var labelled = new ArrayList<LabelledFinding>();
    for (var files : groups(args)) {
      labelled.addAll(withEnoughRight(LabelledFinding.read(files)));
    }
    var byRule =
        labelled.stream()
            .collect(
                Collectors.groupingBy(LabelledFinding::rule, TreeMap::new, Collectors.toList()));
    var lines = new StringBuilder(HEAD);
    var judged = new ArrayList<Judged>();
    for (var rule : byRule.entrySet()) {
      var findings = rule.getValue();
      long right = findings.stream().filter(LabelledFinding::isRight).count();
      long wrong = findings.size() - right;
      print("%s: %d right, %d wrong%n", rule.getKey(), right, wrong);
      if (right >= MIN_RIGHT && wrong >= MIN_WRONG) {
        var outOfFold = judge(findings);
        reliability(outOfFold);
        judged.addAll(outOfFold);
        write(rule.getKey(), findings, lines);
      }
    }
    print("all%n");
    reliability(judged);
    Files.writeString(Path.of(args[0]), lines, StandardCharsets.UTF_8);
  }

  /** Returns the files behind the first argument, in groups with {@code --} between. */
  private static List<List<Path>> groups(String[] args) {
    var groups = new ArrayList<List<Path>>(List.of(new ArrayList<>()));
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--")) {
        groups.add(new ArrayList<>());
      } else {
        groups.get(groups.size() - 1).add(Path.of(args[i]));
      }
    }
    return groups;
  }

  /** Returns the findings of the rules that found enough faults to be judged by them. */
  private static List<LabelledFinding> withEnoughRight(List<LabelledFinding> findings) {
    var right =
        findings.stream()
            .filter(LabelledFinding::isRight)
            .collect(Collectors.groupingBy(LabelledFinding::rule, Collectors.counting()));
    return findings.stream()
        .filter(finding -> RULES.contains(finding.rule()))
        .filter(finding -> right.getOrDefault(finding.rule(), 0L) >= MIN_RIGHT_OF_GROUP)
        .toList();
  }

  private record Judged(double probability, boolean isRight, double weight) {}

  private static List<Judged> judge(List<LabelledFinding> findings) {
    var judged = new ArrayList<Judged>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      var model = fit(findings.stream().filter(one -> fold(one) != out).toList());
      for (var finding : findings) {
        if (fold(finding) == fold) {
          judged.add(new Judged(model.probability(finding), finding.isRight(), finding.weight()));
        }
      }
    }
    return judged;
  }

  private static int fold(LabelledFinding finding) {
    return Math.floorMod(finding.group().hashCode(), FOLDS);
  }

  private record Model(List<String> names, LogisticFit fit) {
    double probability(LabelledFinding finding) {
      return fit.probability(row(finding, names));
    }
  }

  private static Model fit(List<LabelledFinding> findings) {
    var names =
        findings.stream()
            .flatMap(finding -> finding.features().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    var rows = findings.stream().map(finding -> row(finding, names)).toArray(double[][]::new);
    var outcomes = new boolean[rows.length];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = findings.get(i).isRight();
    }
    var weights = findings.stream().mapToDouble(LabelledFinding::weight).toArray();
    return new Model(names, LogisticFit.of(rows, outcomes, weights, RIDGE));
  }

  private static double[] row(LabelledFinding finding, List<String> names) {
    return names.stream().mapToDouble(name -> finding.features().getOrDefault(name, 0.0)).toArray();
  }

  private static void write(String rule, List<LabelledFinding> findings, StringBuilder lines) {
    var model = fit(findings);
    line(rule, "intercept", model.fit().intercept(), lines);
    for (int i = 0; i < model.names().size(); i++) {
      line(rule, model.names().get(i), model.fit().coefficient(i), lines);
    }
  }

  private static void line(String rule, String feature, double weight, StringBuilder lines) {
    lines.append(String.format(Locale.ROOT, "%s\t%s\t%.4f%n", rule, feature, weight));
  }

  private static void reliability(List<Judged> judged) {
    for (int bin = 0; bin + 1 < BINS.length; bin++) {
      double from = BINS[bin];
      double to = BINS[bin + 1];
      var inside =
          judged.stream()
              .filter(one -> one.probability() >= from && one.probability() < to)
              .toList();
      if (!inside.isEmpty()) {
        double all = inside.stream().mapToDouble(Judged::weight).sum();
        double right = inside.stream().filter(Judged::isRight).mapToDouble(Judged::weight).sum();
        double said = inside.stream().mapToDouble(one -> one.weight() * one.probability()).sum();
        print(
            "  %.2f-%.2f: %4d findings (%d right), said %.2f, right %.2f%n",
            from,
            Math.min(1, to),
            inside.size(),
            inside.stream().filter(Judged::isRight).count(),
            said / all,
            right / all);
      }
    }
  }

  private static void print(String format, Object... arguments) {
    PrintStream out = System.out;
    out.printf(Locale.ROOT, format, arguments);
  }
}
