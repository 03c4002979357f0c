package org.copydesk.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * Finds what stands between quotation marks of any style, and takes no apostrophe for one.
 *
 * <p>A mark opens where a word begins after it and none ends before it, and closes where a word or
 * punctuation ends before it and none goes on after it; so "Macy's", "players' union" and "the
 * '90s" hold none. Linear in the text.
 */
final class QuotationFinder {
  private static final String OPENING = "\"'“‘«‹„‚”’»›「『";
  private static final String SINGLE = "'‘’‚‹›";

  // English words that are written with an apostrophe in front.
  private static final Set<String> ELISIONS =
      Set.of("n", "em", "til", "tis", "twas", "cause", "bout", "round", "cos", "nuff");

  private QuotationFinder() {}

  /** Returns the spans of quotations with their marks, in order; of nested ones the outer. */
  static List<Span> find(String text) {
    var found = new ArrayList<Span>();
    for (int i = 0; i < text.length(); i++) {
      if (opens(text, i)) {
        int close = closing(text, i);
        if (close > i + 1) {
          found.add(new Span(i, close + 1));
          i = close;
        }
      }
    }
    return found;
  }

  /**
   * Tells whether an opening mark without its closing one stands at the end: a speech that goes on
   * in the next paragraph.
   */
  private static boolean opens(String text, int at) {
    char mark = text.charAt(at);
    if (OPENING.indexOf(mark) < 0 || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    if ((isSpace(next) && mark != '«') || (at > 0 && joinsWord(text.charAt(at - 1)))) {
      return false;
    }
    return SINGLE.indexOf(mark) < 0 || !isElision(text, at + 1);
  }

  private static boolean isElision(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    var word = text.substring(from, end).toLowerCase(Locale.ROOT);
    boolean decade = word.length() == 3 && word.charAt(2) == 's' && isDigits(word.substring(0, 2));
    boolean year = word.length() == 2 && isDigits(word);
    return decade || year || ELISIONS.contains(word);
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static int closing(String text, int open) {
    var closers = closersOf(text.charAt(open));
    for (int i = open + 1; i < text.length(); i++) {
      if (closers.indexOf(text.charAt(i)) >= 0 && closes(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(String text, int at) {
    char mark = text.charAt(at);
    boolean wordGoesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (mark == '»' || mark == '«' || mark == '”' || mark == '」' || mark == '』') {
      return true;
    }
    boolean spaceBefore = isSpace(text.charAt(at - 1));
    return !wordGoesOn && !spaceBefore;
  }

  private static String closersOf(char open) {
    return switch (open) {
      case '"' -> "\"”";
      case '\'' -> "'’";
      case '“', '”' -> "”\"";
      case '‘', '’' -> "’'";
      case '«' -> "»";
      case '»' -> "«»";
      case '‹' -> "›";
      case '›' -> "‹›";
      case '„' -> "“”\"";
      case '‚' -> "‘’'";
      case '「' -> "」";
      case '『' -> "』";
      default -> "";
    };
  }

  private static boolean joinsWord(char before) {
    return Character.isLetterOrDigit(before);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
