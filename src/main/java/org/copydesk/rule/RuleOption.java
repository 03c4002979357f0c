package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

/**
 * The declaration of a number or switch that a publisher may set for a rule. Immutable.
 *
 * @param name kebab-case, unique within the rule
 * @param description one line: the quantity that the number limits
 * @param kind ratio, count or flag
 * @param minimum the least allowed value
 * @param maximum the greatest allowed value
 * @param defaultValue the value if none is set
 * @since 0.1.0
 */
public record RuleOption(
    String name,
    String description,
    Kind kind,
    double minimum,
    double maximum,
    double defaultValue) {

  /** Ratio, count or flag. */
  public enum Kind {
    /** A share or probability, in [0, 1]. */
    RATIO,
    /** A whole number of words, sentences or paragraphs. */
    COUNT,
    /** A switch: 1 for true, 0 for false. */
    FLAG
  }

  /**
   * Checks that the default is allowed.
   *
   * @throws IllegalArgumentException if a value is outside the range or a count isn't whole
   */
  public RuleOption {
    requireNonNull(name, "name");
    requireNonNull(description, "description");
    requireNonNull(kind, "kind");
    requireAllowed(name, kind, minimum, maximum, defaultValue);
  }

  /** Returns an option that takes a share in [0, 1]. */
  public static RuleOption ratio(String name, String description, double defaultValue) {
    return new RuleOption(name, description, Kind.RATIO, 0, 1, defaultValue);
  }

  /** Returns an option that takes a whole number from {@code minimum} to {@code maximum}. */
  public static RuleOption count(
      String name, String description, int minimum, int maximum, int defaultValue) {
    return new RuleOption(name, description, Kind.COUNT, minimum, maximum, defaultValue);
  }

  /** Returns an option that takes {@code true} or {@code false}. */
  public static RuleOption flag(String name, String description, boolean defaultValue) {
    return new RuleOption(name, description, Kind.FLAG, 0, 1, defaultValue ? 1 : 0);
  }

  /** Returns the range for people, such as {@code 0 to 1} or {@code true or false}. */
  public String range() {
    return kind == Kind.FLAG ? "true or false" : format(minimum) + " to " + format(maximum);
  }

  /** Returns a value of this option as in files: whole numbers without decimals. */
  public String format(double value) {
    if (kind == Kind.FLAG) {
      return value == 1 ? "true" : "false";
    }
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  double requireAllowed(double value) {
    return requireAllowed(name, kind, minimum, maximum, value);
  }

  private static double requireAllowed(
      String name, Kind kind, double minimum, double maximum, double value) {
    boolean whole = kind == Kind.RATIO || value == Math.rint(value);
    if (!(value >= minimum && value <= maximum) || !whole) {
      throw new IllegalArgumentException(
          name
              + " must be "
              + (kind == Kind.RATIO ? "a number" : "a whole number")
              + " from "
              + minimum
              + " to "
              + maximum
              + ": "
              + value);
    }
    return value;
  }
}
