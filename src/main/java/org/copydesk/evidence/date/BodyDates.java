package org.copydesk.evidence.date;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.DateMention.Relative;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.evidence.number.BodyQuantities;
import org.copydesk.evidence.number.BodyQuantities.LocatedDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a body, with which those of a claim are compared, and dates that follow from them
 * and from the day of publication. Immutable.
 *
 * @since 0.1.0
 */
public final class BodyDates {
  // Weekdays of yesterday, today and tomorrow fit a day of publication or a dateline.
  private static final int DAYS_AROUND = 1;

  private final BodyQuantities body;
  private final @Nullable LocalDate published;
  private final List<LocalDate> days;

  private BodyDates(BodyQuantities body, @Nullable LocalDate published) {
    this.body = body;
    this.published = published;
    this.days = days(body, published);
  }

  /**
   * Holds the dates of a body.
   *
   * @param published the day of publication, null where it isn't known
   */
  public static BodyDates of(BodyQuantities body, @Nullable LocalDate published) {
    return new BodyDates(requireNonNull(body, "body"), published);
  }

  private static List<LocalDate> days(BodyQuantities body, @Nullable LocalDate published) {
    var days = new ArrayList<LocalDate>();
    if (published != null) {
      days.add(published);
    }
    for (var dated : body.dates()) {
      var date = dated.date();
      int year = date.year() > 0 ? date.year() : published == null ? 0 : published.getYear();
      // The 31st of February names no day; the body's own slip is no matter here.
      boolean full = year > 0 && date.month() > 0 && date.day() > 0;
      if (full && YearMonth.of(year, date.month()).isValidDay(date.day())) {
        days.add(LocalDate.of(year, date.month(), date.day()));
      }
    }
    return List.copyOf(days);
  }

  /**
   * Returns a claim with the weekday that "yesterday" and the like mean, where the day of
   * publication is known; any other claim as it is.
   */
  public DateMention resolved(DateMention claim) {
    int days =
        switch (claim.relative()) {
          case YESTERDAY -> -1;
          case TOMORROW -> 1;
          case NONE, TODAY, LAST_YEAR, THIS_YEAR, NEXT_YEAR -> 0;
        };
    return days == 0 || published == null
        ? claim
        : new DateMention(
            claim.span(),
            published.plusDays(days).getDayOfWeek().getValue(),
            0,
            0,
            0,
            false,
            claim.relative());
  }

  /** Returns whether the body names a claim's weekday. */
  public boolean namesWeekday(DateMention claim) {
    return body.dates().stream().anyMatch(dated -> dated.date().weekday() == claim.weekday());
  }

  /** Returns whether the body names a day by its distance from a day of writing unknown here. */
  public boolean namesRelativeDay() {
    return published == null
        && body.dates().stream()
            .map(dated -> dated.date().relative())
            .anyMatch(
                relative ->
                    relative == Relative.YESTERDAY
                        || relative == Relative.TODAY
                        || relative == Relative.TOMORROW);
  }

  /** Returns whether a date of the body or the day of publication fits a claim's weekday. */
  public boolean fitsWeekday(DateMention claim) {
    return days.stream().anyMatch(day -> day.getDayOfWeek().getValue() == claim.weekday())
        || (published != null && isAround(published, claim.weekday()));
  }

  private static boolean isAround(LocalDate day, int weekday) {
    for (int i = -DAYS_AROUND; i <= DAYS_AROUND; i++) {
      if (day.plusDays(i).getDayOfWeek().getValue() == weekday) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the body has a claim's month. */
  public boolean hasMonth(DateMention claim) {
    return body.dates().stream().anyMatch(dated -> dated.date().month() == claim.month())
        || (published != null && published.getMonthValue() == claim.month());
  }

  /** Returns whether the body has a claim's day of the month, in its month or without one. */
  public boolean hasDay(DateMention claim) {
    return body.dates().stream()
            .map(LocatedDate::date)
            .anyMatch(
                date ->
                    date.day() == claim.day()
                        && (date.month() == claim.month() || date.month() == 0))
        || days.stream()
            .anyMatch(
                day -> day.getDayOfMonth() == claim.day() && day.getMonthValue() == claim.month())
        || body.quantities().stream()
            .map(BodyQuantities.LocatedQuantity::quantity)
            .anyMatch(
                q ->
                    (q.kind() == Kind.ORDINAL || q.kind() == Kind.COUNT)
                        && q.value() == claim.day());
  }

  /** Returns whether the body names a claim's year or decade. */
  public boolean namesYear(DateMention claim) {
    return body.dates().stream().map(LocatedDate::date).anyMatch(date -> meetsYear(claim, date))
        || body.quantities().stream()
            .anyMatch(located -> located.quantity().value() == claim.year());
  }

  /** Returns whether a claim's year follows from one that the body names, or from publication. */
  public boolean fitsYear(DateMention claim) {
    int year = claim.year();
    return (published != null && Math.abs(published.getYear() - year) <= 1)
        || byNextYear(year)
        || bySpan(year);
  }

  /** Returns the last year that the body names; 0 where it names none. */
  public int lastYear() {
    var years = body.years();
    return years.isEmpty() ? 0 : years.get(years.size() - 1);
  }

  private static boolean meetsYear(DateMention claim, DateMention date) {
    if (date.year() == 0) {
      return false;
    }
    boolean inDecade = date.decade() && claim.year() / 10 == date.year() / 10;
    boolean ofDecade = claim.decade() && claim.year() / 10 == date.year() / 10;
    return claim.year() == date.year() || inDecade || ofDecade;
  }

  /**
   * Returns whether the body names a year relative to one of its years: with 2011, "last year" may
   * be 2010.
   */
  private boolean byNextYear(int year) {
    var years = body.years();
    return (hasRelative(Relative.LAST_YEAR) && years.contains(year + 1))
        || (hasRelative(Relative.NEXT_YEAR) && years.contains(year - 1))
        || (hasRelative(Relative.THIS_YEAR)
            && !years.isEmpty()
            && year == years.get(years.size() - 1) + 1);
  }

  private boolean hasRelative(Relative relative) {
    return body.dates().stream().anyMatch(dated -> dated.date().relative() == relative);
  }

  /** Returns whether a span of the body separates a year from one of its years: "30 years ago". */
  private boolean bySpan(int year) {
    return body.quantities().stream()
        .map(BodyQuantities.LocatedQuantity::quantity)
        .filter(
            quantity ->
                quantity.kind() == Kind.AGE
                    || (quantity.kind() == Kind.DURATION && quantity.unit().equals("year")))
        .anyMatch(
            quantity ->
                body.years().stream()
                    .anyMatch(known -> Math.abs(known - year) == quantity.value()));
  }

  /** Returns the body's dates in order. */
  public List<LocatedDate> dates() {
    return body.dates();
  }
}
