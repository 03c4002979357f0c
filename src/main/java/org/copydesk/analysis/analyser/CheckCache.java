package org.copydesk.analysis.analyser;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Cache of what the last check computed from texts alone, for the next check of the same article.
 * It holds what one check needs: a value that a check doesn't ask for is gone after it. Not
 * thread-safe.
 *
 * <pre>{@code
 * cache.get(new Key(passage.tokens()), () -> read(passage))
 * }</pre>
 */
public final class CheckCache {
  private Map<Object, Object> last = new HashMap<>();
  private Map<Object, Object> current = new HashMap<>();

  /** Begins a check: forgets what the last one didn't ask for. */
  void begin() {
    last = current;
    current = new HashMap<>();
  }

  /**
   * Returns the value of a key, computed unless this check or the last one has.
   *
   * @param key all that the value depends on, compared by {@code equals}
   * @param type type of the value, which is always the same for a key
   */
  public <T> T get(Object key, Class<T> type, Supplier<T> supplier) {
    var known = current.get(key);
    if (known == null) {
      known = last.get(key);
      if (known == null) {
        known = supplier.get();
      }
      current.put(key, known);
    }
    return type.cast(known);
  }
}
