package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Quantity.Qualifier;

/**
 * Judges whether one quantity bears out another: the same number, one sensibly rounded to the
 * other, or one within the bounds that the other's words set. Pure.
 *
 * @since 0.1.0
 */
public final class QuantityMatch {
  // Two numbers parsed from decimals are the same up to the error of their arithmetic.
  private static final double EPSILON = 1e-9;

  // A figure may be rounded by one part in twenty: 4,920 to 5,000, 1,034 to 1,000, 26.5 to 26.
  private static final double ROUNDING = 0.05;

  // "About" and "nearly" reach further than bare rounding: nearly half for 44%, nearly 50 for 45.
  private static final double NEAR = 0.12;

  // "More than 1,000" for 1,400 is lame; for 1,600 the writer would have said 1,500.
  private static final double BEYOND = 0.5;

  // Below this a whole number is a count of single things, which nobody rounds without saying so.
  private static final double LEAST_ROUNDED = 100;

  private QuantityMatch() {}

  /** Tells whether a body's quantity bears out a claim's. */
  public static boolean bearsOut(Quantity claim, Quantity body) {
    requireNonNull(claim, "claim");
    requireNonNull(body, "body");
    return comparable(claim, body) && agree(claim, body);
  }

  /** Tells whether two quantities measure in one unit, or one of them names none. */
  public static boolean comparable(Quantity claim, Quantity body) {
    if (claim.kind() == Kind.CLOCK || body.kind() == Kind.CLOCK) {
      return claim.kind() == body.kind() || claim.kind() == Kind.LABEL;
    }
    if (claim.kind() == Kind.MONEY && body.kind() == Kind.MONEY) {
      boolean open = claim.unit().isEmpty() || body.unit().isEmpty();
      return open || claim.unit().equals(body.unit());
    }
    if (claim.kind() == body.kind() || isOpen(claim.kind()) || isOpen(body.kind())) {
      return true;
    }
    return isShare(claim.kind()) && isShare(body.kind());
  }

  private static boolean isOpen(Kind kind) {
    return switch (kind) {
      case COUNT, LABEL, ORDINAL, AGE, PAIR -> true;
      case MONEY, PERCENT, POINTS, FRACTION, MULTIPLE, CLOCK -> false;
    };
  }

  /** Points go with percentages, since headlines write one for the other. */
  private static boolean isShare(Kind kind) {
    return kind == Kind.PERCENT || kind == Kind.POINTS || kind == Kind.FRACTION;
  }

  private static boolean agree(Quantity claim, Quantity body) {
    boolean claimPair = isPair(claim);
    boolean bodyPair = isPair(body);
    double low = value(claim);
    double first = value(body);
    if (claimPair && bodyPair) {
      double high = upper(claim);
      double second = upper(body);
      return (same(low, first) && same(high, second)) || (same(low, second) && same(high, first));
    }
    if (bodyPair) {
      double second = upper(body);
      boolean range = second > first && claim.kind() != Kind.LABEL;
      return close(claim, low, first, body)
          || close(claim, low, second, body)
          || (range && low > first && low < second && claim.qualifier() != Qualifier.EXACT);
    }
    if (claimPair) {
      return upper(claim) > low && first >= low && first <= upper(claim);
    }
    return close(claim, low, first, body) || bareMatch(claim, body);
  }

  private static boolean isPair(Quantity quantity) {
    return quantity.upper() != quantity.value();
  }

  private static double value(Quantity quantity) {
    return quantity.kind() == Kind.FRACTION ? quantity.value() * 100 : quantity.value();
  }

  private static double upper(Quantity quantity) {
    return quantity.kind() == Kind.FRACTION ? quantity.upper() * 100 : quantity.upper();
  }

  /** Tells whether two values are the same up to the error of decimal arithmetic. */
  static boolean same(double first, double second) {
    return Math.abs(first - second) <= EPSILON * Math.max(Math.abs(first), Math.abs(second));
  }

  private static boolean close(Quantity claim, double claimed, double value, Quantity body) {
    if (same(claimed, value)) {
      return true;
    }
    if (claim.kind() == Kind.LABEL || claim.kind() == Kind.ORDINAL || claim.kind() == Kind.CLOCK) {
      return false;
    }
    double off = Math.abs(claimed - value) / Math.max(Math.abs(claimed), Math.abs(value));
    return within(claim.qualifier(), claimed, value, off)
        || within(mirrored(body.qualifier()), claimed, value, off)
        || rounded(claimed, claim.step(), value, off)
        || rounded(value, body.step(), claimed, off);
  }

  /** Tells whether a value lies within what the words in front of a number allow. */
  private static boolean within(Qualifier qualifier, double number, double value, double off) {
    return switch (qualifier) {
      case EXACT -> false;
      case ABOUT -> off <= NEAR;
      case BELOW -> value < number && off <= NEAR;
      case ABOVE -> value > number && value <= number * (1 + BEYOND);
      case UNDER -> value < number && value >= number * (1 - BEYOND);
    };
  }

  // A body's "more than 1,000" allows a claim above it, so its bounds are read from the claim.
  private static Qualifier mirrored(Qualifier qualifier) {
    return switch (qualifier) {
      case ABOVE, UNDER -> Qualifier.EXACT;
      case BELOW, ABOUT -> Qualifier.ABOUT;
      case EXACT -> Qualifier.EXACT;
    };
  }

  /** Tells whether a number is another one rounded or cut off at its last digit. */
  private static boolean rounded(double number, double step, double exact, double off) {
    boolean digitsLost = number >= LEAST_ROUNDED || exact != Math.rint(exact);
    return off <= ROUNDING && digitsLost && Math.abs(number - exact) < step * (1 - EPSILON);
  }

  /**
   * Tells whether two quantities have the same digits where one leaves its magnitude to the words
   * around: "from 94 to 120 million", or "400m" for 400 metres.
   */
  private static boolean bareMatch(Quantity claim, Quantity body) {
    boolean claimBare = claim.bare() == claim.value();
    boolean bodyBare = body.bare() == body.value();
    return claimBare != bodyBare && claim.bare() == body.bare() && claim.bare() != 1;
  }
}
