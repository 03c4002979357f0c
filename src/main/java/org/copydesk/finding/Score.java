package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

/**
 * A measured value with its name and the limit it was held against.
 *
 * @param name what was measured, such as {@code containment}
 * @param value the measurement, in [0, 1]
 * @param limit the value at which the rule starts or stops to report, in [0, 1]
 * @since 0.1.0
 */
public record Score(String name, double value, double limit) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if value or limit is outside [0, 1] or not a number
   */
  public Score {
    requireNonNull(name, "name");
    if (!(value >= 0 && value <= 1) || !(limit >= 0 && limit <= 1)) {
      throw new IllegalArgumentException(
          name + " and its limit must lie in [0, 1]: " + value + ", " + limit);
    }
  }
}
