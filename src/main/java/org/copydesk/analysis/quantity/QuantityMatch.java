package org.copydesk.analysis.quantity;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Quantity.Qualifier;

/**
 * Judges whether one quantity supports another: the same number, one sensibly rounded to the other,
 * or one within the bounds that the other's words set. Pure.
 *
 * @since 0.1.0
 */
public final class QuantityMatch {
  // Two numbers parsed from decimals are the same up to the error of their arithmetic.
  private static final double EPSILON = 1e-9;

  // Cut off rather than rounded: 37.7 to 37, 8,800 to 8,000. Further off, the next number is meant.
  private static final double MAX_TRUNCATION_ERROR = 0.12;

  // Rounded to one digit before the magnitude: 3.3 to 3 million, 7,300 to 7 thousand.
  private static final double MAX_ONE_DIGIT_ROUNDING_ERROR = 0.17;

  // Any other rounding keeps within one part in twenty: 2,960 to 3,000, but not 17 to 20 billion.
  private static final double MAX_ROUNDING_ERROR = 0.05;

  // "About" and "nearly" reach further than bare rounding: nearly half for 44%, nearly 50 for 45.
  private static final double MAX_APPROXIMATION_ERROR = 0.12;

  // "More than 1,000" for 1,400 is weak; beyond, the writer would have named a higher number.
  private static final double MAX_EXCESS = 0.3;

  // "Up to 25" means that 25 was said; a body that has 24 says less.
  private static final double MAX_SHORTFALL = 0.1;

  // Below this a whole number is a count of single things, which nobody rounds without saying so.
  private static final double MIN_ROUNDED = 100;

  private static final Map<String, Double> HOURS =
      Map.of(
          "minute", 1 / 60.0, "hour", 1.0, "day", 24.0, "week", 168.0, "month", 730.5, "year",
          8766.0);

  // Months have 28 to 31 days, "six weeks" may be 40 days and "two weeks" 15.
  private static final double MAX_CALENDAR_ERROR = 0.07;

  // "Nearly 60 years" is said of 56 and more.
  private static final double MAX_LOOSE_DURATION_ERROR = 0.08;

  private QuantityMatch() {}

  /** Returns whether a body's quantity supports a claim's. */
  public static boolean supports(Quantity claim, Quantity body) {
    requireNonNull(claim, "claim");
    requireNonNull(body, "body");
    return comparable(claim, body) && agree(claim, body);
  }

  /** Returns whether two quantities measure in one unit, or one of them names none. */
  public static boolean comparable(Quantity claim, Quantity body) {
    if (claim.kind() == Kind.CLOCK || body.kind() == Kind.CLOCK) {
      return claim.kind() == body.kind() || claim.kind() == Kind.LABEL;
    }
    if (claim.kind() == Kind.MONEY && body.kind() == Kind.MONEY) {
      boolean open = claim.unit().isEmpty() || body.unit().isEmpty();
      return open || claim.unit().equals(body.unit());
    }
    if (claim.kind() == body.kind() || (isOpen(claim.kind()) && isOpen(body.kind()))) {
      return true;
    }
    return claim.kind() == Kind.COUNT
        || body.kind() == Kind.COUNT
        || (isShare(claim.kind()) && isShare(body.kind()));
  }

  /**
   * Returns whether a body's quantity is the claim's own, not only one that agrees: the same number
   * of the same sort.
   */
  public static boolean isSame(Quantity claim, Quantity body) {
    boolean ages = claim.kind() == Kind.AGE && body.kind() == Kind.COUNT;
    return (claim.kind() == body.kind() || ages)
        && sameNumber(claim.value(), body.value())
        && sameNumber(claim.upper(), body.upper());
  }

  /** Returns whether a body's quantity is a claim rounded: the claim only says it more exactly. */
  public static boolean isRoundedBy(Quantity claim, Quantity body) {
    return claim.kind() == body.kind()
        && claim.kind() != Kind.CLOCK
        && body.step() > claim.step()
        && !isPair(claim)
        && !isPair(body)
        && rounded(body, body.value(), claim.value());
  }

  private static boolean isOpen(Kind kind) {
    return switch (kind) {
      case COUNT, LABEL, ORDINAL, AGE, PAIR, DURATION, MULTIPLE -> true;
      case MONEY, PERCENT, POINTS, FRACTION, CLOCK -> false;
    };
  }

  /** Returns whether a kind is a share; points are, since headlines write "per cent" for them. */
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
      return (sameNumber(low, first) && sameNumber(high, second))
          || (sameNumber(low, second) && sameNumber(high, first));
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

  /** Returns whether two values are the same up to the error of decimal arithmetic. */
  public static boolean sameNumber(double first, double second) {
    return Math.abs(first - second) <= EPSILON * Math.max(Math.abs(first), Math.abs(second));
  }

  private static boolean close(Quantity claim, double claimed, double value, Quantity body) {
    if (sameNumber(claimed, value) && !isTimeInOtherUnit(claim, body)) {
      return true;
    }
    if (claim.kind() == Kind.LABEL || claim.kind() == Kind.ORDINAL || claim.kind() == Kind.CLOCK) {
      return false;
    }
    if (isTimeInOtherUnit(claim, body)) {
      return sameTime(claim, body);
    }
    if (claim.kind() == Kind.FRACTION && relativeError(claimed, value) <= MAX_APPROXIMATION_ERROR) {
      return true;
    }
    boolean nearly = body.qualifier() == Qualifier.BELOW || body.qualifier() == Qualifier.ABOUT;
    return within(claim.qualifier(), claimed, value)
        || (claim.qualifier() == Qualifier.BESIDES && sameNumber(claimed + 1, value))
        || (nearly && claim.step() > body.step() && within(Qualifier.ABOUT, claimed, value))
        || isLooseDuration(claim, body)
        || rounded(claim, claimed, value);
  }

  /** Returns whether a claim is a value, itself or rounded. */
  public static boolean sameValue(Quantity claim, double value) {
    return sameNumber(claim.value(), value) || rounded(claim, claim.value(), value);
  }

  private static boolean isTimeInOtherUnit(Quantity claim, Quantity body) {
    return claim.kind() == Kind.DURATION
        && body.kind() == Kind.DURATION
        && !claim.unit().equals(body.unit());
  }

  /** Returns whether two spans of time in different units are as long: 48 hours, two days. */
  private static boolean sameTime(Quantity claim, Quantity body) {
    double claimed = claim.value() * HOURS.getOrDefault(claim.unit(), 1.0);
    double value = body.value() * HOURS.getOrDefault(body.unit(), 1.0);
    return relativeError(claimed, value) <= MAX_CALENDAR_ERROR
        || within(claim.qualifier(), claimed, value);
  }

  /**
   * Returns whether a body's "nearly 60 years" or "more than 60 years" allows a claim's 58 or 62.
   */
  private static boolean isLooseDuration(Quantity claim, Quantity body) {
    boolean same = claim.kind() == Kind.DURATION && claim.unit().equals(body.unit());
    return same
        && body.kind() == Kind.DURATION
        && relativeError(claim.value(), body.value()) <= MAX_LOOSE_DURATION_ERROR
        && switch (body.qualifier()) {
          case BELOW, UNDER -> claim.value() < body.value();
          case ABOVE -> claim.value() > body.value();
          case ABOUT -> true;
          case EXACT, BESIDES -> false;
        };
  }

  private static double relativeError(double first, double second) {
    return Math.abs(first - second) / Math.max(Math.abs(first), Math.abs(second));
  }

  /** Returns whether a value is within the bounds that the words in front of a number allow. */
  private static boolean within(Qualifier qualifier, double number, double value) {
    return switch (qualifier) {
      case EXACT, BESIDES -> false;
      case ABOUT -> relativeError(number, value) <= MAX_APPROXIMATION_ERROR;
      case BELOW -> value < number && relativeError(number, value) <= MAX_APPROXIMATION_ERROR;
      case ABOVE -> value > number && value <= number * (1 + MAX_EXCESS);
      case UNDER -> value < number && value >= number * (1 - MAX_SHORTFALL);
    };
  }

  /** Returns whether a claim is an exact number rounded or cut off at its last digit. */
  private static boolean rounded(Quantity claim, double number, double exact) {
    // "More than 1,000" is no rounding of 980, nor "nearly 1,000" one of 1,020.
    boolean outside =
        switch (claim.qualifier()) {
          case ABOVE -> exact < number;
          case BELOW, UNDER -> exact > number;
          case EXACT, ABOUT, BESIDES -> false;
        };
    if (outside) {
      return false;
    }
    boolean magnitude = claim.bare() != claim.value();
    boolean digitsLost = magnitude || number >= MIN_ROUNDED || exact != Math.rint(exact);
    double gap = Math.abs(number - exact);
    double step = claim.step();
    double off = relativeError(number, exact);
    double most =
        magnitude && claim.bare() < 10 ? MAX_ONE_DIGIT_ROUNDING_ERROR : MAX_ROUNDING_ERROR;
    return digitsLost
        && ((gap <= step * (1 + EPSILON) / 2 && off <= most)
            || (exact > number && gap < step * (1 - EPSILON) && off <= MAX_TRUNCATION_ERROR));
  }

  /**
   * Returns whether two quantities have the same digits where one leaves its magnitude to the words
   * around: "from 94 to 120 million", or "400m" for 400 metres.
   */
  private static boolean bareMatch(Quantity claim, Quantity body) {
    boolean claimBare = claim.bare() == claim.value();
    boolean bodyBare = body.bare() == body.value();
    boolean digits = claim.kind() == body.kind() || !body.spelled();
    return digits && claimBare != bodyBare && claim.bare() == body.bare() && claim.bare() != 1;
  }
}
