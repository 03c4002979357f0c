package org.copydesk.analysis.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.DateMention.Relative;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.date.NumericDateParser.LastMark;
import org.copydesk.lexicon.language.WordProperty;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a passage. Linear in its tokens. Immutable and thread-safe. */
public final class DateExtractor {
  // Years before are seldom in the news, while so many things are.
  private static final String LAST_CENTURIES = "1900";
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "der", "die", "das", "dem", "den", "le", "la", "les", "el", "los");

  private final CalendarWords words;
  private final NumericDateParser numeric;
  private final WordProperty<Boolean> startsDate;

  public DateExtractor(Locale language) {
    this.words = new CalendarWords(language);
    this.numeric = new NumericDateParser(language, words);
    this.startsDate = new WordProperty<>(words::startsDate);
  }

  /** Returns the dates in order. */
  public List<DateMention> find(AnalysedPassage passage) {
    var found = new ArrayList<DateMention>();
    var lastMark = new LastMark(passage.text());
    var tokens = passage.tokens();
    for (int i = 0; i < tokens.size(); ) {
      var date = at(passage, i, lastMark);
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

  private @Nullable DateMention at(AnalysedPassage passage, int index, LastMark lastMark) {
    var token = passage.tokens().get(index);
    if (token.shape() == WordShape.NUMBER) {
      return fromNumber(passage, index, lastMark);
    }
    if (!startsDate.of(token)) {
      return null;
    }
    var word = token.word();
    int weekday = words.weekday(word);
    if (weekday > 0) {
      return DateMention.ofWeekday(token.span(), weekday);
    }
    var relative = words.relative(word);
    if (relative != Relative.NONE) {
      return DateMention.ofRelative(token.span(), relative);
    }
    if (words.introducesYear(word)) {
      return relativeYear(passage, index);
    }
    int month = month(passage, index);
    return month == 0 ? null : fromMonth(passage, index, month);
  }

  /** Reads "last year", "year earlier". */
  private @Nullable DateMention relativeYear(AnalysedPassage passage, int index) {
    var relative = words.relative(wordAt(passage, index) + " " + wordAt(passage, index + 1));
    if (relative == Relative.NONE) {
      return null;
    }
    var tokens = passage.tokens();
    return DateMention.ofRelative(
        tokens.get(index).span().join(tokens.get(index + 1).span()), relative);
  }

  /** Reads "March 14, 2012", "March 2012", "March". */
  private DateMention fromMonth(AnalysedPassage passage, int index, int month) {
    var tokens = passage.tokens();
    int at = index + 1;
    int day = at < tokens.size() && near(passage, at) ? dayOf(tokens.get(at).surface()) : 0;
    return withYear(passage, index, day > 0 ? at : index, month, day);
  }

  /** Returns the date from one token to another, and to the year after it where there is one. */
  private DateMention withYear(AnalysedPassage passage, int first, int last, int month, int day) {
    var tokens = passage.tokens();
    int year = yearAfter(passage, last + 1);
    int yearAt = words.isDateSeparator(wordAt(passage, last + 1)) ? last + 2 : last + 1;
    var end = tokens.get(year > 0 ? yearAt : last).span();
    return DateMention.ofMonth(tokens.get(first).span().join(end), month, day, year);
  }

  private @Nullable DateMention fromNumber(AnalysedPassage passage, int index, LastMark lastMark) {
    var tokens = passage.tokens();
    var text = passage.text();
    var span = tokens.get(index).span();
    var date = numeric.date(text, span.start());
    if (date != null) {
      return date;
    }
    int day = dayOf(tokens.get(index).surface());
    int next = words.isDateSeparator(wordAt(passage, index + 1)) ? index + 2 : index + 1;
    if (wordAt(passage, index + 1).equals("of")) {
      next = index + 2;
    }
    if (day > 0 && next < tokens.size() && near(passage, next)) {
      int month = monthName(tokens.get(next));
      // "Gate 7 May Close"
      boolean verb =
          words.isAmbiguousMonth(tokens.get(next).word())
              && index > 0
              && tokens.get(index - 1).startsUpper()
              && !words.introducesMonth(wordAt(passage, index - 1))
              && words.weekday(wordAt(passage, index - 1)) == 0;
      if (month > 0 && !verb) {
        return withYear(passage, index, next, month, day);
      }
    }
    return isCount(passage, index) ? null : numeric.year(passage, index, lastMark);
  }

  /**
   * Returns whether a number counts things ("has 1700 nurses") and is no year ("the 1689 rising").
   */
  private boolean isCount(AnalysedPassage passage, int index) {
    var tokens = passage.tokens();
    var surface = tokens.get(index).surface();
    if (surface.length() != 4 || surface.compareTo(LAST_CENTURIES) >= 0 || index == 0) {
      return false;
    }
    boolean thing =
        index + 1 < tokens.size()
            && near(passage, index + 1)
            && tokens.get(index + 1).shape() == WordShape.LOWER
            && !tokens.get(index + 1).stopWord();
    var before = wordAt(passage, index - 1);
    return thing && !words.introducesMonth(before) && !ARTICLES.contains(before);
  }

  private int yearAfter(AnalysedPassage passage, int at) {
    int index = words.isDateSeparator(wordAt(passage, at)) ? at + 1 : at;
    if (index >= passage.tokens().size() || !near(passage, index)) {
      return 0;
    }
    return NumericDateParser.yearOf(passage.tokens().get(index).surface());
  }

  /** Returns the month that a token names; 0 where it is another word there. */
  private int month(AnalysedPassage passage, int index) {
    var token = passage.tokens().get(index);
    int full = words.month(token.word());
    boolean number = dayOrYear(passage, index + 1);
    if (full > 0) {
      // English "march" is no month; French "mars" is one, and "Mars" a planet.
      boolean inSentence =
          words.requiresCapitals()
              && index > 0
              && passage.tokens().get(index - 1).shape() == WordShape.LOWER
              && token.shape() == WordShape.CAPITALISED;
      boolean expected = number || inSentence || words.introducesMonth(wordAt(passage, index - 1));
      boolean lower = words.requiresCapitals() && token.shape() == WordShape.LOWER;
      return words.isAmbiguousMonth(token.word()) && (!expected || lower) ? 0 : full;
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

  static String wordAt(AnalysedPassage passage, int index) {
    var tokens = passage.tokens();
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).word();
  }

  /** Returns whether a token follows the one before with a space, point or comma between. */
  private static boolean near(AnalysedPassage passage, int index) {
    var tokens = passage.tokens();
    int from = tokens.get(index - 1).span().end();
    int to = tokens.get(index).span().start();
    boolean near = to - from <= 2;
    for (int i = from; near && i < to; i++) {
      near = " .,\u00A0".indexOf(passage.text().charAt(i)) >= 0;
    }
    return near;
  }

  /** Returns the day of the month that a token writes: "14", "14th", "1er"; otherwise 0. */
  private static int dayOf(String surface) {
    int digits = NumericDateParser.leadingDigits(surface);
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
}
