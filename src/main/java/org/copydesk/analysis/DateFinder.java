package org.copydesk.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.analysis.DateMention.Relative;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a passage. Linear in its tokens. Immutable and thread-safe. */
final class DateFinder {
  // Years that news writes about in four digits; other numbers of four digits count something.
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2099;

  // '30 and later are of the last century: news of our time speaks of no '30 to come.
  private static final int PIVOT = 30;

  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}).*");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*");

  private final CalendarWords words;
  private final boolean monthFirst;

  DateFinder(Locale language) {
    this.words = new CalendarWords(language);
    boolean english = language.getLanguage().equals("en");
    this.monthFirst =
        english && (language.getCountry().isEmpty() || language.getCountry().equals("US"));
  }

  /** Returns the dates in order. */
  List<DateMention> find(AnalysedPassage passage) {
    var found = new ArrayList<DateMention>();
    var tokens = passage.tokens();
    for (int i = 0; i < tokens.size(); ) {
      var date = at(passage, i);
      if (date == null) {
        i++;
      } else {
        found.add(date);
        int end = date.span().end();
        while (i < tokens.size() && tokens.get(i).span().start() < end) {
          i++;
        }
      }
    }
    return found;
  }

  private @Nullable DateMention at(AnalysedPassage passage, int index) {
    var token = passage.tokens().get(index);
    if (token.shape() == Shape.NUMBER) {
      return fromNumber(passage, index);
    }
    var word = token.word();
    if (!words.begins(word)) {
      return null;
    }
    int weekday = words.weekday(word);
    if (weekday > 0) {
      return new DateMention(token.span(), weekday, 0, 0, 0, false, Relative.NONE);
    }
    var relative = words.relative(word);
    if (relative != Relative.NONE) {
      return new DateMention(token.span(), 0, 0, 0, 0, false, relative);
    }
    if (words.beginsYear(word)) {
      return relativeYear(passage, index);
    }
    int month = month(passage, index);
    return month == 0 ? null : fromMonth(passage, index, month);
  }

  /** Reads "last year", "a year earlier". */
  private @Nullable DateMention relativeYear(AnalysedPassage passage, int index) {
    var word = wordAt(passage, index);
    var relative = words.relativeYear(word);
    int last = index;
    if (relative == Relative.NONE) {
      last++;
      relative = words.relativeYear(word + " " + wordAt(passage, last));
    }
    if (relative == Relative.NONE) {
      return null;
    }
    var tokens = passage.tokens();
    var span = new Span(tokens.get(index).span().start(), tokens.get(last).span().end());
    return new DateMention(span, 0, 0, 0, 0, false, relative);
  }

  /** Reads "March 14, 2012", "March 2012", "March". */
  private DateMention fromMonth(AnalysedPassage passage, int index, int month) {
    var tokens = passage.tokens();
    int start = tokens.get(index).span().start();
    int end = tokens.get(index).span().end();
    int at = index + 1;
    int day = at < tokens.size() && near(passage, at) ? dayOf(tokens.get(at).surface()) : 0;
    if (day > 0) {
      end = tokens.get(at++).span().end();
    }
    int year = yearAfter(passage, at);
    if (year > 0) {
      end = tokens.get(words.between(wordAt(passage, at)) ? at + 1 : at).span().end();
    }
    return new DateMention(new Span(start, end), 0, month, day, year, false, Relative.NONE);
  }

  private @Nullable DateMention fromNumber(AnalysedPassage passage, int index) {
    var tokens = passage.tokens();
    var text = passage.text();
    var span = tokens.get(index).span();
    var numeric = numeric(text, span.start());
    if (numeric != null) {
      return numeric;
    }
    int day = dayOf(tokens.get(index).surface());
    int next = words.between(wordAt(passage, index + 1)) ? index + 2 : index + 1;
    if (wordAt(passage, index + 1).equals("of")) {
      next = index + 2;
    }
    if (day > 0 && next < tokens.size() && near(passage, next)) {
      int month = monthName(tokens.get(next));
      // "Windows 8 May Be Late"
      boolean verb =
          words.unclear(tokens.get(next).word())
              && index > 0
              && tokens.get(index - 1).startsUpper()
              && !words.before(wordAt(passage, index - 1))
              && words.weekday(wordAt(passage, index - 1)) == 0;
      if (month > 0 && !verb) {
        int end = tokens.get(next).span().end();
        int year = yearAfter(passage, next + 1);
        if (year > 0) {
          boolean between = words.between(wordAt(passage, next + 1));
          end = tokens.get(between ? next + 2 : next + 1).span().end();
        }
        return new DateMention(
            new Span(span.start(), end), 0, month, day, year, false, Relative.NONE);
      }
    }
    return year(passage, index);
  }

  private @Nullable DateMention numeric(String text, int start) {
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
      return date(
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
    boolean swap = second > 12 || (monthFirst && first <= 12);
    return date(
        start,
        start + date.end(3),
        swap ? second : first,
        swap ? first : second,
        Integer.parseInt(date.group(3)));
  }

  private static @Nullable DateMention date(int start, int end, int day, int month, int year) {
    boolean real = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    return real
        ? new DateMention(new Span(start, end), 0, month, day, year, false, Relative.NONE)
        : null;
  }

  private @Nullable DateMention year(AnalysedPassage passage, int index) {
    var text = passage.text();
    var token = passage.tokens().get(index);
    var span = token.span();
    int digits = leadingDigits(token.surface());
    var rest = token.surface().substring(digits);
    boolean decade = rest.equals("s");
    if (!rest.isEmpty() && !decade) {
      return null;
    }
    boolean apostrophe = span.start() > 0 && "'’‘".indexOf(text.charAt(span.start() - 1)) >= 0;
    if (digits == 2 && apostrophe && (decade || !quoted(text, span))) {
      int year = Integer.parseInt(token.surface().substring(0, 2));
      return yearMention(
          new Span(span.start() - 1, span.end()), year + (year >= PIVOT ? 1900 : 2000), decade);
    }
    if (digits == 2 && secondOfSeason(text, span.start())) {
      int century = Integer.parseInt(text.substring(span.start() - 5, span.start() - 3)) * 100;
      int year = Integer.parseInt(token.surface());
      return yearMention(span, century + year, false);
    }
    boolean other =
        words.noYear(wordAt(passage, index + 1)) || words.nameBefore(wordAt(passage, index - 1));
    if (digits != 4 || other || !standsAlone(text, span)) {
      return null;
    }
    int year = Integer.parseInt(token.surface().substring(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR ? yearMention(span, year, decade) : null;
  }

  /** Tells whether an apostrophe in front of digits opens a quotation: '47% of us', '40 years'. */
  private static boolean quoted(String text, Span span) {
    for (int i = span.end(); i < text.length(); i++) {
      boolean mark = "'’".indexOf(text.charAt(i)) >= 0;
      boolean wordEnds = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (mark && wordEnds && !Character.isSpaceChar(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether two digits end a season: "2004-05", "1987/88". */
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
    return year && second == before + 1 && !DigitReader.digitAt(text, start - 6);
  }

  private static DateMention yearMention(Span span, int year, boolean decade) {
    return new DateMention(span, 0, 0, 0, year, decade, Relative.NONE);
  }

  /** Tells whether no currency, letter or other digits are glued to a number of four digits. */
  private static boolean standsAlone(String text, Span span) {
    if (span.start() > 0) {
      char before = text.charAt(span.start() - 1);
      boolean symbol = Character.getType(before) == Character.CURRENCY_SYMBOL || before == '#';
      boolean number = ".,:".indexOf(before) >= 0 && DigitReader.digitAt(text, span.start() - 2);
      if (symbol || number) {
        return false;
      }
    }
    int end = span.end();
    boolean time = end < text.length() && text.charAt(end) == ':';
    return end >= text.length()
        || (time ? !DigitReader.digitAt(text, end + 1) : "%+".indexOf(text.charAt(end)) < 0);
  }

  private int yearAfter(AnalysedPassage passage, int at) {
    int index = words.between(wordAt(passage, at)) ? at + 1 : at;
    if (index >= passage.tokens().size() || !near(passage, index)) {
      return 0;
    }
    var surface = passage.tokens().get(index).surface();
    if (surface.length() != 4 || leadingDigits(surface) != 4) {
      return 0;
    }
    int year = Integer.parseInt(surface);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** Returns the month that a token names where it stands; 0 where it is another word. */
  private int month(AnalysedPassage passage, int index) {
    var token = passage.tokens().get(index);
    int full = words.month(token.word());
    boolean number = dayOrYear(passage, index + 1);
    if (full > 0) {
      boolean inSentence =
          index > 0
              && passage.tokens().get(index - 1).shape() == Shape.LOWER
              && token.shape() == Shape.CAPITALISED;
      boolean expected = number || inSentence || words.before(wordAt(passage, index - 1));
      boolean lower = token.shape() == Shape.LOWER && words.unclear(token.word());
      return words.unclear(token.word()) && (!expected || lower) ? 0 : full;
    }
    int brief = words.shortMonth(token.word());
    boolean point =
        token.span().end() < passage.text().length()
            && passage.text().charAt(token.span().end()) == '.';
    return brief > 0 && (number || point) && token.startsUpper() ? brief : 0;
  }

  private boolean dayOrYear(AnalysedPassage passage, int index) {
    return index < passage.tokens().size()
        && near(passage, index)
        && (dayOf(passage.tokens().get(index).surface()) > 0 || yearAfter(passage, index) > 0);
  }

  private int monthName(Token token) {
    int full = words.month(token.word());
    return full > 0 ? full : words.shortMonth(token.word());
  }

  private static String wordAt(AnalysedPassage passage, int index) {
    var tokens = passage.tokens();
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).word();
  }

  /** Tells whether a token follows the one before with a space, point or comma between. */
  private static boolean near(AnalysedPassage passage, int index) {
    var tokens = passage.tokens();
    if (index == 0) {
      return false;
    }
    int from = tokens.get(index - 1).span().end();
    int to = tokens.get(index).span().start();
    boolean near = to - from <= 2;
    for (int i = from; near && i < to; i++) {
      near = " .,\u00A0".indexOf(passage.text().charAt(i)) >= 0;
    }
    return near;
  }

  /** Returns the day of the month that a token writes: "14", "14th", "1er"; else 0. */
  private static int dayOf(String surface) {
    int digits = leadingDigits(surface);
    if (digits == 0 || digits > 2 || surface.length() > digits + 2) {
      return 0;
    }
    for (int i = digits; i < surface.length(); i++) {
      if (!Character.isLetter(surface.charAt(i))) {
        return 0;
      }
    }
    int day = Integer.parseInt(surface.substring(0, digits));
    boolean magnitude = surface.length() == digits + 1 && surface.charAt(digits) != 'º';
    return day >= 1 && day <= 31 && !magnitude ? day : 0;
  }

  private static int leadingDigits(String surface) {
    int digits = 0;
    while (digits < surface.length() && isDigit(surface.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
