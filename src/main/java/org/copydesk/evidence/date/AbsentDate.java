package org.copydesk.evidence.date;

import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.DateMention.Relative;
import org.copydesk.analysis.Token;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;

/**
 * Recognises a weekday or month of a claim that the body should name and doesn't: "on Saturday",
 * "by the end of April". A year may be implied, and a name may have a weekday or a month in it:
 * "Black Friday", "Tuesday's Morning Email". Stateless.
 */
public final class AbsentDate {
  // Words between a preposition and its date: "by late April", "from next May".
  private static final Set<String> BETWEEN =
      Set.of(
          "late",
          "early",
          "mid",
          "next",
          "last",
          "end",
          "of",
          "until",
          "ende",
          "anfang",
          "mitte",
          "kommenden",
          "vergangenen",
          "nächsten",
          "letzten",
          "fin",
          "début",
          "mi");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "il", "o", "de");

  private AbsentDate() {}

  /**
   * Returns whether a claim names a weekday or a month for an event that the body has neither by
   * name nor by its distance from the day of publication.
   *
   * @param claim a date of {@code display}
   */
  public static boolean isAbsent(DateMention claim, AnalysedPassage display, BodyDates body) {
    return isLacking(claim, body)
        && isIntroduced(claim, display)
        && !isLabel(claim, display)
        && display.dates().stream()
            .noneMatch(other -> isRange(claim, other, display) && !isLacking(other, body));
  }

  private static boolean isLacking(DateMention claim, BodyDates body) {
    boolean weekday =
        claim.weekday() > 0
            && !body.namesWeekday(claim)
            && !body.fitsWeekday(claim)
            && !body.namesRelativeDay();
    boolean month = claim.weekday() == 0 && claim.month() > 0 && !body.hasMonth(claim);
    return claim.relative() == Relative.NONE && (weekday || month);
  }

  /** Returns whether two dates are the ends of a range, of which the body may name one. */
  private static boolean isRange(DateMention claim, DateMention other, AnalysedPassage display) {
    int end = Math.min(claim.span().end(), other.span().end());
    int start = Math.max(claim.span().start(), other.span().start());
    return start == end + 1 && "-/–".indexOf(display.text().charAt(end)) >= 0;
  }

  /**
   * Returns whether a preposition comes before a date, or its small letter or its day shows that it
   * is no part of a name.
   */
  private static boolean isIntroduced(DateMention claim, AnalysedPassage display) {
    var tokens = display.tokens();
    int at = tokens.size() - display.tokensIn(from(claim.span().start(), display)).size();
    var shape = at < tokens.size() ? tokens.get(at).shape() : WordShape.UNCASED;
    // In capitals a day may end a label: "2ND QTR JAN 31 NET".
    if ((claim.day() > 0 && shape != WordShape.ALL_CAPITALS) || shape == WordShape.LOWER) {
      return true;
    }
    int before = at - 1;
    while (before > 0 && BETWEEN.contains(tokens.get(before).word())) {
      before--;
    }
    return before >= 0 && isPreposition(tokens.get(before));
  }

  private static boolean isPreposition(Token token) {
    return BETWEEN.contains(token.word())
        || (token.stopWord() && !ARTICLES.contains(token.word()) && !token.isPossessive());
  }

  /** Returns whether a date labels an issue: "Morning briefing 3 May: ...", "Week of 3 May |". */
  private static boolean isLabel(DateMention claim, AnalysedPassage display) {
    var after = display.text().substring(claim.span().end()).stripLeading();
    int colon = display.text().indexOf(':', claim.span().end());
    int words = colon < 0 ? 0 : display.tokensIn(new Span(claim.span().end(), colon)).size();
    return after.startsWith("|") || (colon >= 0 && words <= 3);
  }

  private static Span from(int start, AnalysedPassage display) {
    return new Span(start, display.text().length());
  }
}
