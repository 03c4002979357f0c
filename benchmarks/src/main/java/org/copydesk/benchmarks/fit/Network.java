package org.copydesk.benchmarks.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A network of one hidden layer, trained by Adam on squared error, deterministic by its seed. Its
 * units bend as the library's do.
 */
final class Network {
  static final double CLIP = 4;
  private static final int BATCH = 64;

  private final int inputs;
  private final int units;
  // For each unit its weights, its offset and what it counts; last, one constant.
  private final double[] parameters;

  /**
   * How to train.
   *
   * @param units in the hidden layer
   * @param epochs passes over the cases
   * @param step size of the first step; steps fall linearly to 0
   * @param ridge how strongly weights are drawn to 0
   */
  record Training(int units, int epochs, double step, double ridge) {}

  private Network(int inputs, int units) {
    this.inputs = inputs;
    this.units = units;
    this.parameters = new double[units * (inputs + 2) + 1];
  }

  /** Trains a network to the targets; a row's weight is how much its error counts. */
  static Network train(
      double[][] rows, double[] targets, double[] weights, Training training, long seed) {
    int inputs = rows[0].length;
    var network = new Network(inputs, training.units());
    var random = new Random(seed);
    for (int u = 0; u < training.units(); u++) {
      int from = u * (inputs + 2);
      for (int i = 0; i < inputs; i++) {
        network.parameters[from + i] = random.nextGaussian() / Math.sqrt(inputs);
      }
      network.parameters[from + inputs + 1] = random.nextGaussian() / Math.sqrt(training.units());
    }
    network.descend(rows, targets, weights, training, random);
    return network;
  }

  private void descend(
      double[][] rows, double[] targets, double[] weights, Training training, Random random) {
    double[] first = new double[parameters.length];
    double[] second = new double[parameters.length];
    double[] gradient = new double[parameters.length];
    double[] sums = new double[units];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      order.add(i);
    }
    int steps = training.epochs() * ((rows.length + BATCH - 1) / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int from = 0; from < rows.length; from += BATCH) {
        int to = Math.min(rows.length, from + BATCH);
        Arrays.fill(gradient, 0);
        for (int k = from; k < to; k++) {
          int row = order.get(k);
          double error = value(rows[row], sums) - targets[row];
          back(rows[row], sums, error * weights[row] / (to - from), gradient);
        }
        step++;
        double size = training.step() * (1 - (double) step / steps);
        for (int i = 0; i < parameters.length; i++) {
          double slope = gradient[i] + (isWeight(i) ? training.ridge() * parameters[i] : 0);
          first[i] = 0.9 * first[i] + 0.1 * slope;
          second[i] = 0.999 * second[i] + 0.001 * slope * slope;
          double mean = first[i] / (1 - Math.pow(0.9, step));
          double square = second[i] / (1 - Math.pow(0.999, step));
          parameters[i] -= size * mean / (Math.sqrt(square) + 1e-8);
        }
      }
    }
  }

  private boolean isWeight(int index) {
    return index < parameters.length - 1 && index % (inputs + 2) != inputs;
  }

  /** Returns the value for standardised features. */
  double value(double[] row) {
    return value(row, new double[units]);
  }

  private double value(double[] row, double[] sums) {
    double value = parameters[parameters.length - 1];
    for (int u = 0; u < units; u++) {
      int from = u * (inputs + 2);
      double sum = parameters[from + inputs];
      for (int i = 0; i < inputs; i++) {
        sum += parameters[from + i] * row[i];
      }
      sums[u] = sum;
      value += parameters[from + inputs + 1] * bend(sum);
    }
    return value;
  }

  private void back(double[] row, double[] sums, double error, double[] gradient) {
    gradient[gradient.length - 1] += error;
    for (int u = 0; u < units; u++) {
      int from = u * (inputs + 2);
      gradient[from + inputs + 1] += error * bend(sums[u]);
      double slope = error * parameters[from + inputs + 1] * slope(sums[u]);
      gradient[from + inputs] += slope;
      for (int i = 0; i < inputs; i++) {
        gradient[from + i] += slope * row[i];
      }
    }
  }

  int units() {
    return units;
  }

  double constant() {
    return parameters[parameters.length - 1];
  }

  /** Returns a unit's offset, what it counts, and its weights. */
  double[] unit(int unit) {
    double[] values = new double[inputs + 2];
    int from = unit * (inputs + 2);
    values[0] = parameters[from + inputs];
    values[1] = parameters[from + inputs + 1];
    System.arraycopy(parameters, from, values, 2, inputs);
    return values;
  }

  /** Returns features as the network wants them: standardised, cut off far from the mean. */
  static double[] standardise(double[] row, double[] means, double[] deviations) {
    double[] values = new double[row.length];
    for (int i = 0; i < values.length; i++) {
      double value = (row[i] - means[i]) / deviations[i];
      values[i] = Math.max(-CLIP, Math.min(CLIP, value));
    }
    return values;
  }

  private static double bend(double x) {
    double bounded = Math.max(-3, Math.min(3, x));
    return bounded * (27 + bounded * bounded) / (27 + 9 * bounded * bounded);
  }

  private static double slope(double x) {
    double square = Math.min(9, x * x);
    double root = (9 - square) / (3 * (3 + square));
    return root * root;
  }
}
