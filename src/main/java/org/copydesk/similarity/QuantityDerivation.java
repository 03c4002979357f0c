package org.copydesk.similarity;

import java.util.List;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.similarity.BodyFigures.Figure;

/**
 * Judges whether a quantity follows from the figures of a body by one step: a sum, a difference or
 * a share of two that stand near each other, or the years between two dates. Cost: linear in the
 * figures times those near each of them.
 *
 * @since 0.1.0
 */
public final class QuantityDerivation {
  // Figures further apart than this, in the order of the body, seldom belong to one sum.
  private static final int NEAR = 4;

  private QuantityDerivation() {}

  /** Tells whether a claim follows from the figures of a body. */
  public static boolean follows(Quantity claim, BodyFigures body) {
    return years(claim, body) || figures(claim, body.figures());
  }

  private static boolean years(Quantity claim, BodyFigures body) {
    boolean counts = claim.kind() == Kind.COUNT || claim.kind() == Kind.AGE;
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

  private static boolean figures(Quantity claim, List<Figure> figures) {
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size() && j <= i + NEAR; j++) {
        if (figures.get(i).paragraph() == figures.get(j).paragraph()
            && follows(claim, figures.get(i).quantity(), figures.get(j).quantity())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(Quantity claim, Quantity first, Quantity second) {
    double a = first.value();
    double b = second.value();
    double c = claim.value();
    if (claim.kind() == Kind.PERCENT) {
      boolean like = first.kind() == second.kind();
      return like
          && (near(c, 100 * a / b)
              || near(c, 100 * b / a)
              || near(c, 100 * Math.abs(b - a) / a)
              || near(c, 100 * Math.abs(b - a) / b));
    }
    if (!like(claim, first) || !like(claim, second)) {
      return false;
    }
    return QuantityMatch.same(a + b, c) || QuantityMatch.same(Math.abs(a - b), c);
  }

  private static boolean like(Quantity claim, Quantity body) {
    return QuantityMatch.comparable(claim, body)
        && body.counts()
        && body.kind() != Kind.ORDINAL
        && body.value() == body.upper();
  }

  private static boolean near(double claim, double value) {
    return Math.abs(claim - value) < 0.5 && value <= 1000;
  }
}
