package org.copydesk.benchmarks.fit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.copydesk.benchmarks.data.Figures;
import org.copydesk.model.SentenceModel;

/**
 * Fits the coefficients by which a sentence model refines the default's figures, and prints the
 * lines for its {@code copydesk-model.yml}. Prints first how well each source is judged by a fit to
 * the other sources, beside the default.
 *
 * <pre>{@code FitSentenceModel MODEL DATA [FILE]}</pre>
 *
 * <p>{@code -Dfigures=restates} fits only that figure. MODEL is the folder of the model, DATA one
 * with the files that {@link ModelCase} reads; the coefficients are also written to FILE as
 * properties, for the model that Copydesk knows.
 */
public final class FitSentenceModel {
  private static final List<String> SCORE = List.of("default", "cosine", "new");
  private static final List<String> RESTATES =
      withProducts(List.of("default", "alike", "cosine", "new"));
  private static final List<String> SUPPORT = List.of("default", "best-cosine", "mean-cosine");

  private static final List<String> FIGURES =
      List.of(System.getProperty("figures", "score,restates,support").split(",", -1));

  // Judged, but not fitted to: the accuracy that the guides name is measured on it.
  private static final String KEPT = "headlines-2015";

  private static final double RIDGE = Double.parseDouble(System.getProperty("ridge", "2"));
  private static final double NO_CLIP = Double.MAX_VALUE;

  // Large sources don't outweigh the others: a case counts the less, the more its source has.
  private static final double POWER = 0.5;

  // The rule on subheadlines flags above 0.69; so many of those that add something may be.
  private static final double LIMIT = Math.log(0.69 / 0.31);
  private static final Map<String, Double> FALSE_ALARMS = Map.of("decks", 0.04, "natural", 0.015);

  private FitSentenceModel() {}

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: FitSentenceModel MODEL DATA [FILE]");
    }
    var data = Path.of(arguments[1]);
    var fitted = new LinkedHashMap<String, Map<String, Double>>();
    try (var model = SentenceModel.load(Path.of(arguments[0]))) {
      if (FIGURES.contains("score")) {
        fitted.put("score", score(ModelCase.ofPairs(data, model)));
      }
      if (FIGURES.contains("restates")) {
        fitted.put("restates", restates(ModelCase.ofDecks(data, model)));
      }
      if (FIGURES.contains("support")) {
        fitted.put("support", support(ModelCase.ofBodies(data, model)));
      }
    }
    System.out.println("calibration:");
    fitted.forEach(
        (figure, terms) -> {
          System.out.println("  " + figure + ":");
          terms.forEach((term, value) -> System.out.println("    " + term + ": " + format(value)));
        });
    if (arguments.length > 2) {
      write(Path.of(arguments[2]), fitted);
    }
  }

  /** As short as can be: the third digit of a coefficient changes nothing. */
  private static String format(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** Replaces the lines of the figures that were fitted; the others stay. */
  private static void write(Path file, Map<String, Map<String, Double>> fitted) throws IOException {
    var lines = new ArrayList<String>();
    for (var line : Files.readAllLines(file)) {
      if (!fitted.containsKey(line.replaceFirst("\\..*", ""))) {
        lines.add(line);
      }
    }
    fitted.forEach(
        (figure, terms) ->
            terms.forEach((term, value) -> lines.add(figure + "." + term + " = " + format(value))));
    Files.write(file, lines);
  }

  private static List<String> withProducts(List<String> features) {
    var terms = new ArrayList<>(features);
    for (int i = 0; i < features.size(); i++) {
      for (int j = i; j < features.size(); j++) {
        terms.add(features.get(i) + "*" + features.get(j));
      }
    }
    return terms;
  }

  private static Map<String, Double> score(List<ModelCase> cases) {
    Function<Table, LinearFit> learner = table -> LinearFit.leastSquares(table, RIDGE, NO_CLIP);
    double[] values = outOfSource(cases, SCORE, learner);
    for (var source : sources(cases)) {
      var own = indexes(cases, source);
      boolean graded = !source.equals("mrpc");
      System.out.printf(
          Locale.ROOT,
          "score, %s: %.4f by the default, %.4f with the model (%s)%n",
          source,
          graded
              ? correlation(own, i -> cases.get(i).features().get("default"), cases)
              : area(own, i -> cases.get(i).features().get("default"), cases, 0.7),
          graded ? correlation(own, i -> values[i], cases) : area(own, i -> values[i], cases, 0.7),
          graded ? "Pearson" : "AUC");
    }
    return terms(learner.apply(table(cases, SCORE, index -> true)), SCORE, 0);
  }

  private static Map<String, Double> restates(List<ModelCase> cases) {
    Function<Table, LinearFit> learner = table -> LinearFit.logistic(table, RIDGE, NO_CLIP);
    double[] values = outOfSource(cases, RESTATES, learner);
    double highest = Double.NEGATIVE_INFINITY;
    double[] fitted = values(learner.apply(table(cases, RESTATES, index -> true)), cases, RESTATES);
    for (var set : FALSE_ALARMS.entrySet()) {
      highest = Math.max(highest, limit(cases, fitted, set.getKey(), set.getValue()));
    }
    for (var source : sources(cases)) {
      var own = indexes(cases, source);
      own.removeIf(i -> cases.get(i).target() == ModelCase.PARTLY);
      System.out.printf(
          Locale.ROOT,
          "restates, %s: AUC %.4f by the default, %.4f with the model of other sources, %.4f with"
              + " that of all; above the limit %.3f of restating, %.3f of adding%n",
          source,
          area(own, i -> cases.get(i).features().get("default"), cases, 0.5),
          area(own, i -> values[i], cases, 0.5),
          area(own, i -> fitted[i], cases, 0.5),
          share(own, cases, fitted, highest, 1),
          share(own, cases, fitted, highest, 0));
    }
    return terms(learner.apply(table(cases, RESTATES, index -> true)), RESTATES, LIMIT - highest);
  }

  private static double share(
      List<Integer> own, List<ModelCase> cases, double[] values, double limit, double target) {
    int all = 0;
    int above = 0;
    for (int i : own) {
      if (cases.get(i).target() == target) {
        all++;
        above += values[i] > limit ? 1 : 0;
      }
    }
    return (double) above / all;
  }

  /** Returns the value that a share of a set's cases without restatement is above. */
  private static double limit(
      List<ModelCase> cases, double[] values, String set, double falseAlarms) {
    var adding = new ArrayList<Double>();
    for (int i = 0; i < values.length; i++) {
      if (cases.get(i).source().startsWith(set) && cases.get(i).target() == 0) {
        adding.add(values[i]);
      }
    }
    adding.sort(null);
    return adding.get(adding.size() - 1 - (int) (falseAlarms * adding.size()));
  }

  private static Map<String, Double> support(List<ModelCase> cases) {
    Function<Table, LinearFit> learner = table -> LinearFit.logistic(table, RIDGE, NO_CLIP);
    double[] values = outOfSource(cases, SUPPORT, learner);
    for (var source : sources(cases)) {
      var own = indexes(cases, source);
      System.out.printf(
          Locale.ROOT,
          "support, %s: AUC %.4f by the default, %.4f with the model, of %d that the words leave"
              + " open%n",
          source,
          area(own, i -> cases.get(i).features().get("default"), cases, 0.5),
          area(own, i -> values[i], cases, 0.5),
          own.size());
    }
    return terms(learner.apply(table(cases, SUPPORT, index -> true)), SUPPORT, 0);
  }

  /** Returns the sum for each case by a fit to the other sources' cases. */
  private static double[] outOfSource(
      List<ModelCase> cases, List<String> terms, Function<Table, LinearFit> learner) {
    double[] values = new double[cases.size()];
    for (var source : sources(cases)) {
      var model = learner.apply(table(cases, terms, other -> !other.equals(source)));
      double[] all = values(model, cases, terms);
      for (int i : indexes(cases, source)) {
        values[i] = all[i];
      }
    }
    return values;
  }

  private static double[] values(LinearFit model, List<ModelCase> cases, List<String> terms) {
    var table = new Table(terms);
    cases.forEach(one -> table.add(expanded(one.features(), terms), one.target(), 1));
    double[] values = new double[cases.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = model.value(table.row(i));
    }
    return values;
  }

  private static Table table(
      List<ModelCase> cases, List<String> terms, Function<String, Boolean> chosen) {
    var sizes = new HashMap<String, Integer>();
    cases.forEach(one -> sizes.merge(one.source(), 1, Integer::sum));
    var table = new Table(terms);
    for (var one : cases) {
      if (chosen.apply(one.source()) && !one.source().equals(KEPT)) {
        double weight = 10 / Math.pow(requireNonNull(sizes.get(one.source())), POWER);
        table.add(expanded(one.features(), terms), one.target(), weight);
      }
    }
    return table;
  }

  private static Map<String, Double> expanded(Map<String, Double> features, List<String> terms) {
    var all = new HashMap<>(features);
    for (var term : terms) {
      int at = term.indexOf('*');
      if (at > 0) {
        double first = features.getOrDefault(term.substring(0, at), 0.0);
        all.put(term, first * features.getOrDefault(term.substring(at + 1), 0.0));
      }
    }
    return all;
  }

  /** Returns the coefficients of the features as they are, not standardised. */
  private static Map<String, Double> terms(LinearFit fit, List<String> names, double shift) {
    var terms = new LinkedHashMap<String, Double>();
    double intercept = fit.value(new double[names.size()]);
    terms.put("intercept", intercept + shift);
    for (int i = 0; i < names.size(); i++) {
      double[] one = new double[names.size()];
      one[i] = 1;
      terms.put(names.get(i), fit.value(one) - intercept);
    }
    return terms;
  }

  private static SortedSet<String> sources(List<ModelCase> cases) {
    var sources = new TreeSet<String>();
    cases.forEach(one -> sources.add(one.source()));
    return sources;
  }

  private static List<Integer> indexes(List<ModelCase> cases, String source) {
    var indexes = new ArrayList<Integer>();
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).source().equals(source)) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  private static double area(
      List<Integer> own, Function<Integer, Double> value, List<ModelCase> cases, double limit) {
    double[] values = own.stream().mapToDouble(value::apply).toArray();
    boolean[] outcomes = new boolean[values.length];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = cases.get(own.get(i)).target() > limit;
    }
    return Figures.auc(values, outcomes);
  }

  private static double correlation(
      List<Integer> own, Function<Integer, Double> value, List<ModelCase> cases) {
    return Figures.pearson(
        own.stream().mapToDouble(value::apply).toArray(),
        own.stream().mapToDouble(i -> cases.get(i).target()).toArray());
  }
}
