package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.copydesk.similarity.score.DefaultFeature;
import org.copydesk.similarity.score.Feature;

/**
 * Fits the score of languages without word lists to pairs of Russian headlines, and writes {@code
 * score-model.txt}. Prints how well the score separates pairs that it wasn't fitted to.
 *
 * <pre>{@code FitAnyLanguage DATA OUT}</pre>
 *
 * <p>DATA is a folder with {@code languages/ru-pairs.tsv} (1 for a paraphrase, 0 for nearly one, -1
 * for none; text; text).
 */
public final class FitAnyLanguage {
  private static final double RIDGE = 30;
  private static final double CLIP = 4;
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private static final List<String> FEATURES =
      DefaultFeature.OF_SCORE.stream().map(Feature::key).toList();

  private FitAnyLanguage() {}

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    var pairs = LabelledPair.read(Path.of(arguments[0]).resolve("languages/ru-pairs.tsv"));
    var table = new Table(FEATURES);
    for (var pair : pairs) {
      // From -1, 0 and 1 to the score's 0 to 1.
      table.add(pair.scoreFeatures(RUSSIAN), (1 + pair.grade()) / 2, 1);
    }
    double area = 0;
    for (int seed = 0; seed < 5; seed++) {
      area += area(table, Folds.outOfFold(table, FitAnyLanguage::fit, seed)) / 5;
    }
    System.out.printf(Locale.ROOT, "ru-pairs: AUC %.4f (cross-validated)%n", area);
    Files.write(
        Path.of(arguments[1]),
        fit(table)
            .lines(
                List.of(
                    "How alike people find two texts, 0 to 1, in a language without word lists. Fitted"
                        + " by FitAnyLanguage in benchmarks/ to",
                    "the pairs of Russian headlines of ParaPhraser (1 paraphrase, 0.5 nearly one, 0"
                        + " none), by least squares."),
                "identity"));
  }

  private static LinearFit fit(Table table) {
    return LinearFit.leastSquares(table, RIDGE, CLIP);
  }

  private static double area(Table table, double[] values) {
    var sure = new java.util.ArrayList<Integer>();
    for (int i = 0; i < values.length; i++) {
      if (table.target(i) != 0.5) {
        sure.add(i);
      }
    }
    double[] selected = new double[sure.size()];
    boolean[] same = new boolean[sure.size()];
    for (int i = 0; i < selected.length; i++) {
      selected[i] = values[sure.get(i)];
      same[i] = table.target(sure.get(i)) == 1;
    }
    return Accuracy.areaUnderCurve(selected, same);
  }
}
