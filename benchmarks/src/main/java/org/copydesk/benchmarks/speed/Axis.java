package org.copydesk.benchmarks.speed;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis of a chart, linear or logarithmic.
 *
 * @param from the value at its start
 * @param to the value at its end
 * @param ticks the values that are written beside it, in ascending order
 */
record Axis(boolean logarithmic, double from, double to, List<Double> ticks) {
  private static final int STEPS_FROM_ZERO = 5; // at most
  private static final int[] ROUND = {1, 2, 5}; // times powers of ten

  Axis {
    ticks = List.copyOf(ticks);
  }

  /**
   * Returns a logarithmic axis with a tick at each value, the double of the one before, and room
   * for half a step at both ends.
   */
  static Axis doubling(List<Double> values) {
    double half = Math.sqrt(2);
    return new Axis(true, Collections.min(values) / half, Collections.max(values) * half, values);
  }

  /** Returns a logarithmic axis from a round number to another, with all values between them. */
  static Axis logarithmic(List<Double> values) {
    double min = Collections.min(values);
    int first = roundAbove(min);
    if (round(first) > min) {
      first--;
    }
    int last = Math.max(first + 1, roundAbove(Collections.max(values)));
    var ticks = IntStream.rangeClosed(first, last).mapToObj(Axis::round).toList();
    return new Axis(true, round(first), round(last), ticks);
  }

  /** Returns a linear axis from zero to a round number that no value exceeds. */
  static Axis fromZero(List<Double> values) {
    double max = Collections.max(values);
    double step = round(roundAbove(max / STEPS_FROM_ZERO));
    int steps = (int) Math.ceil(max / step);
    var ticks = IntStream.rangeClosed(0, steps).mapToObj(i -> i * step).toList();
    return new Axis(false, 0, steps * step, ticks);
  }

  /** Returns the place of a value on the axis, 0 at its start and 1 at its end. */
  double place(double value) {
    return (scale(value) - scale(from)) / (scale(to) - scale(from));
  }

  private double scale(double value) {
    return logarithmic ? Math.log(value) : value;
  }

  /** Returns the index of the smallest round number that isn't below a value. */
  private static int roundAbove(double value) {
    int index = ROUND.length * (int) Math.floor(Math.log10(value));
    while (round(index) < value) {
      index++;
    }
    return index;
  }

  /** Returns 1, 2, 5, 10, 20 and so on for 0, 1, 2, 3, 4, and 0.5 for -1. */
  private static double round(int index) {
    int digit = ROUND[Math.floorMod(index, ROUND.length)];
    return digit * Math.pow(10, Math.floorDiv(index, ROUND.length));
  }
}
