package org.copydesk.lexicon.language;

import java.util.Arrays;
import org.copydesk.text.Word;

/** The values of the {@linkplain WordProperty properties} of one word. Thread-safe. */
public abstract class WordValues {
  private static final Object[] NONE = {};

  // Properties and their values in turn; a few, so that a search beats a hash table. Replaced as a
  // whole: of two values that two threads find at once, one may be found again later.
  private volatile Object[] known = NONE;

  /** Starts with no values. */
  protected WordValues() {}

  /** Returns the value of a property, found when first asked for. */
  final <T> T get(WordProperty<T> property, Word word) {
    var pairs = known;
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == property) {
        return cast(pairs[i + 1]);
      }
    }
    T value = property.read(word);
    pairs = known;
    var more = Arrays.copyOf(pairs, pairs.length + 2);
    more[pairs.length] = property;
    more[pairs.length + 1] = value;
    known = more;
    return value;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // What the property read.
  private static <T> T cast(Object value) {
    return (T) value;
  }
}
