package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.benchmarks.data.Figures;
import org.copydesk.evidence.SupportFeature;

/**
 * Fits the model behind {@code ClaimSupport.sameSubject()}: is this body about what this headline
 * is about? Arguments: the language, {@code en} or {@code any}; the file to write; the data: a
 * folder with the Fake News Challenge's {@code train_stances.csv} and {@code train_bodies.csv},
 * files of articles ({@code .jsonl}, {@code .jsonl.gz}), each with the weight of its cases after an
 * {@code =} where that isn't 1.
 *
 * <p>Prints how a model fitted to one half of the bodies does on the other half, then writes the
 * one fitted to all. Deterministic.
 */
public final class FitSupport {
  // Each product was kept because cross-validation got worse without it: what a share means depends
  // on how long headline and body are.
  private static final List<String> ENGLISH =
      inputs(
          SupportFeature.ENGLISH,
          "share*terms",
          "best-sentence*terms",
          "lead*terms",
          "frequency*terms",
          "share*log-words",
          "best-sentence*log-words",
          "terms*log-words",
          "number-share*share",
          "number-share*terms");

  private static final List<String> ANY_LANGUAGE =
      inputs(SupportFeature.ANY_LANGUAGE, "frequency*terms", "opening*log-words");

  private static final double[] LIMITS = {
    0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4
  };

  private FitSupport() {}

  private static List<String> inputs(Set<SupportFeature> features, String... products) {
    return Stream.concat(features.stream().map(SupportFeature::key), Stream.of(products)).toList();
  }

  /** Fits, judges and writes the model. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3 || !List.of("en", "any").contains(args[0])) {
      throw new IllegalArgumentException("usage: FitSupport en|any OUT DATA[=WEIGHT]...");
    }
    var inputs = args[0].equals("en") ? ENGLISH : ANY_LANGUAGE;
    var cases = new ArrayList<SupportCase>();
    for (int i = 2; i < args.length; i++) {
      int at = args[i].lastIndexOf('=');
      var path = Path.of(at < 0 ? args[i] : args[i].substring(0, at));
      double weight = at < 0 ? 1 : Double.parseDouble(args[i].substring(at + 1));
      cases.addAll(
          Files.isDirectory(path)
              ? SupportCase.ofChallenge(path)
              : SupportCase.ofArticles(path, weight));
    }
    judge(cases, inputs);
    write(Path.of(args[1]), cases, inputs);
  }

  private static LogisticFit fit(List<SupportCase> cases, List<String> inputs) {
    var rows = cases.stream().map(one -> one.values(inputs)).toArray(double[][]::new);
    var weights = cases.stream().mapToDouble(SupportCase::weight).toArray();
    return LogisticFit.of(rows, outcomes(cases), weights);
  }

  private static boolean[] outcomes(List<SupportCase> cases) {
    var outcomes = new boolean[cases.size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = cases.get(i).related();
    }
    return outcomes;
  }

  private static void judge(List<SupportCase> cases, List<String> inputs) {
    var fitted = cases.stream().filter(one -> one.group() == 0).toList();
    var judged = cases.stream().filter(one -> one.group() == 1).toList();
    var model = fit(fitted, inputs);
    for (var set : new TreeSet<>(judged.stream().map(SupportCase::set).toList())) {
      var own = judged.stream().filter(one -> one.set().equals(set)).toList();
      var probabilities =
          own.stream().mapToDouble(one -> model.probability(one.values(inputs))).toArray();
      var scores = new double[own.size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = probabilities[i] * (1 + own.get(i).value("share")) / 2;
      }
      print(
          "%s: %d cases, AUC of the score %.4f%n",
          set, own.size(), Figures.auc(scores, outcomes(own)));
      for (double limit : LIMITS) {
        int found = 0;
        int alarms = 0;
        int unrelated = 0;
        for (int i = 0; i < scores.length; i++) {
          boolean under = probabilities[i] < limit;
          unrelated += own.get(i).related() ? 0 : 1;
          found += under && !own.get(i).related() ? 1 : 0;
          alarms += under && own.get(i).related() ? 1 : 0;
        }
        int related = own.size() - unrelated;
        print(
            "  under %.2f: %.4f of others, %.4f of own; accuracy %.4f, F1 of others %.4f%n",
            limit,
            (double) found / unrelated,
            (double) alarms / related,
            (found + related - alarms) / (double) own.size(),
            2.0 * found / (found + alarms + unrelated));
      }
    }
  }

  private static void write(Path file, List<SupportCase> cases, List<String> inputs)
      throws IOException {
    var model = fit(cases, inputs);
    var sets = cases.stream().map(SupportCase::set).distinct().collect(Collectors.joining(", "));
    var lines = new ArrayList<String>();
    lines.add(
        "# Is the body about what the claim is about? Logistic regression over the features of ClaimSupport.");
    lines.add(
        "# Made by FitSupport in benchmarks/ from " + cases.size() + " cases of " + sets + ".");
    lines.add(
        "# link; intercept; feature name mean deviation coefficient; product of features, coefficient");
    lines.add("link logistic");
    lines.add(String.format(Locale.ROOT, "intercept %.4f", model.intercept()));
    for (int i = 0; i < inputs.size(); i++) {
      var form = inputs.get(i).contains("*") ? "product %s %.4f" : "feature %s 0 1 %.4f";
      lines.add(String.format(Locale.ROOT, form, inputs.get(i), model.coefficient(i)));
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
