package org.copydesk.evidence.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.DateMention.Relative;
import org.copydesk.lexicon.PeriodLexicon.Period;

/**
 * The days of a span of time that is counted from the day of publication.
 *
 * <p>Example: in an article of Wednesday, 15 May 2024, "last week" is from Monday, 6 May, to
 * Sunday, 12 May. Weeks begin on Monday, as in ISO 8601.
 *
 * @param from its first day
 * @param to its last day
 * @param unit how long it is
 */
record PublishedPeriod(LocalDate from, LocalDate to, Unit unit) {
  private static final int WEEK = 7;

  /** The lengths of such spans. */
  enum Unit {
    /** A week or weekend: a date needs a day to be compared. */
    WEEK,
    /** A month: a date needs a month. */
    MONTH,
    /** A year: a date needs a year. */
    YEAR
  }

  /** Returns the days of a span; empty for one that no day of publication decides about. */
  static Optional<PublishedPeriod> of(Period period, LocalDate published) {
    return switch (period) {
      case LAST_WEEK -> Optional.of(week(published, -1));
      case THIS_WEEK -> Optional.of(week(published, 0));
      case NEXT_WEEK -> Optional.of(week(published, 1));
      case LAST_WEEKEND -> Optional.of(weekend(published, -1));
      case THIS_WEEKEND -> Optional.of(weekend(published, 0));
      case NEXT_WEEKEND -> Optional.of(weekend(published, 1));
      case LAST_MONTH -> Optional.of(month(published, -1));
      case THIS_MONTH -> Optional.of(month(published, 0));
      case NEXT_MONTH -> Optional.of(month(published, 1));
      case LAST_YEAR -> Optional.of(year(published, -1));
      case THIS_YEAR -> Optional.of(year(published, 0));
      case NEXT_YEAR -> Optional.of(year(published, 1));
      default -> Optional.empty();
    };
  }

  private static PublishedPeriod week(LocalDate published, int weeks) {
    var monday =
        published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    return new PublishedPeriod(monday, monday.plusDays(WEEK - 1L), Unit.WEEK);
  }

  private static PublishedPeriod weekend(LocalDate published, int weeks) {
    var sunday = week(published, weeks).to;
    return new PublishedPeriod(sunday.minusDays(1), sunday, Unit.WEEK);
  }

  private static PublishedPeriod month(LocalDate published, int months) {
    var month = YearMonth.from(published).plusMonths(months);
    return new PublishedPeriod(month.atDay(1), month.atEndOfMonth(), Unit.MONTH);
  }

  private static PublishedPeriod year(LocalDate published, int years) {
    int year = published.getYear() + years;
    return new PublishedPeriod(
        LocalDate.ofYearDay(year, 1), YearMonth.of(year, 12).atEndOfMonth(), Unit.YEAR);
  }

  /** Returns whether a date is exact enough to be in the span or not. */
  boolean isComparable(DateMention date) {
    if (date.relative() != Relative.NONE || date.decade()) {
      return false;
    }
    return switch (unit) {
      case WEEK -> date.month() > 0 && date.day() > 0;
      case MONTH -> date.month() > 0;
      case YEAR -> date.year() > 0;
    };
  }

  /** Returns whether a comparable date is in the span, or may be, where it has no year. */
  boolean contains(DateMention date) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if ((date.year() == 0 || date.year() == year) && overlaps(date, year)) {
        return true;
      }
    }
    return false;
  }

  private boolean overlaps(DateMention date, int year) {
    if (date.month() == 0) {
      return true;
    }
    var month = YearMonth.of(year, date.month());
    boolean day = date.day() > 0 && month.isValidDay(date.day());
    var first = day ? month.atDay(date.day()) : month.atDay(1);
    var last = day ? first : month.atEndOfMonth();
    return !last.isBefore(from) && !first.isAfter(to);
  }
}
