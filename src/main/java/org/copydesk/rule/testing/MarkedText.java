package org.copydesk.rule.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.text.Span;

/**
 * A text in which {@code [[…]]} marks what a rule must report.
 *
 * @param text the text without its marks
 * @param marked spans of the marked stretches, in order
 */
record MarkedText(String text, List<Span> marked) {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  MarkedText {
    marked = List.copyOf(marked);
  }

  /**
   * Reads a marked text.
   *
   * @throws IllegalArgumentException if marks don't pair, nest, mark nothing, or white space is at
   *     an end, which an article would trim away
   */
  static MarkedText parse(String raw) {
    var text = new StringBuilder();
    var marked = new ArrayList<Span>();
    int open = -1;
    for (int i = 0; i < raw.length(); ) {
      if (raw.startsWith(OPEN, i)) {
        require(open < 0, "a mark opens inside another", raw);
        open = text.length();
        i += OPEN.length();
      } else if (raw.startsWith(CLOSE, i)) {
        require(open >= 0, "a mark closes that wasn't opened", raw);
        require(open < text.length(), "a mark has nothing inside", raw);
        marked.add(new Span(open, text.length()));
        open = -1;
        i += CLOSE.length();
      } else {
        text.append(raw.charAt(i));
        i++;
      }
    }
    require(open < 0, "a mark isn't closed", raw);
    require(text.toString().strip().contentEquals(text), "white space at an end", raw);
    return new MarkedText(text.toString(), marked);
  }

  /** Returns the text with marks round the given stretches, in any order. */
  static String render(String text, List<Span> spans) {
    var opening = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    var closing = spans.stream().sorted(Comparator.comparingInt(Span::end)).toList();
    var out = new StringBuilder();
    int opened = 0;
    int closed = 0;
    for (int i = 0; i <= text.length(); i++) {
      for (; closed < opened && closing.get(closed).end() == i; closed++) {
        out.append(CLOSE);
      }
      for (; opened < opening.size() && opening.get(opened).start() == i; opened++) {
        out.append(OPEN);
      }
      for (; closed < opened && closing.get(closed).end() == i; closed++) {
        out.append(CLOSE); // of an empty stretch
      }
      if (i < text.length()) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static void require(boolean holds, String offence, String raw) {
    if (!holds) {
      throw new IllegalArgumentException(offence + ": " + raw);
    }
  }
}
