package org.copydesk.analysis.analyser;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Characters;

/**
 * Finds quotations between marks of any style. Apostrophes aren't marks.
 *
 * <p>A mark opens if a word begins after it and none ends before it. It closes if a word or
 * punctuation ends before it and no word continues after it. So "Macy's", "players' union" and "the
 * '90s" have no quotation. A mark that never closes, as in a speech of several paragraphs, is
 * ignored. One pass with a stack of open marks: a closing mark takes the last one that it fits.
 * Linear in the text.
 */
final class QuotationExtractor {

  // All marks that open a quotation in some language: each has its place in the counts below.
  private static final String OPENING = "\"'“‘«‹„‚”’»›「『";

  // English words (and Dutch ones: 's, 't, 'k) that are written with an apostrophe in front.
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "tis", "twas", "cause", "bout", "round", "cos", "nuff", "s", "t", "k");

  // They put no space between words, so a letter before a mark doesn't belong to it.
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final String text;
  private final List<Span> found = new ArrayList<>();

  // Places of open marks, and how many of each kind of mark are among them.
  private final List<Integer> open = new ArrayList<>();
  private final int[] waiting = new int[OPENING.length()];

  private QuotationExtractor(String text) {
    this.text = text;
  }

  /** Returns the spans of quotations with their marks, in order; of nested ones the outer. */
  static List<Span> find(String text) {
    return new QuotationExtractor(text).find();
  }

  private List<Span> find() {
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isQuote(text.charAt(i))) {
        if (waitsFor(text.charAt(i)) && closes(i)) {
          close(i);
        } else if (opens(i)) {
          open.add(i);
          waiting[OPENING.indexOf(text.charAt(i))]++;
        }
      }
    }
    return found;
  }

  private boolean waitsFor(char mark) {
    var openers = openersOf(mark);
    for (int i = 0; i < openers.length(); i++) {
      if (waiting[OPENING.indexOf(openers.charAt(i))] > 0) {
        return true;
      }
    }
    return false;
  }

  private void close(int at) {
    var openers = openersOf(text.charAt(at));
    int start;
    char mark;
    do { // open marks inside a closed quotation never close themselves
      start = open.remove(open.size() - 1);
      mark = text.charAt(start);
      waiting[OPENING.indexOf(mark)]--;
    } while (openers.indexOf(mark) < 0);
    if (at > start + 1) {
      while (!found.isEmpty() && found.get(found.size() - 1).start() > start) {
        found.remove(found.size() - 1);
      }
      found.add(new Span(start, at + 1));
    }
  }

  private boolean opens(int at) {
    char mark = text.charAt(at);
    if (OPENING.indexOf(mark) < 0 || at + 1 >= text.length()) {
      return false;
    }
    boolean bracket = mark == '「' || mark == '『';
    if (!bracket && wordEndsAt(at)) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (Characters.isSpace(next)) {
      return mark == '«' || mark == '‹'; // French puts a space after it
    }
    boolean afterWords =
        ",;:)".indexOf(next) >= 0
            || (next == '.'
                && (at + 2 >= text.length() || Characters.isSpace(text.charAt(at + 2))));
    return !afterWords && !(Characters.isApostrophe(mark) && isElision(at));
  }

  /**
   * Returns whether the characters around a mark let it close a quotation; the caller has found an
   * open one.
   */
  private boolean closes(int at) {
    char mark = text.charAt(at);
    if (mark == '」' || mark == '』') {
      return true;
    }
    boolean wordGoesOn = wordBeginsAt(at + 1);
    boolean spaceBefore = Characters.isSpace(text.charAt(at - 1));
    return switch (mark) {
      case '»', '«', '›', '‹' -> !(spaceBefore && wordGoesOn);
      case '”' -> !spaceBefore || !opens(at);
      case '"' -> !wordGoesOn && !isInchMark(at) && (!spaceBefore || !opens(at));
      default -> !wordGoesOn && !spaceBefore && !endsRockAndRoll(at);
    };
  }

  private static String openersOf(char close) {
    return switch (close) {
      case '"' -> "\"“”„";
      case '\'' -> "'‘’‚";
      case '”' -> "”“\"„";
      case '’' -> "’‘'‚";
      case '“' -> "„";
      case '‘' -> "‚";
      case '»' -> "«»";
      case '«' -> "»";
      case '›' -> "‹›";
      case '‹' -> "›";
      case '」' -> "「";
      case '』' -> "『";
      default -> "";
    };
  }

  /**
   * Returns whether the apostrophe replaces letters. "'Cause of death unknown'" and "'20 dead'" are
   * still quotations: no other mark is open, and the next mark closes and isn't that of a plural
   * such as "players' union".
   */
  private boolean isElision(int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end <= at + 6) {
      end++;
    }
    var word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    if (word.equals("n") || (word.length() == 3 && isYear(word) && word.endsWith("s"))) {
      return true;
    }
    if (!ELISIONS.contains(word) && !(word.length() == 2 && isYear(word))) {
      return false;
    }
    return waitsFor('\'') || !nextApostropheCloses(end);
  }

  private static boolean isYear(String word) {
    return Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
  }

  // Stops at the next mark that isn't inside a word, so all calls together are linear.
  private boolean nextApostropheCloses(int from) {
    for (int i = from; i < text.length(); i++) {
      boolean insideWord = wordEndsAt(i) && wordBeginsAt(i + 1);
      if (Characters.isApostrophe(text.charAt(i)) && !insideWord) {
        boolean plural = "sS".indexOf(text.charAt(i - 1)) >= 0;
        boolean wordFollows =
            i + 2 < text.length() && Characters.isSpace(text.charAt(i + 1)) && wordBeginsAt(i + 2);
        return closes(i) && !(plural && wordFollows);
      }
    }
    return false;
  }

  /** Returns whether a mark is the second of "rock 'n' roll". */
  private boolean endsRockAndRoll(int at) {
    return at >= 2
        && "nN".indexOf(text.charAt(at - 1)) >= 0
        && Characters.isApostrophe(text.charAt(at - 2));
  }

  /** Returns whether a mark is the last of 6'2". */
  private boolean isInchMark(int at) {
    int i = at - 1;
    while (i > at - 3 && i >= 0 && Character.isDigit(text.charAt(i))) {
      i--;
    }
    return i < at - 1
        && i >= 1
        && "'’′".indexOf(text.charAt(i)) >= 0
        && Character.isDigit(text.charAt(i - 1));
  }

  private boolean wordEndsAt(int at) {
    return at > 0 && isWord(text.codePointBefore(at));
  }

  private boolean wordBeginsAt(int at) {
    return at < text.length() && isWord(text.codePointAt(at));
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    boolean word =
        Character.isLetterOrDigit(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    return word && c != 'ー' && (c < 0x0E00 || !WITHOUT_SPACES.contains(UnicodeScript.of(c)));
  }
}
