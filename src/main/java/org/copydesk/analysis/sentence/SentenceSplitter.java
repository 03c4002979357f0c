package org.copydesk.analysis.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Splits a passage into sentences by the rules of Unicode (UAX 29) and the language's {@link
 * Abbreviations}, so that "U.S. troops" is no sentence end. Thread-safe: each call takes the spare
 * iterator, or a copy if another call uses it.
 */
public final class SentenceSplitter {
  private final BreakIterator prototype;
  // Making a copy takes as long as finding the sentences of a paragraph.
  private final AtomicReference<@Nullable BreakIterator> spare = new AtomicReference<>();
  private final Abbreviations abbreviations;

  public SentenceSplitter(Locale language) {
    this.prototype = BreakIterator.getSentenceInstance(ULocale.forLocale(language));
    this.abbreviations = new Abbreviations(language);
  }

  /** Returns the sentences in order, without white space at their ends and without blank ones. */
  public List<Span> of(String text) {
    return spans(text, ends(readable(text)));
  }

  private List<Integer> ends(String text) {
    var kept = spare.getAndSet(null);
    var iterator = kept == null ? prototype.clone() : kept;
    iterator.setText(text);
    var ends = new ArrayList<Integer>();
    iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      ends.add(end);
    }
    iterator.setText("");
    spare.set(iterator);
    return ends;
  }

  private List<Span> spans(String text, List<Integer> ends) {
    var spans = new ArrayList<Span>(ends.size());
    int start = 0;
    for (int end : ends) {
      int last = spans.size() - 1;
      var span = Characters.trimmed(text, start, end);
      if (last >= 0 && isSpacedClosingMark(text, span.start(), end)) {
        spans.set(last, new Span(spans.get(last).start(), span.start() + 1));
        span = Characters.trimmed(text, span.start() + 1, end);
      }
      if (!span.isEmpty()) {
        if (last >= 0 && goesOn(text, spans.get(last), span)) {
          spans.set(last, spans.get(last).join(span));
        } else {
          spans.add(span);
        }
      }
      start = end;
    }
    return spans;
  }

  /**
   * Returns whether a mark closes « Pourquoi ? »: UAX 29 gives it to the next sentence for the
   * space before it.
   */
  private static boolean isSpacedClosingMark(String text, int at, int end) {
    return at < end
        && (text.charAt(at) == '»' || text.charAt(at) == '›')
        && (at + 1 == end || Characters.isSpace(text.charAt(at + 1)));
  }

  private boolean goesOn(String text, Span sentence, Span next) {
    int first = text.codePointAt(next.start());
    // UAX 29 does so after a full stop; here also after other marks: "Why?" he asked. Georgian
    // letters count as lower case, but no sentence begins with a capital there.
    return (Character.isLowerCase(first) && Character.toTitleCase(first) != first)
        || abbreviations.joins(text, sentence, next);
  }

  /**
   * Returns a text of the same length for the iterator. Lines of one passage belong together, but a
   * line break ends a sentence in UAX 29; and there "…" ends none, though "..." does.
   */
  private static String readable(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x80) {
        continue;
      }
      boolean lineBreak = c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
      boolean ellipsis =
          c == '…'
              && i + 1 < text.length()
              && (Characters.isSpace(text.charAt(i + 1))
                  || text.charAt(i + 1) == ')'
                  || Characters.isClosingQuote(text.charAt(i + 1)));
      if (lineBreak || ellipsis) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, ellipsis ? '.' : ' ');
      }
    }
    return changed == null ? text : changed.toString();
  }
}
