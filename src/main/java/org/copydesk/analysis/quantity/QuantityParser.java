package org.copydesk.analysis.quantity;

import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.quantity.QuantityWords.Sort;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/** Reads the quantity that begins at a token of one passage. */
final class QuantityParser {
  // Denominators of prices and shares: 88-1/4, 5-3/8.
  private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 8, 16, 32, 64);

  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  // The longest prefix of a currency sign: AU$, NZ$.
  private static final int CURRENCY_LETTERS = 2;

  private final AnalysedPassage passage;
  private final String text;
  private final TokenCursor walk;
  private final QuantityWords words;
  private final SpelledNumberParser spelled;
  private final DigitParser digits;

  QuantityParser(
      AnalysedPassage passage,
      TokenCursor walk,
      QuantityWords words,
      NumberWords numbers,
      DigitParser digits) {
    this.passage = passage;
    this.text = passage.text();
    this.walk = walk;
    this.words = words;
    this.spelled = new SpelledNumberParser(passage, walk, words, numbers);
    this.digits = digits;
  }

  /** Returns the quantity that begins at a token; null where none does. */
  @Nullable Quantity at(int index) {
    var token = walk.token(index);
    if (token.shape() == WordShape.NUMBER) {
      int from = token.span().start();
      // Digits of two code units, such as bold ones of mathematics, aren't read.
      return DigitParser.digitAt(text, from) ? number(index, from) : null;
    }
    int digit = firstDigit(token.surface());
    if (digit > 0) {
      return lettersFirst(index, token.span().start(), digit);
    }
    return spelled.at(index);
  }

  /** Returns where the first digit of a word is; -1 where it has none. */
  static int firstDigit(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      // Most characters are small ASCII letters: recognised without a table.
      if (c < 'A' ? Character.isDigit(c) : c > 'z' && Character.isDigit(c)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads "US3,494" as money and "U2", "G7", "A4" as labels. */
  private Quantity lettersFirst(int index, int start, int letters) {
    var prefix = text.substring(start, start + letters).toLowerCase(Locale.ROOT);
    var read = digits.read(text, start + letters);
    boolean money = words.is(Sort.CURRENCY, prefix) || words.is(Sort.CURRENCY, prefix + "$");
    if (money && read.digits() > 1) {
      var own = words.value(Sort.CURRENCY, prefix);
      var code = own != null ? own : words.value(Sort.CURRENCY, prefix + "$");
      var draft = new QuantityBuilder(index, start, read.end(), read.value(), read.step());
      draft.money(code == null ? "" : code);
      return finish(draft);
    }
    int end = Math.max(read.end(), walk.token(index).span().end());
    return label(index, start, end, read.value(), prefix);
  }

  private @Nullable Quantity number(int index, int from) {
    if (from >= 2 && text.startsWith("&#", from - 2)) {
      return null; // a character reference that nobody resolved
    }
    var read = digits.read(text, from);
    double value = read.value();
    int start = from;
    char before = from > 0 ? text.charAt(from - 1) : ' ';
    boolean joinsWord = from > 1 && Character.isLetterOrDigit(text.charAt(from - 2));
    if (before == '.' && !joinsWord && value < 1e6) {
      value /= Math.pow(10, read.digits());
      start--;
      before = start > 0 ? text.charAt(start - 1) : ' ';
    } else if ((before == '-' || before == '\u2011') && joinsWord && !slash(read.end())) {
      return label(index, from, read.end(), value, walk.word(index - 1));
    }
    var hours = hours(index, from, read);
    if (hours != null) {
      return hours;
    }
    int model = Math.max(endOfModel(read.end()), endOfVersion(from, read.end()));
    if (model > 0) {
      return label(index, from, model, value, walk.word(index));
    }
    double step = start < from ? Math.pow(10, -read.digits()) : read.step();
    var draft = new QuantityBuilder(index, start, read.end(), value, step);
    currencyBefore(draft);
    int end = read.end();
    if (end + 1 < text.length() && DigitParser.digitAt(text, end + 1)) {
      char mark = text.charAt(end);
      if (mark == '/') {
        return slashed(draft, 0);
      }
      if (mark == ':') {
        return colon(draft);
      }
      if (mark == '-' || mark == '–' || mark == '\u2011') {
        return hyphened(draft);
      }
    }
    if (DigitParser.digitAt(text, end + 1) && end < text.length() && text.charAt(end) == ' ') {
      var second = digits.read(text, end + 1);
      if (second.end() < text.length() && text.charAt(second.end()) == '/') {
        draft.end = second.end();
        double whole = draft.value;
        draft.value = second.value();
        return slashed(draft, whole);
      }
    }
    return finish(draft);
  }

  /** Reads "15h37" as a time; null where a number is none. */
  private @Nullable Quantity hours(int index, int from, DigitParser.Digits read) {
    int end = read.end();
    boolean letter =
        read.value() <= HOURS
            && end + 2 < text.length()
            && words.is(Sort.CLOCK, text.substring(end, end + 1).toLowerCase(Locale.ROOT));
    if (!letter || !DigitParser.digitAt(text, end + 1) || !DigitParser.digitAt(text, end + 2)) {
      return null;
    }
    var minutes = digits.read(text, end + 1);
    var draft =
        new QuantityBuilder(
            index, from, minutes.end(), read.value() * MINUTES + minutes.value(), 1);
    draft.kind = Kind.CLOCK;
    return draft.build(passage, walk);
  }

  /** Returns where "11.18.19" ends, which is a date or a version; 0 where a number is none. */
  private int endOfVersion(int from, int at) {
    boolean more =
        at < text.length() && text.charAt(at) == '.' && DigitParser.digitAt(text, at + 1);
    return more && text.substring(from, at).indexOf('.') > 0 ? digits.read(text, at + 1).end() : 0;
  }

  /**
   * Returns where "4x4" or "2K13" ends, whose letters are at an offset; 0 where digits end there.
   */
  private int endOfModel(int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at || !DigitParser.digitAt(text, end)) {
      return 0;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns whether a slash and a digit follow: "post-9/11". */
  private boolean slash(int at) {
    return at < text.length() && text.charAt(at) == '/' && DigitParser.digitAt(text, at + 1);
  }

  /** Finds a currency sign, with its letters, or a code in front of a number. */
  private void currencyBefore(QuantityBuilder draft) {
    int at = draft.start - 1;
    if (at > 0 && text.charAt(at) == ' ') {
      at--;
    }
    if (at < 0) {
      return;
    }
    char sign = text.charAt(at);
    if (Character.getType(sign) == Character.CURRENCY_SYMBOL) {
      int start = at;
      while (start > 0
          && at - start < CURRENCY_LETTERS
          && Character.isUpperCase(text.charAt(start - 1))) {
        start--;
      }
      var code = words.value(Sort.CURRENCY, text.substring(start, at + 1).toLowerCase(Locale.ROOT));
      var plain = words.value(Sort.CURRENCY, String.valueOf(sign));
      draft.money(code != null ? code : plain != null ? plain : "");
      draft.start = code != null ? start : at;
      return;
    }
    var code = words.value(Sort.CURRENCY, walk.word(draft.index - 1));
    boolean next = at + 1 == (draft.index > 0 ? walk.token(draft.index - 1).span().end() : -1);
    boolean own = code != null && code.equalsIgnoreCase(walk.word(draft.index - 1));
    if (code != null && next && (own || walk.word(draft.index - 1).equals("rs"))) {
      draft.money(code);
      draft.start = walk.token(draft.index - 1).span().start();
    }
  }

  /** Reads "3/4" and "88-1/4" as numbers, other slashes as labels: "9/11", "24/7". */
  private Quantity slashed(QuantityBuilder draft, double whole) {
    var below = digits.read(text, draft.end + 1);
    boolean more = below.end() < text.length() && text.charAt(below.end()) == '/';
    boolean fraction =
        DENOMINATORS.contains((int) below.value()) && draft.value < below.value() && !more;
    if (!fraction) {
      var label = label(draft.index, draft.start, below.end(), draft.value, "/");
      return label.withUpper(below.value());
    }
    draft.value = whole + draft.value / below.value();
    draft.upper = draft.value;
    draft.step = 1 / below.value();
    draft.end = below.end();
    draft.kind = whole == 0 ? Kind.FRACTION : draft.kind;
    return finish(draft);
  }

  private Quantity colon(QuantityBuilder draft) {
    var second = digits.read(text, draft.end + 1);
    draft.upper = second.value();
    draft.end = second.end();
    if (second.digits() != 2 || draft.value > 24) {
      draft.kind = Kind.PAIR;
      return draft.build(passage, walk);
    }
    draft.value = draft.value * 60 + second.value();
    draft.upper = draft.value;
    draft.kind = Kind.CLOCK;
    return new QuantityUnitParser(text, walk, words).clock(draft).build(passage, walk);
  }

  /** Reads scores and ranges, and "7-3/4"; more than two numbers in a row are a telephone's. */
  private Quantity hyphened(QuantityBuilder draft) {
    var second = digits.read(text, draft.end + 1);
    int end = second.end();
    boolean more = end < text.length() && DigitParser.digitAt(text, end + 1);
    if (more && text.charAt(end) == '/') {
      double whole = draft.value;
      draft.value = second.value();
      draft.end = end;
      return slashed(draft, whole);
    }
    if (more && "-–".indexOf(text.charAt(end)) >= 0) {
      int last = walk.indexAt(digits.read(text, end + 1).end());
      return label(
          draft.index, draft.start, walk.token(last - 1).span().end(), draft.value, "telephone");
    }
    draft.upper = second.value();
    draft.end = end;
    draft.kind = draft.kind == Kind.COUNT ? Kind.PAIR : draft.kind;
    return finish(draft);
  }

  private Quantity finish(QuantityBuilder draft) {
    return new QuantityUnitParser(text, walk, words).complete(draft).build(passage, walk);
  }

  private Quantity label(int index, int start, int end, double value, String head) {
    return new Quantity(
        new Span(start, end),
        index,
        Kind.LABEL,
        value,
        value,
        value,
        1,
        head,
        Quantity.Qualifier.EXACT,
        "",
        false);
  }
}
