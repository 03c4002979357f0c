package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import org.copydesk.text.Span;

/**
 * A number of a passage with what it counts. Numbers in names, such as that of a flight, are
 * included as {@link Kind#LABEL}. Immutable.
 *
 * @param span where it occurs, with its currency, magnitude and unit
 * @param token index of its first token in the passage
 * @param kind what sort of number it is
 * @param value the number with its magnitude: 1,130,000,000 for {@code $1.13bn}; the first number
 *     of a range or score
 * @param upper the second number of a range or score; equal to {@code value} for others
 * @param bare the number without its magnitude: 1.13 for {@code $1.13bn}
 * @param step the worth of its last digit that isn't a padding zero: 10,000,000 for {@code $1.13bn}
 * @param unit ISO code of a currency, the word in front of a label, or the unit of a duration from
 *     {@code minute} to {@code year}; empty if unknown and for other kinds
 * @param qualifier the word in front that bounds it
 * @param noun term of the content word that follows directly, mostly what it counts; empty where
 *     none does
 * @param spelled whether it is written in words
 * @since 0.1.0
 */
public record Quantity(
    Span span,
    int token,
    Kind kind,
    double value,
    double upper,
    double bare,
    double step,
    String unit,
    Qualifier qualifier,
    String noun,
    boolean spelled) {

  /** The sort of a number. */
  public enum Kind {
    /** A number of things or people. */
    COUNT,
    /** An amount of money. */
    MONEY,
    /** A percentage. */
    PERCENT,
    /** A difference between two percentages. */
    POINTS,
    /** A part of a whole: {@code half}, {@code two-thirds}. */
    FRACTION,
    /** A multiple of another quantity: {@code doubles}. */
    MULTIPLE,
    /** A place in an order: {@code third}, {@code 3rd}. */
    ORDINAL,
    /** The age of a person or thing, in years. */
    AGE,
    /** A length of time in units from minutes to years. */
    DURATION,
    /** Two numbers that belong together, a score or a range: {@code 2-1}, {@code 10-15}. */
    PAIR,
    /** A time of the day, in minutes since midnight as far as it is known. */
    CLOCK,
    /** A number that names something and counts nothing: {@code F-16}, {@code Flight 370}. */
    LABEL
  }

  /** How a word in front bounds a number. */
  public enum Qualifier {
    /** None does. */
    EXACT,
    /** {@code about}, {@code around}. */
    ABOUT,
    /** {@code nearly}, {@code almost}. */
    BELOW,
    /** {@code more than}, {@code at least}, a plus sign. */
    ABOVE,
    /** {@code less than}, {@code up to}. */
    UNDER,
    /** Besides one that is named: {@code 15 others}. */
    BESIDES
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the value isn't finite
   */
  public Quantity {
    requireNonNull(span, "span");
    requireNonNull(kind, "kind");
    requireNonNull(unit, "unit");
    requireNonNull(qualifier, "qualifier");
    requireNonNull(noun, "noun");
    if (!Double.isFinite(value) || !Double.isFinite(upper)) {
      throw new IllegalArgumentException("value must be finite: " + value + ", " + upper);
    }
  }

  /** Returns the same with another second number. */
  public Quantity withUpper(double second) {
    return new Quantity(
        span, token, kind, value, second, bare, step, unit, qualifier, noun, spelled);
  }

  /** Returns whether it counts or measures something, rather than naming it. */
  public boolean counts() {
    return kind != Kind.LABEL && kind != Kind.CLOCK;
  }
}
