package org.copydesk.analysis;

import static java.util.Objects.requireNonNull;

import org.copydesk.text.Span;

/**
 * A date in a passage, or the part of one that is written there. Immutable.
 *
 * @param span where it occurs
 * @param weekday from 1 for Monday to 7 for Sunday; 0 where none is named
 * @param month from 1 to 12; 0 where none is named
 * @param day day of the month; 0 where none is named
 * @param year the year, or the first of a decade; 0 where none is named
 * @param decade whether a decade is meant: {@code the 1980s}
 * @param relative distance from the time of writing, for {@code yesterday}, {@code last year}
 * @since 0.1.0
 */
public record DateMention(
    Span span, int weekday, int month, int day, int year, boolean decade, Relative relative) {

  /** A day or year named by its distance from the day of writing. */
  public enum Relative {
    /** Named in another way. */
    NONE,
    /** The day before. */
    YESTERDAY,
    /** The day of writing. */
    TODAY,
    /** The day after. */
    TOMORROW,
    /** The year before the year of writing, or before the year of the event. */
    LAST_YEAR,
    /** The year of writing. */
    THIS_YEAR,
    /** The year after the year of writing, or after the year of the event. */
    NEXT_YEAR
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public DateMention {
    requireNonNull(span, "span");
    requireNonNull(relative, "relative");
    requireIn(weekday, 7, "weekday");
    requireIn(month, 12, "month");
    requireIn(day, 31, "day");
    requireIn(year, 9999, "year");
  }

  /** Returns a weekday, 1 for Monday, as a date. */
  public static DateMention ofWeekday(Span span, int weekday) {
    return new DateMention(span, weekday, 0, 0, 0, false, Relative.NONE);
  }

  /** Returns a month as a date, with a day and a year where these aren't 0. */
  public static DateMention ofMonth(Span span, int month, int day, int year) {
    return new DateMention(span, 0, month, day, year, false, Relative.NONE);
  }

  /** Returns a year, or the decade that begins with it, as a date. */
  public static DateMention ofYear(Span span, int year, boolean decade) {
    return new DateMention(span, 0, 0, 0, year, decade, Relative.NONE);
  }

  /** Returns a day or year named by its distance from the day of writing. */
  public static DateMention ofRelative(Span span, Relative relative) {
    return new DateMention(span, 0, 0, 0, 0, false, relative);
  }

  private static void requireIn(int value, int most, String name) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(name + " must be from 0 to " + most + ": " + value);
    }
  }
}
