package org.copydesk.evidence.number;

import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.quantity.QuantityMatch;
import org.copydesk.text.Span;

/**
 * Recognises the quantities that nobody says loosely although they are small or spelled out, so
 * that the body must have them: a score, an age, the term of a contract or a sentence. Stateless.
 *
 * @since 0.1.0
 */
public final class RequiredQuantity {
  // Pairs that are idioms: fifty-fifty, round the clock, office hours.
  private static final Set<String> IDIOMS =
      Set.of("50-50", "24-7", "24/7", "9-5", "20-20", "80-20");
  // "These seven days" is this week.
  private static final Set<String> LOOSE =
      Set.of("these", "those", "first", "last", "past", "every", "another", "few", "some");
  private static final Set<String> ONE = Set.of("a", "an", "one", "another");

  private RequiredQuantity() {}

  /**
   * Returns whether a body must have a claim's quantity. A derivation is not considered.
   *
   * @param display the display text of the claim
   * @param english whether spans of time are known in all their forms
   */
  public static boolean is(
      Quantity claim, AnalysedPassage display, BodyQuantities body, boolean english) {
    return switch (claim.kind()) {
      case PAIR ->
          !claim.spelled()
              && !IDIOMS.contains(claim.span().in(display.text()))
              && !isResult(claim, display);
      case AGE -> claim.spelled() && claim.value() > 1;
      case DURATION -> english && claim.spelled() && isTerm(claim, display, body);
      default -> false;
    };
  }

  /** "Halden 2-1 Norvik": the heading of a report or a table, which need not repeat it. */
  private static boolean isResult(Quantity claim, AnalysedPassage display) {
    var before = display.tokensIn(new Span(0, claim.span().start()));
    var after = display.tokensIn(new Span(claim.span().end(), display.text().length()));
    return !before.isEmpty()
        && !after.isEmpty()
        && before.get(before.size() - 1).startsUpper()
        && after.get(0).startsUpper();
  }

  /** "A two-year deal", "jailed for six months". */
  private static boolean isTerm(Quantity claim, AnalysedPassage display, BodyQuantities body) {
    if (isCompound(claim, display)) {
      return claim.value() != 1 || !namesOne(claim.unit(), body);
    }
    var before = display.tokensIn(new Span(0, claim.span().start()));
    return claim.value() >= 2
        && (before.isEmpty() || !LOOSE.contains(before.get(before.size() - 1).word()));
  }

  /** Returns whether a span of time is an adjective: "two-year", "three-and-a-half-year". */
  public static boolean isCompound(Quantity claim, AnalysedPassage display) {
    var tokens = display.tokensIn(claim.span());
    var text = display.text();
    int end = claim.span().end();
    boolean after = end < text.length() && text.charAt(end) == '-';
    return claim.kind() == Kind.DURATION
        && (after || (tokens.size() > 1 && claim.span().in(text).indexOf('-') > 0));
  }

  private static boolean namesOne(String unit, BodyQuantities body) {
    return body.paragraphs().stream()
        .anyMatch(
            paragraph -> {
              var tokens = paragraph.tokens();
              for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i).word().startsWith(unit)
                    && ONE.contains(tokens.get(i - 1).word())) {
                  return true;
                }
              }
              return false;
            });
  }

  /** Returns whether quantities that agree with a span of time by their number are no time. */
  public static boolean isOnlyOtherKind(Quantity claim, BodyQuantities body) {
    return body.agreeing(claim).stream()
        .map(BodyQuantities.LocatedQuantity::quantity)
        .noneMatch(
            quantity ->
                quantity.kind() == Kind.DURATION
                    || quantity.kind() == Kind.AGE
                    || QuantityMatch.isSame(claim, quantity));
  }
}
