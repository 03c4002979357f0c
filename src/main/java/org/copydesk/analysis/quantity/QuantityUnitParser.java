package org.copydesk.analysis.quantity;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Quantity.Qualifier;
import org.copydesk.analysis.quantity.QuantityWords.Sort;

/** Reads the words round a number: magnitude, unit, label, and the words that bound it. */
final class QuantityUnitParser {
  // "120 mln U.S. dlrs", "50 mln Hong Kong dlrs": words between a number and its currency.
  private static final int WORDS_BEFORE_CURRENCY = 3;

  private static final List<Sort> QUALIFIERS =
      List.of(Sort.ABOVE, Sort.UNDER, Sort.BELOW, Sort.ABOUT);

  // Longest qualifier of the lexicons, in words.
  private static final int QUALIFIER_WORDS = 3;

  // "5 really easy ways", "Here are the 10".
  private static final int WORDS_BEFORE_LIST = 3;

  // No greater number beside a name is an age.
  private static final int OLDEST = 120;

  private final String text;
  private final TokenCursor walk;
  private final QuantityWords words;

  QuantityUnitParser(String text, TokenCursor walk, QuantityWords words) {
    this.text = text;
    this.walk = walk;
    this.words = words;
  }

  QuantityBuilder complete(QuantityBuilder draft) {
    attached(draft);
    if (draft.kind != Kind.ORDINAL && draft.kind != Kind.CLOCK) {
      magnitude(draft);
      unit(draft);
    }
    if (draft.end < text.length() && text.charAt(draft.end) == '+') {
      draft.end++;
      draft.qualifier = Qualifier.ABOVE;
    }
    if (draft.kind == Kind.COUNT) {
      named(draft);
    }
    return qualified(draft);
  }

  /** Reads letters right after digits: 3rd, 5bn, 9pm, 20p, 10ft. */
  private void attached(QuantityBuilder draft) {
    var letters = letters(draft.end);
    if (letters.isEmpty() || draft.spelled) {
      return;
    }
    int end = endOfLetters(draft.end);
    boolean trillion = letters.equals("t");
    if (words.is(Sort.MAGNITUDE, letters) && (!trillion || draft.kind == Kind.MONEY)) {
      draft.factor *= words.number(Sort.MAGNITUDE, letters);
      draft.attached = letters.equals("m") && draft.kind != Kind.MONEY ? letters : "";
    } else if (words.is(Sort.CLOCK, letters)) {
      draft.end = end;
      time(draft, letters);
    } else if (words.is(Sort.ORDINAL, letters)) {
      draft.kind = Kind.ORDINAL;
    } else if (words.is(Sort.PERCENT, letters)) {
      draft.kind = Kind.PERCENT;
    } else if (words.is(Sort.CENTS, letters)) {
      cents(draft);
    } else if (words.is(Sort.CURRENCY, letters)) {
      draft.money(code(letters));
    } else if (!letters.equals("s")) {
      draft.attached = letters;
    } else if (draft.value >= 20 && draft.value < 100 && draft.value % 10 == 0) {
      // "In her 40s": any age from 40 to 49.
      draft.kind = Kind.AGE;
      draft.upper = draft.value + 9;
    }
    draft.end = end;
  }

  private void magnitude(QuantityBuilder draft) {
    for (int i = next(draft); i >= 0; i = next(draft)) {
      var word = walk.word(i);
      boolean letter = word.length() == 1 && draft.kind != Kind.MONEY;
      double group = draft.value >= 2 ? words.number(Sort.GROUP, word) : Double.NaN;
      double magnitude = group > 2 ? group : words.number(Sort.MAGNITUDE, word);
      // "2 billion mln" is a slip: nobody counts in billions of millions.
      boolean twice = draft.factor >= 1e6 && magnitude >= 1e6;
      if (letter || twice || !(magnitude > 0)) {
        return;
      }
      draft.factor *= magnitude;
      draft.end = walk.token(i).span().end();
      // "3,5 Mrd. Euro"
      boolean point = draft.end < text.length() && text.charAt(draft.end) == '.';
      if (point && i + 1 < walk.size() && gap(i + 1) == 2 && walk.is(Sort.CURRENCY, i + 1)) {
        draft.end++;
      }
    }
  }

  private void unit(QuantityBuilder draft) {
    int sign = draft.end;
    if (sign < text.length() && Character.isSpaceChar(text.charAt(sign))) {
      sign++;
    }
    if (sign < text.length() && Character.getType(text.charAt(sign)) == Character.CURRENCY_SYMBOL) {
      boolean own = sign + 1 >= text.length() || !Character.isDigit(text.charAt(sign + 1));
      if (own && draft.kind != Kind.MONEY) {
        draft.money(code(text.substring(sign, sign + 1)));
        draft.end = sign + 1;
      }
      return;
    }
    if (sign < text.length() && text.charAt(sign) == '%') {
      draft.kind = Kind.PERCENT;
      draft.end = sign + 1;
      return;
    }
    int i = next(draft);
    if (i < 0) {
      return;
    }
    if (share(draft, i)) {
      return;
    }
    if (words.is(Sort.CENTS, walk.word(i)) && walk.word(i).length() > 1) {
      cents(draft);
      draft.end = walk.token(i).span().end();
      return;
    }
    for (int k = i; k < i + WORDS_BEFORE_CURRENCY && k < walk.size(); k++) {
      if (words.is(Sort.CURRENCY, walk.word(k)) && (k == i || gap(k) <= 2)) {
        // Another country's dollar is no US dollar: which one the words between say.
        draft.money(k == i ? code(walk.word(k)) : "");
        draft.end = walk.token(k).span().end();
        return;
      }
      if (!walk.token(k).startsUpper() || gap(k) > 2) {
        return;
      }
    }
  }

  /** Returns whether words for per cent or percentage points begin at a token. */
  boolean isShare(int index) {
    return shareWords(index) > 0;
  }

  /** Reads words for per cent or percentage points at a token; returns whether there are some. */
  boolean share(QuantityBuilder draft, int index) {
    int length = shareWords(index);
    if (length == 0) {
      return false;
    }
    boolean points = words.is(Sort.POINTS, walk.phrase(index, length));
    draft.kind = points ? Kind.POINTS : Kind.PERCENT;
    draft.end = walk.token(index + length - 1).span().end();
    return true;
  }

  private int shareWords(int index) {
    for (int length = QUALIFIER_WORDS; length > 0; length--) {
      var end = walk.word(index + length - 1);
      if (words.ends(Sort.POINTS, end) || words.ends(Sort.PERCENT, end)) {
        var phrase = walk.phrase(index, length);
        if (words.is(Sort.POINTS, phrase) || words.is(Sort.PERCENT, phrase)) {
          return length;
        }
      }
    }
    return 0;
  }

  private int gap(int index) {
    return walk.token(index).span().start() - walk.token(index - 1).span().end();
  }

  private void cents(QuantityBuilder draft) {
    draft.money("");
    draft.factor /= 100;
  }

  private String code(String word) {
    var code = words.value(Sort.CURRENCY, word);
    return code == null ? "" : code;
  }

  /** Distinguishes ages, times and labels from counts. */
  private void named(QuantityBuilder draft) {
    int i = next(draft);
    if (i >= 0) {
      if (isLengthOfList(draft, i)) {
        draft.kind = Kind.LABEL;
        draft.unit = "list";
        return;
      }
      var time = words.value(Sort.SPAN, walk.word(i));
      boolean old = words.is(Sort.OLD, walk.word(time == null ? i : i + 1));
      if (old) {
        draft.kind = Kind.AGE;
        return;
      }
      if (time != null) {
        draft.kind = Kind.DURATION;
        draft.unit = time;
        return;
      }
      if (words.is(Sort.REST, walk.word(i)) && draft.qualifier == Qualifier.EXACT) {
        draft.qualifier = Qualifier.BESIDES;
      }
      if (words.is(Sort.CLOCK, walk.word(i)) && !draft.spelled) {
        draft.end = walk.token(i).span().end();
        time(draft, walk.word(i));
        return;
      }
    }
    var before = walk.word(draft.index - 1);
    if (draft.index > 0 && draft.start - walk.token(draft.index - 1).span().end() <= 2) {
      if (words.is(Sort.AGED, before)
          || words.is(Sort.AGED, walk.phrase(draft.index - 2, 2))
          || isApposition(draft)) {
        draft.kind = Kind.AGE;
      } else if (words.is(Sort.LABEL, before)) {
        draft.kind = Kind.LABEL;
        draft.unit = before;
      }
    }
  }

  /**
   * Returns whether a number says how long the list is that follows, which a body may not count: "5
   * easy ways to…", "These 6 towns", "The 10 best".
   */
  private boolean isLengthOfList(QuantityBuilder draft, int next) {
    boolean first = startsPart(draft.start);
    for (int i = next; first && i < next + WORDS_BEFORE_LIST; i++) {
      if (words.is(Sort.LIST, walk.word(i))) {
        return true;
      }
      if (!walk.joined(i + 1)) {
        break;
      }
    }
    boolean early = draft.index > 0 && draft.index <= WORDS_BEFORE_LIST;
    return early
        && (words.is(Sort.LISTED, walk.word(draft.index - 1))
            || words.is(Sort.LISTED, walk.word(next)));
  }

  /** Returns whether only a colon, a question mark or a dash is right before an offset. */
  private boolean startsPart(int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || ":?!–—|".indexOf(text.charAt(before)) >= 0;
  }

  /** Returns whether a number stands beside a name as an age: "Berg, 46,". */
  private boolean isApposition(QuantityBuilder draft) {
    var name = walk.token(draft.index - 1);
    int end = draft.end;
    boolean parted = text.startsWith(", ", name.span().end());
    boolean closed = end == text.length() || ",.:;)".indexOf(text.charAt(end)) >= 0;
    return !draft.spelled
        && name.startsUpper()
        && parted
        && draft.start == name.span().end() + 2
        && closed
        && draft.value <= OLDEST
        && draft.value == Math.rint(draft.value);
  }

  /** Adds the half of the day to a time of hours and minutes. */
  QuantityBuilder clock(QuantityBuilder draft) {
    int i = next(draft);
    boolean glued = draft.end < text.length() && Character.isLetter(text.charAt(draft.end));
    var word = glued ? letters(draft.end) : walk.word(i);
    if (words.is(Sort.CLOCK, word)) {
      draft.end = glued ? endOfLetters(draft.end) : walk.token(i).span().end();
      afternoon(draft, word);
    }
    return draft;
  }

  private String letters(int from) {
    return text.substring(from, endOfLetters(from)).toLowerCase(Locale.ROOT);
  }

  // In the text: "İ" has another letter in lower case.
  private int endOfLetters(int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void time(QuantityBuilder draft, String word) {
    double minutes =
        draft.value >= 100
            ? Math.floor(draft.value / 100) * 60 + draft.value % 100
            : Math.floor(draft.value) * 60
                + Math.round((draft.value - Math.floor(draft.value)) * 100);
    draft.kind = Kind.CLOCK;
    draft.value = minutes;
    draft.upper = minutes;
    afternoon(draft, word);
  }

  private static void afternoon(QuantityBuilder draft, String word) {
    if (word.startsWith("p") && draft.value < 12 * 60) {
      draft.value += 12 * 60;
      draft.upper = draft.value;
    } else if (word.startsWith("a") && draft.value >= 12 * 60) {
      draft.value -= 12 * 60;
      draft.upper = draft.value;
    }
  }

  /** Reads the words in front that bound the number. */
  QuantityBuilder qualified(QuantityBuilder draft) {
    int last = draft.index - 1;
    // In front of a number that a currency's code precedes, the code is no qualifier.
    if (last >= 0 && walk.token(last).span().start() >= draft.start) {
      last--;
    }
    boolean far = last < 0 || draft.start - walk.token(last).span().end() > 1;
    // "About 50 others" bounds the number, which says more than that one is named besides.
    boolean bounded = draft.qualifier != Qualifier.EXACT && draft.qualifier != Qualifier.BESIDES;
    if (far || bounded) {
      return draft;
    }
    var end = walk.word(last);
    if (QUALIFIERS.stream().noneMatch(sort -> words.ends(sort, end))) {
      return draft;
    }
    for (int length = QUALIFIER_WORDS; length > 0; length--) {
      var phrase = walk.phrase(last - length + 1, length);
      if (phrase.isEmpty()) {
        continue;
      }
      var qualifier = qualifier(phrase);
      if (qualifier != Qualifier.EXACT) {
        draft.qualifier = qualifier;
        return draft;
      }
    }
    return draft;
  }

  private Qualifier qualifier(String phrase) {
    if (words.is(Sort.ABOVE, phrase)) {
      return Qualifier.ABOVE;
    }
    if (words.is(Sort.UNDER, phrase)) {
      return Qualifier.UNDER;
    }
    if (words.is(Sort.BELOW, phrase)) {
      return Qualifier.BELOW;
    }
    return words.is(Sort.ABOUT, phrase) ? Qualifier.ABOUT : Qualifier.EXACT;
  }

  /** Returns the token right after the number, a space or hyphen between; -1 where none is. */
  private int next(QuantityBuilder draft) {
    int i = walk.indexAt(draft.end);
    if (i >= walk.size()) {
      return -1;
    }
    int gap = walk.token(i).span().start() - draft.end;
    boolean near =
        gap == 0 || (gap == 1 && " -\u00A0\u202F\u2011".indexOf(text.charAt(draft.end)) >= 0);
    return near ? i : -1;
  }
}
