package org.copydesk.benchmarks.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Cases to fit or to judge by: the same features of each, what they should come to, and how much
 * they count.
 */
final class Table {
  private final List<String> features;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Double> targets = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  Table(List<String> features) {
    this.features = List.copyOf(features);
  }

  /** Adds a case by the names of its features; those that this table hasn't are left out. */
  void add(Map<String, Double> values, double target, double weight) {
    double[] row = new double[features.size()];
    Arrays.setAll(row, i -> values.getOrDefault(features.get(i), 0.0));
    rows.add(row);
    targets.add(target);
    weights.add(weight);
  }

  /** Returns a table of some of the cases. */
  Table select(List<Integer> cases) {
    var selected = new Table(features);
    for (int i : cases) {
      selected.rows.add(rows.get(i));
      selected.targets.add(targets.get(i));
      selected.weights.add(weights.get(i));
    }
    return selected;
  }

  /** Returns the cases of both tables. */
  Table and(Table other) {
    var both = new Table(features);
    for (var table : List.of(this, other)) {
      both.rows.addAll(table.rows);
      both.targets.addAll(table.targets);
      both.weights.addAll(table.weights);
    }
    return both;
  }

  List<String> features() {
    return features;
  }

  int size() {
    return rows.size();
  }

  double[] row(int index) {
    return rows.get(index);
  }

  double target(int index) {
    return targets.get(index);
  }

  double weight(int index) {
    return weights.get(index);
  }

  double[] targets() {
    return targets.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Returns the mean of each feature, by the weight of the cases. */
  double[] means() {
    double[] means = new double[features.size()];
    double weight = weights.stream().mapToDouble(Double::doubleValue).sum();
    for (int k = 0; k < size(); k++) {
      for (int i = 0; i < means.length; i++) {
        means[i] += weights.get(k) * rows.get(k)[i] / weight;
      }
    }
    return means;
  }

  /**
   * Returns the standard deviation of each feature, by the weight of the cases; 1 for one that is
   * the same in every case.
   */
  double[] deviations() {
    double[] means = means();
    double[] deviations = new double[means.length];
    double weight = weights.stream().mapToDouble(Double::doubleValue).sum();
    for (int k = 0; k < size(); k++) {
      for (int i = 0; i < means.length; i++) {
        double distance = rows.get(k)[i] - means[i];
        deviations[i] += weights.get(k) * distance * distance / weight;
      }
    }
    for (int i = 0; i < means.length; i++) {
      deviations[i] = deviations[i] < 1e-12 ? 1 : Math.sqrt(deviations[i]);
    }
    return deviations;
  }
}
