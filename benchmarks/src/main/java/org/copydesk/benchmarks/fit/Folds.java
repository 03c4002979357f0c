package org.copydesk.benchmarks.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** Cross-validation: what a model says of cases that it wasn't fitted to. */
final class Folds {
  private static final int FOLDS = 5;

  private Folds() {}

  /**
   * Returns the sum for each case from a model of the other folds' cases; every fold has its share
   * of each target. Deterministic by the seed.
   */
  static double[] outOfFold(Table table, Function<Table, LinearFit> learner, long seed) {
    int[] folds = assign(table, seed);
    double[] values = new double[table.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      var others = new ArrayList<Integer>();
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] != fold) {
          others.add(i);
        }
      }
      var model = learner.apply(table.select(others));
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          values[i] = model.value(table.row(i));
        }
      }
    }
    return values;
  }

  private static int[] assign(Table table, long seed) {
    var byTarget = new TreeMap<Double, List<Integer>>();
    for (int i = 0; i < table.size(); i++) {
      byTarget.computeIfAbsent(table.target(i), target -> new ArrayList<>()).add(i);
    }
    var random = new Random(seed);
    int[] folds = new int[table.size()];
    for (var cases : byTarget.values()) {
      Collections.shuffle(cases, random);
      for (int i = 0; i < cases.size(); i++) {
        folds[cases.get(i)] = i % FOLDS;
      }
    }
    return folds;
  }
}
