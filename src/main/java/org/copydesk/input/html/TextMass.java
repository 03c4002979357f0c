package org.copydesk.input.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.copydesk.text.layout.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The length of the prose in each element of a page: of the text in paragraphs, and of other long
 * text, without links, hidden elements and what is named as something beside the article.
 */
final class TextMass implements NodeFilter {
  // Shorter text outside of paragraphs is labels and buttons.
  private static final int LONG_TEXT = 80;

  private final Map<Element, Integer> mass = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int paragraphs;
  private int links;

  private final Predicate<Element> leftOut;

  private TextMass(Predicate<Element> leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * Measures a page.
   *
   * @param leftOut whether an element isn't the article, with all in it
   */
  static TextMass of(Element page, Predicate<Element> leftOut) {
    var mass = new TextMass(leftOut);
    mass.open.push(0);
    page.filter(mass);
    return mass;
  }

  /** Returns whether an element has at least so much text, spaces counted once. */
  static boolean isLongerThan(int length, Element element) {
    int found = 0;
    for (var node : element.childNodes()) {
      found +=
          node instanceof TextNode text
              ? length(text.getWholeText())
              : node instanceof Element inner ? inner.text().length() : 0;
      if (found >= length) {
        return true;
      }
    }
    return false;
  }

  /** Returns the length of a text, with one space for each stretch of white space. */
  private static int length(String text) {
    int length = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = Whitespace.isInMarkup(text.charAt(i));
      length += isSpace && space ? 0 : 1;
      space = isSpace;
    }
    return length;
  }

  /** Returns the length of the prose in an element, in UTF-16 units. */
  int of(Element element, int otherwise) {
    return mass.getOrDefault(element, otherwise);
  }

  /** Returns the length of the prose in elements of which none is inside another. */
  int of(List<Element> elements) {
    return elements.stream().mapToInt(element -> of(element, 0)).sum();
  }

  /** Returns that of some elements which has most prose, the first of equals. */
  Element heaviest(List<Element> elements) {
    var heaviest = elements.get(0);
    for (var element : elements) {
      heaviest = of(element, 0) > of(heaviest, 0) ? element : heaviest;
    }
    return heaviest;
  }

  /** Returns the innermost element with most of the prose of another one. */
  Element core(Element root) {
    var core = root;
    for (var next = root; next != null; next = mostOf(core)) {
      core = next;
    }
    return core;
  }

  private @Nullable Element mostOf(Element element) {
    for (var child : element.children()) {
      if (of(child, 0) * 5L > of(element, 0) * 3L) {
        return child;
      }
    }
    return null;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int length = length(text.getWholeText());
      if (links == 0 && (paragraphs > 0 || length >= LONG_TEXT)) {
        open.push(open.pop() + length);
      }
    } else if (node instanceof Element element) {
      if (leftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open.push(0);
      paragraphs += element.normalName().equals("p") ? 1 : 0;
      links += element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      int inside = open.pop();
      mass.put(element, inside);
      open.push(open.pop() + inside);
      paragraphs -= element.normalName().equals("p") ? 1 : 0;
      links -= element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }
}
