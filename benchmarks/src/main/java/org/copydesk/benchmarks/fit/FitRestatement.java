package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.copydesk.analysis.TextAnalyser;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.Vocabulary;

/**
 * Fits the probability that a subheadline adds nothing to its headline to decks that people
 * labelled, and writes {@code restatement-model-en.txt} and, from what any language shows, {@code
 * restatement-model.txt}. Run after {@link FitScore}: the score is one of the features. Prints how
 * well decks are told apart that weren't fitted.
 *
 * <pre>{@code FitRestatement DATA FOLDER}</pre>
 *
 * <p>DATA is a folder with {@code decks/labelled.tsv} (RESTATES, PARTLY or ADDS; a column that
 * isn't read; headline; deck); FOLDER is where the resources go.
 */
public final class FitRestatement {
  // A deck that mostly restates lies between the two others; cross-validation puts it nearer to
  // those that add.
  private static final double PARTLY = 0.3;
  private static final double RIDGE = 2;
  private static final double RIDGE_OF_ANY_LANGUAGE = 5;
  private static final double CLIP = 6;
  private static final int REPEATS = 20;
  private static final double FALSE_ALARMS = 0.04;

  private static final List<String> ENGLISH =
      List.of(
          "coverage",
          "high-coverage",
          "low-coverage",
          "no-new-word",
          "log-length",
          "score",
          "quotes-speech",
          "begins-with-speech",
          "new-in-speech",
          "new-names",
          "new-rare-words",
          "new-numbers",
          "more-numbers",
          "announces",
          "inversions",
          "attributions",
          "new-actors",
          "negates",
          "reasons",
          "reports",
          "new-share-in-speech");
  private static final List<String> ANY_LANGUAGE =
      List.of(
          "coverage",
          "coverage-of-other",
          "new-mass",
          "new-numbers",
          "new-names",
          "log-length",
          "new-in-speech",
          "begins-with-speech");

  // Decks neither repeat a headline word for word nor are about something else: such pairs, made of
  // them, hold the model where it has no decks.
  private static final double WEIGHT_OF_MADE = 0.03;

  private final List<LabelledPair> decks;
  private final List<LabelledPair> made;

  private FitRestatement(List<LabelledPair> decks) {
    this.decks = decks;
    this.made = made(decks);
  }

  private static List<LabelledPair> made(List<LabelledPair> decks) {
    var made = new ArrayList<LabelledPair>();
    for (int i = 0; i < decks.size(); i++) {
      var headline = decks.get(i).first();
      var deck = decks.get(i).second();
      made.add(new LabelledPair("RESTATES", headline, headline));
      made.add(new LabelledPair("RESTATES", headline, part(headline, i % 3)));
      made.add(new LabelledPair("RESTATES", deck, part(deck, i % 3)));
      made.add(new LabelledPair("ADDS", headline, decks.get((i + 1) % decks.size()).second()));
      made.add(new LabelledPair("ADDS", headline, decks.get((i + 2) % decks.size()).first()));
    }
    return made;
  }

  /** Returns two words of three. */
  private static String part(String text, int left) {
    var words = new ArrayList<>(List.of(text.split(" ", -1)));
    for (int i = words.size() - 1; i >= 0; i--) {
      if (i % 3 == left && words.size() > 1) {
        words.remove(i);
      }
    }
    return String.join(" ", words);
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    var decks = LabelledPair.read(Path.of(arguments[0]).resolve("decks/labelled.tsv"));
    var folder = Path.of(arguments[1]);
    var fit = new FitRestatement(decks);
    var english = Vocabulary.of(Locale.ENGLISH);
    Files.write(
        folder.resolve("restatement-model-en.txt"),
        fit.fit(english, ENGLISH, RIDGE)
            .lines(
                List.of(
                    "The probability that an English text adds nothing to another, by a logistic"
                        + " regression. Fitted by FitRestatement in",
                    "benchmarks/ to CNBC headlines with decks that two readers labelled as restating,"
                        + " partly restating or adding.")));
    Files.write(
        folder.resolve("restatement-model.txt"),
        fit.fit(Vocabulary.ofAnyLanguage(), ANY_LANGUAGE, RIDGE_OF_ANY_LANGUAGE)
            .lines(
                List.of(
                    "The same for any language, from what needs no list of words. Fitted by"
                        + " FitRestatement in benchmarks/ to the same",
                    "English decks, read as texts of a language of which only the analyzer is"
                        + " known.")));
  }

  private LinearFit fit(Vocabulary vocabulary, List<String> features, double ridge) {
    var table = new Table(features);
    for (var deck : decks) {
      table.add(features(deck, vocabulary), target(deck), 1);
    }
    var more = new Table(features);
    for (var pair : made) {
      more.add(features(pair, vocabulary), target(pair), WEIGHT_OF_MADE);
    }
    Function<Table, LinearFit> learner = cases -> LinearFit.logistic(cases.and(more), ridge, CLIP);
    double[] mean = judge(table, learner);
    var scale = scale(mean);
    return learner.apply(table).through(scale);
  }

  private static Map<String, Double> features(LabelledPair deck, Vocabulary vocabulary) {
    var analyser = TextAnalyser.of(Locale.ENGLISH);
    return Comparison.of(
            analyser.analyse(deck.first()), analyser.analyse(deck.second()), vocabulary)
        .restatementFeatures();
  }

  private static double target(LabelledPair deck) {
    return switch (deck.label()) {
      case "RESTATES" -> 1;
      case "PARTLY" -> PARTLY;
      default -> 0;
    };
  }

  /** Prints how well the decks are told apart, and returns each one's mean out of its folds. */
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
