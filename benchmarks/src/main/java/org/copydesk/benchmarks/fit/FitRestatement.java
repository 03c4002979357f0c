package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.copydesk.benchmarks.fit.RestatementCase.Source;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.score.Feature;
import org.copydesk.similarity.score.RestatementFeature;

/**
 * Fits the probability that a subheadline adds nothing to its headline to subheadlines that people
 * labelled or wrote, and writes {@code restatement-model-en.txt}. Prints how well the English model
 * does on cases that it wasn't fitted to: on other articles of the same sources, and on sources
 * that it never saw.
 *
 * <pre>{@code FitRestatement DATA FOLDER}</pre>
 *
 * <p>DATA is a folder with {@code decks/labelled.tsv} (RESTATES, PARTLY or ADDS; a column that
 * isn't read; headline; deck), and may have {@code decks/wild.tsv} (the same of other publishers)
 * and {@code natural/cases.jsonl} (articles with a fault each, of which "none" and "restates" are
 * read); FOLDER is where the resources go.
 */
public final class FitRestatement {
  private static final double RIDGE = 5;
  private static final double RIDGE_OF_MADE = 3;
  private static final double CLIP = 6;
  private static final int FOLDS = 5;

  private final List<RestatementCase> cases;

  private FitRestatement(List<RestatementCase> cases) {
    this.cases = cases;
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    var fit = new FitRestatement(RestatementCase.read(Path.of(arguments[0])));
    var folder = Path.of(arguments[1]);
    Files.write(
        folder.resolve("restatement-model-en.txt"),
        fit.english()
            .lines(
                List.of(
                    "The probability that an English text adds nothing to another, by a logistic"
                        + " regression. Fitted by FitRestatement in",
                    "benchmarks/ to decks of CNBC, of a news site and of other publishers that were"
                        + " read twice and labelled, and to subheadlines",
                    "that were written over articles to restate a headline or to add to it."),
                "logistic"));
  }

  private LinearFit english() {
    var rare = keys(RestatementFeature.OF_OTHER_PAIRS);
    var usual = keys(EnumSet.complementOf(EnumSet.copyOf(RestatementFeature.OF_OTHER_PAIRS)));
    var vocabulary = Vocabulary.of(Locale.ENGLISH);
    var table = new Table(usual);
    var made = new Table(rare);
    var madeUsual = new Table(usual);
    for (var one : cases) {
      var features = one.pair().restatementFeatures(vocabulary);
      table.add(features, one.target(), one.weight());
      if (one.source() == Source.MADE) {
        made.add(features, one.target(), 1);
        madeUsual.add(features, one.target(), 1);
      }
    }
    var report = new RestatementReport(cases);
    double[] unseenSource = new double[cases.size()];
    for (var source : Source.values()) {
      judge(
          table,
          one -> cases.get(one).source() == source,
          fitted -> !cases.get(fitted).source().isKinTo(source),
          unseenSource);
    }
    report.print("sources that weren't fitted", unseenSource);
    double[] unseen = new double[cases.size()];
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      judge(table, one -> fold(one) == fold, fitted -> fold(fitted) != fold, unseen);
    }
    var scale = scale(unseen);
    report.print("articles that weren't fitted", unseen);
    for (int i = 0; i < unseen.length; i++) {
      unseen[i] = scale.value(new double[] {unseen[i]});
    }
    report.printReliability(unseen);
    return fit(table).through(scale).extended(made, madeUsual, RIDGE_OF_MADE);
  }

  private int fold(int index) {
    return Math.floorMod((cases.get(index).group().hashCode() * 0x9E3779B1) >>> 8, FOLDS);
  }

  private void judge(Table table, IntPredicate judged, IntPredicate fitted, double[] values) {
    var all = IntStream.range(0, cases.size());
    var model = fit(table.select(all.filter(fitted).boxed().toList()));
    for (int i = 0; i < values.length; i++) {
      if (judged.test(i)) {
        values[i] = model.value(table.row(i));
      }
    }
  }

  private static LinearFit fit(Table table) {
    return LinearFit.logistic(table, RIDGE, CLIP);
  }

  /**
   * Fits what the sums of cases that weren't fitted mean: a deck that partly restates counts half.
   */
  private LinearFit scale(double[] sums) {
    var table = new Table(List.of("sum"));
    for (int i = 0; i < sums.length; i++) {
      var one = cases.get(i);
      if (one.source().isJudged()) {
        double target = one.restates() ? 1 : one.adds() ? 0 : 0.5;
        table.add(Map.of("sum", sums[i]), target, one.weight());
      }
    }
    return LinearFit.logistic(table, 0, Double.MAX_VALUE);
  }

  private static List<String> keys(Set<? extends Feature> features) {
    return features.stream().map(Feature::key).toList();
  }
}
