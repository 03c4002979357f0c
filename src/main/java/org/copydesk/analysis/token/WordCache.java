package org.copydesk.analysis.token;

import java.util.function.Function;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * Cache of the analysis of words, since texts of one language share most words. Thread-safe and
 * bounded: a word replaces the one in its slot.
 */
final class WordCache {
  // Newspaper text has some 10,000 different words in a million; with their strings 2 MB at most.
  private static final int SLOTS = 1 << 14;

  // Longer ones are addresses and mistakes, which come once.
  private static final int LONGEST = 32;

  // Threads may read and write a slot at once: entries are immutable, and any of them will do.
  private final @Nullable Word[] words = new @Nullable Word[SLOTS];
  private final Function<String, Word> reader;

  /**
   * A word apart from its place.
   *
   * @param surface as written in the text
   * @param word in lower case, without an English possessive
   * @param term as analysed
   * @param shape how it is written
   * @param stopWord whether it is a function word
   */
  public record Word(String surface, String word, String term, WordShape shape, boolean stopWord) {}

  /** Remembers what a function of the surface alone finds. */
  WordCache(Function<String, Word> reader) {
    this.reader = reader;
  }

  /** Returns the analysis of the word between two offsets of a text. */
  Word get(String text, int start, int end) {
    if (end - start > LONGEST) {
      return reader.apply(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    var word = words[slot];
    if (word == null
        || word.surface().length() != end - start
        || !text.startsWith(word.surface(), start)) {
      word = reader.apply(text.substring(start, end));
      words[slot] = word;
    }
    return word;
  }
}
