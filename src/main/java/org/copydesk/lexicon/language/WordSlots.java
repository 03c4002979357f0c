package org.copydesk.lexicon.language;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found for words, since texts of a language have most of their words in common.
 * Thread-safe and bounded: each word has one slot, and takes it from the word that was there.
 *
 * @param <T> immutable, and a function of the word alone
 */
public final class WordSlots<T> {
  // Longer words are addresses and mistakes, which come once.
  private static final int LONGEST = 32;

  // Threads may read and write a slot at once: entries are immutable, and any of them will do.
  private final @Nullable Entry<T>[] entries;
  private final Function<String, T> reader;

  private record Entry<T>(String word, T value) {}

  /**
   * Makes empty slots.
   *
   * @param slots number of words that are remembered; a power of two
   * @param reader finds the value of a word
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public WordSlots(int slots, Function<String, T> reader) {
    this.entries = new Entry[slots];
    this.reader = reader;
  }

  /** Returns the value of a word. */
  public T get(String word) {
    if (word.length() > LONGEST) {
      return reader.apply(word);
    }
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (entries.length - 1);
    var entry = entries[slot];
    if (entry == null || !entry.word().equals(word)) {
      entry = new Entry<>(word, reader.apply(word));
      entries[slot] = entry;
    }
    return entry.value();
  }
}
