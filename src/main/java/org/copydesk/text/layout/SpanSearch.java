package org.copydesk.text.layout;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copydesk.text.Span;

/** Binary search in lists whose elements follow each other in a text. */
public final class SpanSearch {
  private SpanSearch() {}

  /** Returns the elements that are wholly inside a span. Costs O(log n). */
  public static <T> List<T> within(List<T> all, Function<T, Span> place, Span span) {
    int from = firstIndex(all, 0, each -> place.apply(each).start() >= span.start());
    int to = firstIndex(all, from, each -> place.apply(each).end() > span.end());
    return all.subList(from, to);
  }

  /**
   * Returns the first index, not below {@code from}, at which a condition holds; the size of the
   * list if there is none.
   *
   * @param condition false for the first elements, and true for all elements after them
   */
  public static <T> int firstIndex(List<T> all, int from, Predicate<T> condition) {
    int low = from;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(all.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
