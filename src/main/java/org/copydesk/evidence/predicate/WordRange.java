package org.copydesk.evidence.predicate;

import java.util.List;
import org.copydesk.analysis.Token;

/** Neighbouring tokens of a sentence, from {@code from} up to but without {@code to}. */
record WordRange(ReadSentence sentence, int from, int to) {
  List<Token> tokens() {
    return sentence.tokens.subList(from, to);
  }

  boolean contains(int index) {
    return from <= index && index < to;
  }

  /** Returns the number of words from it to a place outside: 1 for a neighbour. */
  int distance(int index) {
    return index < from ? from - index : index - to + 1;
  }

  int last() {
    return to - 1;
  }

  boolean isNegated() {
    return sentence.isNegated(last());
  }
}
