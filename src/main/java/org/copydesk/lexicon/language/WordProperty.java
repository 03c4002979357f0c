package org.copydesk.lexicon.language;

import java.util.function.Function;
import org.copydesk.text.Word;

/**
 * A property of words that is found once for each word of a language and kept with it, so that
 * reading it again takes no look-up. Thread-safe.
 *
 * <pre>{@code
 * private final WordProperty<Boolean> startsDate = new WordProperty<>(calendar::startsDate);
 * … startsDate.of(token)
 * }</pre>
 *
 * @param <T> type of the values; immutable
 */
public final class WordProperty<T> {
  private final Function<String, T> reader;

  /**
   * Makes a property. Make one for each language, and keep it: words keep its values as long.
   *
   * @param reader finds the value of a word in lower case; always the same for the same word
   */
  public WordProperty(Function<String, T> reader) {
    this.reader = reader;
  }

  /** Returns the value of a word. */
  public T of(Word word) {
    return word instanceof KnownWord known
        ? known.values().get(this, word)
        : reader.apply(word.word());
  }

  T read(Word word) {
    return reader.apply(word.word());
  }
}
