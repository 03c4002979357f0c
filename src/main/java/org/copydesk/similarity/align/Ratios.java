package org.copydesk.similarity.align;

/** Divisions that have a value for nothing by nothing. */
public final class Ratios {
  private Ratios() {}

  /** Returns {@code part / whole}; 0 where the whole is 0. */
  public static double of(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Returns the harmonic mean of two shares; 0 where both are 0. */
  public static double harmonicMean(double first, double second) {
    return of(2 * first * second, first + second);
  }

  /** Returns the smaller by the larger of two lengths; 0 where both are 0. */
  public static double ofLengths(int first, int second) {
    return of(Math.min(first, second), Math.max(first, second));
  }
}
