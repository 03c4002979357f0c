package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

/**
 * A measured value with its name, the limit it was compared with, and the side of the limit that is
 * at fault.
 *
 * @param name what was measured, such as {@code containment}
 * @param value the measurement, in [0, 1]
 * @param limit the last value that is no fault, in [0, 1]
 * @param direction the side of the limit that is at fault
 * @since 0.1.0
 */
public record Score(String name, double value, double limit, Direction direction) {

  /** The side of a limit on which a value is at fault. */
  public enum Direction {
    /** Values greater than the limit are at fault. */
    ABOVE("above"),
    /** Values less than the limit are at fault. */
    BELOW("below");

    private final String key;

    Direction(String key) {
      this.key = key;
    }

    /** Returns the name in reports: {@code above} or {@code below}. */
    public String key() {
      return key;
    }
  }

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if the name is blank, or value or limit is outside [0, 1] or
   *     not a number
   */
  public Score {
    requireNonNull(name, "name");
    requireNonNull(direction, "direction");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a score must not be blank");
    }
    if (!(value >= 0 && value <= 1) || !(limit >= 0 && limit <= 1)) {
      throw new IllegalArgumentException(
          name + " and its limit must lie in [0, 1]: " + value + ", " + limit);
    }
  }

  /**
   * Returns a measurement of which values above the limit are at fault, such as the share of one
   * text that another one repeats.
   *
   * @throws IllegalArgumentException if the name is blank, or value or limit is outside [0, 1] or
   *     not a number
   */
  public static Score above(String name, double value, double limit) {
    return new Score(name, value, limit, Direction.ABOVE);
  }

  /**
   * Returns a measurement of which values below the limit are at fault, such as the share of a
   * headline that the body supports.
   *
   * @throws IllegalArgumentException if the name is blank, or value or limit is outside [0, 1] or
   *     not a number
   */
  public static Score below(String name, double value, double limit) {
    return new Score(name, value, limit, Direction.BELOW);
  }

  /** Returns whether the value is on the side of the limit that is at fault; false at the limit. */
  public boolean isViolated() {
    return direction == Direction.ABOVE ? value > limit : value < limit;
  }
}
