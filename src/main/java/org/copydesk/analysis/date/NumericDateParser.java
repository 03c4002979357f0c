package org.copydesk.analysis.date;

import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.quantity.DigitParser;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Characters;
import org.jspecify.annotations.Nullable;

/** Reads dates and years that are written in digits alone. Immutable and thread-safe. */
public final class NumericDateParser {
  // Years that news writes about in four digits; other numbers of four digits count something.
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2099;

  // '30 to '99 are years of the last century: news rarely abbreviates a year in the future.
  private static final int PIVOT = 30;

  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}).*");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*");

  private final CalendarWords words;
  private final boolean monthFirst;

  NumericDateParser(Locale language, CalendarWords words) {
    this.words = words;
    this.monthFirst = LanguageProfile.of(language).has(Trait.MONTH_FIRST);
  }

  /** A passage's last mark that may close a quotation, looked for once and only when asked for. */
  static final class LastMark {
    private static final int UNKNOWN = -2;
    private final String text;
    private int at = UNKNOWN;

    LastMark(String text) {
      this.text = text;
    }

    /** Returns whether there is such a mark at an offset or after it. */
    boolean isFrom(int offset) {
      if (at == UNKNOWN) {
        at = text.length() - 1;
        while (at >= 0 && !closes(at)) {
          at--;
        }
      }
      return at >= offset;
    }

    private boolean closes(int i) {
      boolean mark = Characters.isApostrophe(text.charAt(i));
      boolean wordEnds = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      return mark && wordEnds && i > 0 && !Character.isSpaceChar(text.charAt(i - 1));
    }
  }

  /** Reads "31.12.2012", "12/31/2012", "2012-12-31"; null where none begins at an offset. */
  @Nullable DateMention date(String text, int start) {
    boolean mark = false;
    for (int i = start + 1; i <= start + 4 && i < text.length(); i++) {
      mark |= "./-".indexOf(text.charAt(i)) >= 0;
    }
    if (!mark) {
      return null;
    }
    var rest = text.substring(start, Math.min(text.length(), start + 11));
    var iso = ISO.matcher(rest);
    if (iso.matches()) {
      return mention(
          start,
          start + 10,
          Integer.parseInt(iso.group(3)),
          Integer.parseInt(iso.group(2)),
          Integer.parseInt(iso.group(1)));
    }
    var date = NUMERIC.matcher(rest);
    if (!date.matches()) {
      return null;
    }
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(2));
    int year = Integer.parseInt(date.group(3));
    int end = start + date.end(3);
    // 3/4/2012 may be in either order then: the year alone is sure.
    if (monthFirst && first <= 12 && second <= 12 && first != second) {
      return DateMention.ofYear(new Span(start, end), year, false);
    }
    boolean swap = second > 12;
    return mention(start, end, swap ? second : first, swap ? first : second, year);
  }

  private static @Nullable DateMention mention(int start, int end, int day, int month, int year) {
    boolean real = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    return real ? DateMention.ofMonth(new Span(start, end), month, day, year) : null;
  }

  /** Reads "1987", "'91", "the 1980s" and the end of "2004-05"; null for other numbers. */
  @Nullable DateMention year(AnalysedPassage passage, int index, LastMark lastMark) {
    var text = passage.text();
    var token = passage.tokens().get(index);
    var span = token.span();
    int digits = leadingDigits(token.surface());
    var rest = token.surface().substring(digits);
    boolean decade = rest.equals("s");
    if (!rest.isEmpty() && !decade) {
      return null;
    }
    boolean apostrophe = span.start() > 0 && Characters.isApostrophe(text.charAt(span.start() - 1));
    // An apostrophe in front of digits may open a quotation: '70 loaves a day'.
    if (digits == 2 && apostrophe && (decade || !lastMark.isFrom(span.end()))) {
      int year = Integer.parseInt(token.surface().substring(0, 2));
      return DateMention.ofYear(
          new Span(span.start() - 1, span.end()), year + (year >= PIVOT ? 1900 : 2000), decade);
    }
    if (digits == 2 && secondOfSeason(text, span.start())) {
      int first = Integer.parseInt(text.substring(span.start() - 5, span.start() - 1));
      return DateMention.ofYear(span, first + 1, false);
    }
    var tokens = passage.tokens();
    boolean joined =
        index + 1 < tokens.size() && tokens.get(index + 1).span().start() - span.end() <= 1;
    boolean other =
        (joined && words.excludesYear(DateExtractor.wordAt(passage, index + 1)))
            || words.marksNumberAsName(DateExtractor.wordAt(passage, index - 1));
    if (digits != 4 || other || !standsAlone(text, span)) {
      return null;
    }
    int year = Integer.parseInt(token.surface().substring(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR ? DateMention.ofYear(span, year, decade) : null;
  }

  /** Returns whether two digits end a season: "2004-05", "1987/88". */
  private static boolean secondOfSeason(String text, int start) {
    if (start < 5 || "-/–".indexOf(text.charAt(start - 1)) < 0) {
      return false;
    }
    for (int i = start - 5; i < start - 1; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    int before = Integer.parseInt(text.substring(start - 3, start - 1));
    int second = Integer.parseInt(text.substring(start, start + 2));
    boolean year = text.startsWith("19", start - 5) || text.startsWith("20", start - 5);
    return year && second == (before + 1) % 100 && !DigitParser.digitAt(text, start - 6);
  }

  /** Returns whether no currency, letter or other digits are glued to a number of four digits. */
  private static boolean standsAlone(String text, Span span) {
    if (span.start() > 0) {
      char before = text.charAt(span.start() - 1);
      boolean symbol = Character.getType(before) == Character.CURRENCY_SYMBOL || before == '#';
      boolean number = ".,:".indexOf(before) >= 0 && DigitParser.digitAt(text, span.start() - 2);
      if (symbol || number) {
        return false;
      }
    }
    int end = span.end();
    boolean time = end < text.length() && text.charAt(end) == ':';
    return end >= text.length()
        || (time ? !DigitParser.digitAt(text, end + 1) : "%+".indexOf(text.charAt(end)) < 0);
  }

  /** Returns the year that a token of four digits names; 0 for any other. */
  static int yearOf(String surface) {
    if (surface.length() != 4 || leadingDigits(surface) != 4) {
      return 0;
    }
    int year = Integer.parseInt(surface);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** Returns how many ASCII digits a token begins with. */
  static int leadingDigits(String surface) {
    int digits = 0;
    while (digits < surface.length() && isDigit(surface.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  /** Returns whether a character is an ASCII digit. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
