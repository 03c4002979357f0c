package org.copydesk.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.similarity.score.ScoreFeature;

/**
 * Fits the score of English texts to the grades that people gave, and writes {@code
 * score-model-en.txt}. The 2015 headlines and MRPC's validation part are for validation only.
 *
 * <pre>{@code FitScore DATA OUT}</pre>
 *
 * <p>DATA is a folder with {@code sts/headlines-2013.tsv}, {@code sts/headlines-2014.tsv}, {@code
 * sts/headlines-2015.tsv}, {@code sts/deft-news-2014.tsv}, {@code sts/msrpar-2012.tsv} (grade from
 * 0 to 5, text, text), {@code mrpc/train.tsv} and {@code mrpc/val.tsv} (0 or 1, text, text).
 */
public final class FitScore {
  private static final List<String> FITTED =
      List.of("headlines-2013", "headlines-2014", "deft-news-2014", "msrpar-2012");

  // MRPC says only whether two sentences mean the same; these grades and this weight for it were
  // the best by cross-validation.
  private static final double SAME = 4.1;
  private static final double NOT_SAME = 2.3;
  private static final double WEIGHT_OF_MRPC = 0.5;

  private static final int NETWORKS = 5;
  private static final Network.Training TRAINING = new Network.Training(16, 30, 0.005, 1e-3);

  private final Path data;

  private FitScore(Path data) {
    this.data = data;
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    var fit = new FitScore(Path.of(arguments[0]));
    var model = fit.fit();
    fit.judge(model);
    Files.write(Path.of(arguments[1]), model.lines());
  }

  /** Networks that are averaged, with the scaling that they share. */
  private static final class Model {
    private final List<String> features;
    private final double[] means;
    private final double[] deviations;
    private final double mean;
    private final List<Network> networks;

    Model(Table fitted, double mean, List<Network> networks) {
      this.features = fitted.features();
      this.means = fitted.means();
      this.deviations = fitted.deviations();
      this.mean = mean;
      this.networks = List.copyOf(networks);
    }

    List<String> features() {
      return features;
    }

    double score(double[] row) {
      double[] standardised = Network.standardise(row, means, deviations);
      double sum = 0;
      for (var network : networks) {
        sum += network.value(standardised);
      }
      return Math.max(0, Math.min(1, mean / 5 + sum / networks.size()));
    }

    List<String> lines() {
      var lines = new ArrayList<String>();
      lines.add(
          "# How alike people find two English texts, 0 to 1. Fitted by FitScore in benchmarks/ to the"
              + " grades of SemEval STS (headlines 2013");
      lines.add(
          "# and 2014, deft-news 2014, MSRpar 2012; scores CC BY-SA 4.0) and, at half weight, to the"
              + " training part of MRPC. The sum of "
              + networks.size()
              + " networks.");
      lines.add("# link; clip in deviations; intercept; feature name mean deviation coefficient;");
      lines.add("# unit offset output weights…");
      lines.add("link identity");
      lines.add(String.format(Locale.ROOT, "clip %.0f", Network.CLIP));
      double constant = networks.stream().mapToDouble(Network::constant).average().orElseThrow();
      lines.add(String.format(Locale.ROOT, "intercept %.5f", mean / 5 + constant));
      for (int i = 0; i < features.size(); i++) {
        lines.add(
            String.format(
                Locale.ROOT, "feature %s %.5g %.5g 0", features.get(i), means[i], deviations[i]));
      }
      for (var network : networks) {
        for (int unit = 0; unit < network.units(); unit++) {
          double[] values = network.unit(unit);
          var line = new StringBuilder("unit");
          for (int i = 0; i < values.length; i++) {
            double value = i == 1 ? values[i] / networks.size() : values[i];
            line.append(String.format(Locale.ROOT, i == 1 ? " %.5f" : " %.4f", value));
          }
          lines.add(line.toString());
        }
      }
      return lines;
    }
  }

  private Model fit() throws IOException {
    var features = Arrays.stream(ScoreFeature.values()).map(ScoreFeature::key).toList();
    var table = new Table(features);
    for (var set : FITTED) {
      addGraded(set, table);
    }
    addMrpc("train", table);
    double[] means = table.means();
    double[] deviations = table.deviations();
    double[][] rows = new double[table.size()][];
    double[] targets = new double[table.size()];
    double[] weights = new double[table.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Network.standardise(table.row(i), means, deviations);
      weights[i] = table.weight(i);
    }
    double mean = Arrays.stream(table.targets()).average().orElseThrow();
    for (int i = 0; i < rows.length; i++) {
      targets[i] = (table.target(i) - mean) / 5;
    }
    var networks = new ArrayList<Network>();
    for (int seed = 0; seed < NETWORKS; seed++) {
      networks.add(Network.train(rows, targets, weights, TRAINING, seed));
    }
    return new Model(table, mean, networks);
  }

  private void judge(Model model) throws IOException {
    for (var set : List.of("headlines-2015", "headlines-2013", "headlines-2014")) {
      var table = new Table(model.features());
      addGraded(set, table);
      System.out.printf(
          Locale.ROOT,
          "%s: Pearson %.4f%n",
          set,
          Accuracy.pearson(scores(model, table), table.targets()));
    }
    var table = new Table(model.features());
    addMrpc("val", table);
    boolean[] same = new boolean[table.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = table.target(i) == SAME;
    }
    System.out.printf(
        Locale.ROOT, "mrpc/val: AUC %.4f%n", Accuracy.areaUnderCurve(scores(model, table), same));
  }

  private static double[] scores(Model model, Table table) {
    double[] scores = new double[table.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(table.row(i));
    }
    return scores;
  }

  private void addGraded(String set, Table table) throws IOException {
    for (var pair : LabelledPair.read(data.resolve("sts/" + set + ".tsv"))) {
      add(pair, pair.grade(), 1, table);
    }
  }

  private void addMrpc(String part, Table table) throws IOException {
    for (var pair : LabelledPair.read(data.resolve("mrpc/" + part + ".tsv"))) {
      add(pair, pair.label().equals("1") ? SAME : NOT_SAME, WEIGHT_OF_MRPC, table);
    }
  }

  private static void add(LabelledPair pair, double target, double weight, Table table) {
    table.add(pair.scoreFeatures(Locale.ENGLISH), target, weight);
  }
}
