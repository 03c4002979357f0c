package org.copydesk.analysis;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Span;

/**
 * Splits a passage into sentences by the rules of Unicode (UAX 29) and the language's abbreviations
 * in CLDR, so that "U.S. troops" is no sentence end. Thread-safe: each call works on its own copy
 * of the iterator.
 */
final class SentenceBreaks {
  private final BreakIterator prototype;

  SentenceBreaks(Locale language) {
    var locale = ULocale.forLocale(language);
    this.prototype =
        FilteredBreakIteratorBuilder.getInstance(locale)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
  }

  /**
   * Returns the sentences in order, without white space at their ends; blank stretches are left
   * out.
   */
  List<Span> of(String text) {
    var iterator = prototype.clone();
    // Lines of one passage belong together, but a line break ends a sentence in UAX 29.
    iterator.setText(new StringCharacterIterator(withoutLineBreaks(text)));
    var spans = new ArrayList<Span>();
    int start = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      int from = start;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (from < to && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        spans.add(new Span(from, to));
      }
      start = end;
    }
    return spans;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String withoutLineBreaks(String text) {
    return text.replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\u0085', ' ')
        .replace('\u2028', ' ')
        .replace('\u2029', ' ');
  }
}
