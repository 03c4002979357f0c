package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.score.DefaultFeature;
import org.copydesk.similarity.score.Feature;

/**
 * Fits the probability that a subheadline adds nothing to its headline to what any language shows,
 * and writes {@code restatement-model.txt}. It is fitted to English decks that people labelled,
 * read as texts of a language of which only the analyzer is known. Prints how well the model
 * separates decks that it wasn't fitted to.
 *
 * <pre>{@code FitAnyLanguageRestatement DATA FOLDER}</pre>
 *
 * <p>DATA is a folder with {@code decks/labelled.tsv} (RESTATES, PARTLY or ADDS; a column that
 * isn't read; headline; deck); FOLDER is where the resource goes.
 */
public final class FitAnyLanguageRestatement {
  // A deck that mostly restates is between the two others; cross-validation puts it nearer to
  // those that add.
  private static final double PARTLY = Double.parseDouble(System.getProperty("partly", "0.3"));
  private static final double RIDGE = 5;
  private static final double CLIP = 6;
  private static final int REPEATS = 20;
  private static final double FALSE_ALARMS = 0.04;

  private static final List<String> FEATURES = keys(DefaultFeature.OF_RESTATEMENT);

  private static final double WEIGHT_OF_MADE = 0.03;

  // Two readings of a deck count as much as one deck that the readers agreed on.
  private static final double WEIGHT_OF_READING = 0.5;

  private final List<LabelledPair> decks;
  private final List<LabelledPair> readings;
  private final List<LabelledPair> made;

  private FitAnyLanguageRestatement(List<LabelledPair> decks, List<LabelledPair> readings) {
    this.decks = decks;
    this.readings = readings;
    this.made = MadePairs.of(decks);
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    var data = Path.of(arguments[0]).resolve("decks");
    var decks = LabelledPair.read(data.resolve("labelled.tsv"));
    var readings = DeckLabels.load().readings(data.resolve("unlabelled.tsv"));
    var folder = Path.of(arguments[1]);
    var fit = new FitAnyLanguageRestatement(decks, readings);
    Files.write(
        folder.resolve("restatement-model.txt"),
        fit.anyLanguage()
            .lines(
                List.of(
                    "The same for any language, from what needs no list of words. Fitted by"
                        + " FitAnyLanguageRestatement in benchmarks/ to the same",
                    "English decks, read as texts of a language of which only the analyzer is"
                        + " known."),
                "logistic"));
  }

  private LinearFit anyLanguage() {
    var vocabulary = Vocabulary.ofAnyLanguage();
    var more =
        table(readings, FEATURES, vocabulary, WEIGHT_OF_READING)
            .and(table(made, FEATURES, vocabulary, WEIGHT_OF_MADE));
    return fit(table(decks, FEATURES, vocabulary, 1), more, RIDGE);
  }

  private LinearFit fit(Table table, Table more, double ridge) {
    Function<Table, LinearFit> learner = cases -> LinearFit.logistic(cases.and(more), ridge, CLIP);
    var scale = scale(judge(table, learner));
    return learner.apply(table).through(scale);
  }

  private static Table table(
      List<LabelledPair> pairs, List<String> features, Vocabulary vocabulary, double weight) {
    var table = new Table(features);
    for (var pair : pairs) {
      table.add(pair.restatementFeatures(vocabulary), target(pair), weight);
    }
    return table;
  }

  private static List<String> keys(Set<? extends Feature> features) {
    return features.stream().map(Feature::key).toList();
  }

  private static double target(LabelledPair deck) {
    return switch (deck.label()) {
      case "RESTATES" -> 1;
      case "PARTLY" -> PARTLY;
      default -> 0;
    };
  }

  /** Prints how well a model separates the decks, and returns each deck's mean out of its folds. */
  private double[] judge(Table table, Function<Table, LinearFit> learner) {
    double[] mean = new double[table.size()];
    double area = 0;
    double recall = 0;
    for (int seed = 0; seed < REPEATS; seed++) {
      double[] values = Folds.outOfFold(table, learner, seed);
      area += area(values) / REPEATS;
      recall += recall(values, limit(values)) / REPEATS;
      for (int i = 0; i < mean.length; i++) {
        mean[i] += values[i] / REPEATS;
      }
    }
    var all = learner.apply(table);
    double[] fitted = new double[table.size()];
    for (int i = 0; i < fitted.length; i++) {
      fitted[i] = all.value(table.row(i));
    }
    System.out.printf(
        Locale.ROOT,
        "decks: AUC %.4f, recall at %.0f %% false alarms %.3f (cross-validated); AUC %.4f, recall %.3f"
            + " (fitted)%n",
        area,
        100 * FALSE_ALARMS,
        recall,
        area(fitted),
        recall(fitted, limit(fitted)));
    return mean;
  }

  private double area(double[] values) {
    int size = (int) decks.stream().filter(deck -> !deck.label().equals("PARTLY")).count();
    double[] selected = new double[size];
    boolean[] restates = new boolean[size];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      if (!decks.get(i).label().equals("PARTLY")) {
        selected[next] = values[i];
        restates[next++] = decks.get(i).label().equals("RESTATES");
      }
    }
    return Accuracy.areaUnderCurve(selected, restates);
  }

  /** Returns the value that at most 4 % of the adding decks are above. */
  private double limit(double[] values) {
    var adding = new ArrayList<Double>();
    for (int i = 0; i < values.length; i++) {
      if (decks.get(i).label().equals("ADDS")) {
        adding.add(values[i]);
      }
    }
    adding.sort(null);
    return adding.get(adding.size() - 1 - (int) (FALSE_ALARMS * adding.size()));
  }

  private double recall(double[] values, double limit) {
    int found = 0;
    int all = 0;
    for (int i = 0; i < values.length; i++) {
      if (decks.get(i).label().equals("RESTATES")) {
        all++;
        found += values[i] > limit ? 1 : 0;
      }
    }
    return (double) found / all;
  }

  /**
   * Fits what the sums of cases that weren't fitted mean: a deck that partly restates counts half.
   * Prints the reliability of the result.
   */
  private LinearFit scale(double[] sums) {
    var table = new Table(List.of("sum"));
    for (int i = 0; i < sums.length; i++) {
      double target = decks.get(i).label().equals("PARTLY") ? 0.5 : target(decks.get(i));
      table.add(Map.of("sum", sums[i]), target, 1);
    }
    var scale = LinearFit.logistic(table, 0, Double.MAX_VALUE);
    double limit = limit(sums);
    System.out.printf(
        Locale.ROOT,
        "  %.0f %% of the adding decks are above %.3f, and %.3f of the restating%n",
        100 * FALSE_ALARMS,
        1 / (1 + Math.exp(-scale.value(new double[] {limit}))),
        recall(sums, limit));
    for (int bin = 0; bin < 10; bin++) {
      int count = 0;
      double restating = 0;
      int adding = 0;
      double mean = 0;
      for (int i = 0; i < sums.length; i++) {
        double probability = 1 / (1 + Math.exp(-scale.value(table.row(i))));
        if ((int) (probability * 10) == bin) {
          count++;
          mean += probability;
          restating += table.target(i);
          adding += decks.get(i).label().equals("ADDS") ? 1 : 0;
        }
      }
      if (count > 0) {
        System.out.printf(
            Locale.ROOT,
            "  %.1f-%.1f: %d decks, mean %.2f, restating %.2f (partly: half), adding %d%n",
            bin / 10.0,
            (bin + 1) / 10.0,
            count,
            mean / count,
            restating / count,
            adding);
      }
    }
    return scale;
  }
}
