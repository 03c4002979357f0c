package org.copydesk.benchmarks.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.evidence.predicate.Disagreement;

/** A logistic regression over standardised, clipped features of disagreements. */
final class DisagreementFit {
  static final double CLIP = 5;

  private static final int ROUNDS = 3;
  // A hundred faults for fifty features: with less of it they alarm more for what they find.
  private static final double RIDGE = 30;
  static final double PUBLISHED_WEIGHT = 0.5;
  // Confidences are those of a desk where one draft in ten has a fault of the kind.
  private static final double PRIOR = 0.1;
  // A feature that is the same everywhere.
  private static final double MIN_DEVIATION = 1e-3;

  private final double[] means;
  private final double[] deviations;
  private final double shift;
  private LogisticFit fit;

  private DisagreementFit(
      Disagreement.Kind kind, List<DisagreementExample> all, double shareOfFaults) {
    this.shift = logit(PRIOR) - logit(shareOfFaults);
    var examples = all.stream().filter(one -> one.counts(kind)).toList();
    int columns = examples.get(0).values().length;
    this.means = new double[columns];
    this.deviations = new double[columns];
    var chosen = choose(examples, kind, true);
    for (int i = 0; i < columns; i++) {
      int column = i;
      double mean = chosen.stream().mapToDouble(one -> one.values()[column]).average().orElse(0);
      double variance =
          chosen.stream()
              .mapToDouble(one -> Math.pow(one.values()[column] - mean, 2))
              .average()
              .orElse(0);
      means[i] = mean;
      deviations[i] = Math.max(MIN_DEVIATION, Math.sqrt(variance));
    }
    this.fit = fit(chosen, kind);
    for (int round = 1; round < ROUNDS; round++) {
      examples.forEach(this::judge);
      this.fit = fit(choose(examples, kind, false), kind);
    }
  }

  /**
   * Fits the model of a kind.
   *
   * @param shareOfFaults share of the drafts with a fault of the kind, by weight
   */
  static DisagreementFit of(
      Disagreement.Kind kind, List<DisagreementExample> examples, double shareOfFaults) {
    return new DisagreementFit(kind, examples, shareOfFaults);
  }

  private static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }

  /** Returns one place for each word: at first the best fitting one, later the most probable. */
  private static List<DisagreementExample> choose(
      List<DisagreementExample> examples, Disagreement.Kind kind, boolean first) {
    Map<String, DisagreementExample> byWord = new HashMap<>();
    var order = new ArrayList<String>();
    for (var example : examples) {
      var known = byWord.get(example.word());
      if (known == null) {
        order.add(example.word());
      }
      if (known == null || value(example, kind, first) > value(known, kind, first)) {
        byWord.put(example.word(), example);
      }
    }
    return order.stream().map(byWord::get).toList();
  }

  private static double value(DisagreementExample example, Disagreement.Kind kind, boolean first) {
    boolean evidence = example.isWrong(kind) && example.isInEvidence();
    return (evidence ? 0.5 : 0) + (first ? 0 : example.probability());
  }

  private LogisticFit fit(List<DisagreementExample> chosen, Disagreement.Kind kind) {
    var rows = chosen.stream().map(one -> standardised(one.values())).toArray(double[][]::new);
    var outcomes = new boolean[rows.length];
    var weights = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      outcomes[i] = chosen.get(i).isWrong(kind);
      weights[i] = chosen.get(i).draft().isPublished() ? PUBLISHED_WEIGHT : 1;
    }
    return LogisticFit.of(rows, outcomes, weights, RIDGE / Arrays.stream(weights).sum());
  }

  private double[] standardised(double[] values) {
    var row = new double[values.length];
    for (int i = 0; i < row.length; i++) {
      double value = (values[i] - means[i]) / deviations[i];
      row[i] = Math.max(-CLIP, Math.min(CLIP, value));
    }
    return row;
  }

  private void judge(DisagreementExample example) {
    example.setProbability(probability(example));
  }

  double probability(DisagreementExample example) {
    double raw = fit.probability(standardised(example.values()));
    return 1 / (1 + Math.exp(-logit(raw) - shift));
  }

  double mean(int column) {
    return means[column];
  }

  double deviation(int column) {
    return deviations[column];
  }

  double coefficient(int column) {
    return fit.coefficient(column);
  }

  double intercept() {
    return fit.intercept() + shift;
  }
}
