package org.copydesk.analysis.token;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cache of the analysis of words, since texts of one language share most words. Thread-safe and
 * bounded: a word has two slots, and takes the place of the one that came first.
 */
final class WordCache {
  // Newspaper text has some 10,000 different words in a million, and 40,000 in a hundred; 15 MB at
  // most.
  private static final int SLOT_BITS = 16;

  // Longer ones are addresses and mistakes, which come once.
  private static final int LONGEST = 32;

  // Threads may read and write a slot at once: entries are immutable, and any of them will do.
  private final @Nullable WordForm[] forms = new @Nullable WordForm[1 << SLOT_BITS];
  private final Function<String, WordForm> reader;

  /** Remembers what a function of the surface alone finds. */
  WordCache(Function<String, WordForm> reader) {
    this.reader = reader;
  }

  /** Returns the analysis of the word between two offsets of a text. */
  WordForm get(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return reader.apply(text.substring(start, end));
    }
    long low = 0;
    long high = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      high = WordForm.nextHigh(high, low);
      low = WordForm.nextLow(low, c);
      all |= c;
    }
    boolean isKey = WordForm.hasKey(length, all);
    int slot = slot(low, high);
    var first = forms[slot];
    if (first != null && first.isAt(text, start, length, low, high, isKey)) {
      return first;
    }
    var second = forms[slot ^ 1];
    if (second != null && second.isAt(text, start, length, low, high, isKey)) {
      return second;
    }
    var form = reader.apply(text.substring(start, end));
    forms[slot] = form;
    if (first != null) {
      forms[slot ^ 1] = first;
    }
    return form;
  }

  private static int slot(long low, long high) {
    long mixed = (low * 31 + high) * 0x9E3779B97F4A7C15L; // Fibonacci hashing
    return (int) (mixed >>> (Long.SIZE - SLOT_BITS));
  }
}
