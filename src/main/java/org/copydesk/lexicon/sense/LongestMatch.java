package org.copydesk.lexicon.sense;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.lexicon.LexiconMatch;
import org.jspecify.annotations.Nullable;

/** Collects the senses of the longest word or phrase that begins at a place. */
final class LongestMatch {
  private final int from;
  private final List<Sense> senses = new ArrayList<>(2);
  private int length;

  LongestMatch(int from) {
    this.from = from;
  }

  void add(int words, Sense sense) {
    if (words == 0 || words < length) {
      return;
    }
    if (words > length) {
      senses.clear();
      length = words;
    }
    if (!senses.contains(sense)) {
      senses.add(sense);
    }
  }

  @Nullable LexiconMatch<List<Sense>> match() {
    return length == 0 ? null : new LexiconMatch<>(from, from + length, List.copyOf(senses));
  }
}
