package org.copydesk.similarity.align;

/**
 * An order of texts: by their words and then by their surfaces. Any order would do, so long as the
 * same two texts come in the same one.
 */
final class TextOrder {
  private TextOrder() {}

  static int compare(ComparableText first, ComparableText second) {
    int order = compareWords(first, second);
    return order == 0 ? compareTerms(first.terms(), second.terms()) : order;
  }

  private static int compareWords(ComparableText first, ComparableText second) {
    var words = first.words();
    var others = second.words();
    for (int i = 0; i < Math.min(words.length, others.length); i++) {
      int order = words[i].lettersAndDigits().compareTo(others[i].lettersAndDigits());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(words.length, others.length);
  }

  private static int compareTerms(Term[] terms, Term[] others) {
    for (int i = 0; i < Math.min(terms.length, others.length); i++) {
      int order = terms[i].token().surface().compareTo(others[i].token().surface());
      order = order == 0 ? terms[i].marks().compareTo(others[i].marks()) : order;
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(terms.length, others.length);
  }
}
