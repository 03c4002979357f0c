package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.copydesk.json.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A measurement with the limit that it violates. Two measurements are equal if value and limit have
 * the same four decimals, as in JSON.
 *
 * @param name the name of the measure, such as {@code containment}
 * @param value the measured value, in [0, 1]
 * @param limit the last allowed value, in [0, 1]
 * @param direction the side of the limit that isn't allowed
 * @since 0.1.0
 */
public record Score(String name, double value, double limit, Direction direction) {

  /** The side of a limit that isn't allowed. */
  public enum Direction {
    /** Greater values aren't allowed. */
    ABOVE("above"),
    /** Lesser values aren't allowed. */
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
          name + " and its limit must be in [0, 1]: " + value + ", " + limit);
    }
  }

  /**
   * Returns a measurement with a greatest allowed value, such as the share of a text that another
   * one repeats.
   *
   * @throws IllegalArgumentException if the name is blank, or value or limit is outside [0, 1] or
   *     not a number
   */
  public static Score above(String name, double value, double limit) {
    return new Score(name, value, limit, Direction.ABOVE);
  }

  /**
   * Returns a measurement with a minimum, such as the share of a headline that the body supports.
   *
   * @throws IllegalArgumentException if the name is blank, or value or limit is outside [0, 1] or
   *     not a number
   */
  public static Score below(String name, double value, double limit) {
    return new Score(name, value, limit, Direction.BELOW);
  }

  /** Returns whether the value violates the limit; false at the limit. */
  public boolean isViolated() {
    return direction == Direction.ABOVE ? value > limit : value < limit;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Score score
        && name.equals(score.name)
        && Decimals.of(value).equals(Decimals.of(score.value))
        && Decimals.of(limit).equals(Decimals.of(score.limit))
        && direction == score.direction;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Decimals.of(value), Decimals.of(limit), direction);
  }
}
