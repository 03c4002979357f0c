package org.copydesk.evidence.number;

import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.quantity.QuantityMatch;
import org.copydesk.evidence.number.BodyQuantities.LocatedQuantity;

/**
 * Judges whether a quantity follows from the quantities of a body by one step: a sum, a difference
 * or a share of two that are near each other, or the years between two dates. Cost: linear in the
 * quantities times those near each of them.
 *
 * @since 0.1.0
 */
public final class QuantityDerivation {
  // Quantities further apart than this, in the order of the body, seldom belong to one sum.
  private static final int MAX_DISTANCE = 3;

  // Shares are read off neighbours only: among all pairs some quotient would fit any percentage.
  private static final int MAX_RATIO_DISTANCE = 1;

  // Words before or after the size of a change, in the languages with most readers.
  private static final Set<String> CHANGE =
      Set.of("by", "to", "um", "auf", "de", "à", "en", "a", "di", "met", "tot");

  // Words beside the price of one thing, in the languages with most readers.
  private static final Set<String> EACH =
      Set.of("each", "apiece", "per", "je", "pro", "chacun", "chacune", "cada", "ciascuno", "elk");

  private static final Set<String> MEAN =
      Set.of("average", "mean", "durchschnittlich", "moyenne", "promedio", "media", "gemiddeld");
  // Amount and count of an average are rounded in the body.
  private static final double AVERAGE_ERROR = 0.02;

  // Stems of times that come once a year.
  private static final Set<String> SEASONS =
      Set.of("spring", "summer", "autumn", "winter", "season", "harvest", "christma");

  private QuantityDerivation() {}

  /** Returns whether a claim follows from the quantities of a body. */
  public static boolean isDerived(Quantity claim, BodyQuantities body) {
    return isYearSpan(claim, body)
        || isAgeBeforeBirthday(claim, body.quantities())
        || fromNearbyQuantities(claim, body.quantities());
  }

  /**
   * Returns whether a claim is the difference or sum of another quantity of its display text and
   * one of the body, or twice one where the text says so: "climbs $14 to $52" of a body that has
   * $38, "doubles stake to 66%" of 33%.
   */
  public static boolean isDerived(Quantity claim, AnalysedPassage display, BodyQuantities body) {
    if (isAverage(claim, display, body) || isMargin(claim, display, body)) {
      return true;
    }
    for (var other : display.quantities()) {
      boolean measures =
          !other.span().equals(claim.span())
              && isChange(claim, display)
              && isPlain(other)
              && canBeAdded(claim, other);
      boolean doubles = other.kind() == Kind.MULTIPLE;
      for (var located : body.quantities()) {
        double value = located.quantity().value();
        boolean derived =
            doubles
                ? QuantityMatch.sameValue(claim, value * other.value())
                : measures
                    && isPlain(located.quantity())
                    && (QuantityMatch.sameValue(claim, Math.abs(other.value() - value))
                        || QuantityMatch.sameValue(claim, other.value() + value));
        if (derived && value > 0 && canBeAdded(claim, located.quantity())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns whether a claim is an amount of the body per head: $9m of 3,000 gifts, "$3,000 each".
   */
  private static boolean isAverage(Quantity claim, AnalysedPassage display, BodyQuantities body) {
    return claim.kind() == Kind.MONEY
        && display.tokens().stream()
            .anyMatch(token -> EACH.contains(token.word()) || MEAN.contains(token.word()))
        && anyNearby(
            body.quantities(),
            (first, second, apart) ->
                isQuotient(claim, first.quantity(), second.quantity())
                    || isQuotient(claim, second.quantity(), first.quantity()));
  }

  /** Returns whether a claim is by how much a score of the body is won: "by 12" of 19-7. */
  private static boolean isMargin(Quantity claim, AnalysedPassage display, BodyQuantities body) {
    return claim.kind() == Kind.COUNT
        && claim.token() > 0
        && display.tokens().get(claim.token() - 1).word().equals("by")
        && body.quantities().stream()
            .map(LocatedQuantity::quantity)
            .filter(quantity -> quantity.kind() == Kind.PAIR)
            .anyMatch(score -> Math.abs(score.upper() - score.value()) == claim.value());
  }

  private static boolean isQuotient(Quantity claim, Quantity amount, Quantity count) {
    return amount.kind() == Kind.MONEY
        && count.kind() == Kind.COUNT
        && count.value() > 1
        && QuantityMatch.comparable(claim, amount)
        && isNear(claim.value(), amount.value() / count.value(), AVERAGE_ERROR * claim.value());
  }

  /** Returns whether a number says by how much something changes: "by $200m", "$14 to $52". */
  private static boolean isChange(Quantity claim, AnalysedPassage display) {
    var tokens = display.tokens();
    int next = claim.token();
    while (next < tokens.size() && tokens.get(next).span().start() < claim.span().end()) {
      next++;
    }
    return (claim.token() > 0 && CHANGE.contains(tokens.get(claim.token() - 1).word()))
        || (next < tokens.size() && CHANGE.contains(tokens.get(next).word()));
  }

  /**
   * Returns whether a claim is the sum of a quantity and one beside it: "nine barns on the island
   * and two ashore" makes 11.
   */
  public static boolean addsUp(Quantity claim, LocatedQuantity located, BodyQuantities body) {
    var quantities = body.quantities();
    int at = quantities.indexOf(located);
    for (int i = Math.max(0, at - 1); i < quantities.size() && i <= at + 1; i++) {
      var other = quantities.get(i);
      boolean beside = i != at && other.paragraph() == located.paragraph();
      if (beside
          && other.sentence() == located.sentence()
          && isPlain(other.quantity())
          && canBeAdded(claim, other.quantity())
          && QuantityMatch.sameNumber(
              claim.value(), located.quantity().value() + other.quantity().value())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a claim is the span from another year of the body to its last one, which is
   * mostly the year of writing.
   */
  private static boolean isYearSpan(Quantity claim, BodyQuantities body) {
    boolean counts =
        claim.kind() == Kind.AGE
            || (claim.kind() == Kind.DURATION && claim.unit().equals("year"))
            || (claim.kind() == Kind.COUNT && (claim.noun().isEmpty() || isSeason(claim.noun())));
    if (!counts || claim.value() != Math.rint(claim.value()) || body.years().isEmpty()) {
      return false;
    }
    var years = body.years();
    int last = years.get(years.size() - 1);
    // A birthday still to come makes one year of difference.
    return years.stream()
        .mapToInt(year -> last - year)
        .anyMatch(span -> span > 0 && (span == claim.value() || span - 1 == claim.value()));
  }

  private static boolean isSeason(String noun) {
    return SEASONS.contains(noun);
  }

  /** Returns whether a claim is an age shortly before a birthday: 70 before the 71st. */
  private static boolean isAgeBeforeBirthday(Quantity claim, List<LocatedQuantity> quantities) {
    return claim.kind() == Kind.AGE
        && quantities.stream()
            .map(LocatedQuantity::quantity)
            .anyMatch(q -> q.kind() == Kind.ORDINAL && q.value() == claim.value() + 1);
  }

  private static boolean fromNearbyQuantities(Quantity claim, List<LocatedQuantity> quantities) {
    return anyNearby(
        quantities,
        (first, second, apart) ->
            isDerived(claim, first.quantity(), second.quantity(), apart)
                || isProduct(claim, first, second)
                || isProduct(claim, second, first));
  }

  /**
   * Returns whether a claim is so many of a price, or a share of a count, that are near each other
   * in the body: 30 jets at $120m each, half of 5,000 seats.
   */
  public static boolean isProduct(Quantity claim, BodyQuantities body) {
    return anyNearby(
        body.quantities(),
        (first, second, apart) ->
            isProduct(claim, first, second) || isProduct(claim, second, first));
  }

  /** A judgement of two quantities of one sentence. */
  private interface PairTest {
    boolean test(LocatedQuantity first, LocatedQuantity second, int apart);
  }

  private static boolean anyNearby(List<LocatedQuantity> quantities, PairTest test) {
    for (int i = 0; i < quantities.size(); i++) {
      var first = quantities.get(i);
      for (int j = i + 1; j < quantities.size() && j <= i + MAX_DISTANCE; j++) {
        var second = quantities.get(j);
        if (first.sentence() == second.sentence()
            && first.paragraph() == second.paragraph()
            && test.test(first, second, j - i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDerived(Quantity claim, Quantity first, Quantity second, int apart) {
    double a = first.value();
    double b = second.value();
    double c = claim.value();
    boolean plain = isPlain(first) && isPlain(second);
    if (!plain) {
      return false;
    }
    if (claim.kind() == Kind.PERCENT && first.kind() != Kind.PERCENT) {
      double tolerance = claim.step() / 2;
      boolean shares = apart <= MAX_RATIO_DISTANCE && canBeAdded(first, second);
      return shares
          && (isNear(c, 100 * Math.min(a, b) / Math.max(a, b), tolerance)
              || isNear(c, 100 * Math.abs(b - a) / a, tolerance)
              || isNear(c, 100 * Math.abs(b - a) / b, tolerance));
    }
    // Numbers alone are of the claim's unit: "went from 196 to 135".
    boolean bare = isBare(first) && isBare(second) && claim.kind() != Kind.PERCENT;
    if (!bare && !(canBeAdded(claim, first) && canBeAdded(claim, second))) {
      return false;
    }
    return QuantityMatch.sameValue(claim, a + b) || QuantityMatch.sameValue(claim, Math.abs(a - b));
  }

  /** Returns whether a claim is the second of two quantities times the first. */
  private static boolean isProduct(
      Quantity claim, LocatedQuantity located, LocatedQuantity multiplied) {
    var first = located.quantity();
    var second = multiplied.quantity();
    boolean prices =
        claim.kind() == Kind.MONEY
            && first.kind() == Kind.MONEY
            && QuantityMatch.comparable(claim, first)
            && second.kind() == Kind.COUNT
            && second.value() > 1;
    if (prices) {
      return isEach(located) && QuantityMatch.sameValue(claim, first.value() * second.value());
    }
    boolean share = first.kind() == Kind.FRACTION || first.kind() == Kind.PERCENT;
    double part = first.kind() == Kind.PERCENT ? first.value() / 100 : first.value();
    boolean counts = claim.kind() == Kind.COUNT || claim.kind() == Kind.MONEY;
    boolean counted = counts && second.kind() == claim.kind() && canBeAdded(claim, second);
    return share && counted && isNear(claim.value(), part * second.value(), claim.step() / 2);
  }

  private static boolean isEach(LocatedQuantity located) {
    var sentence = located.paragraph().sentences().get(located.sentence());
    return sentence.tokens().stream().anyMatch(token -> EACH.contains(token.word()));
  }

  private static boolean isPlain(Quantity quantity) {
    return quantity.counts()
        && quantity.kind() != Kind.ORDINAL
        && quantity.value() == quantity.upper()
        && quantity.value() > 0;
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.kind() == Kind.COUNT && quantity.noun().isEmpty();
  }

  /** Returns whether two quantities may be added up: both count, or measure in one unit. */
  private static boolean canBeAdded(Quantity claim, Quantity body) {
    boolean ages = body.kind() == Kind.AGE && claim.unit().equals("year");
    boolean open = ages || (claim.kind() == Kind.COUNT && body.kind() == Kind.COUNT);
    boolean money = claim.kind() == Kind.MONEY && (body.kind() == Kind.MONEY || isBare(body));
    return open
        || (money && QuantityMatch.comparable(claim, body))
        || (!money && claim.kind() != Kind.FRACTION && QuantityContext.isSameKind(claim, body));
  }

  private static boolean isNear(double claim, double value, double tolerance) {
    return Math.abs(claim - value) <= tolerance;
  }
}
