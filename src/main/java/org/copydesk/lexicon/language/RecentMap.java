package org.copydesk.lexicon.language;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Map of what one article needs, kept for the next one, which may be the same article after an
 * edit. What an article doesn't ask for is gone after it. Not thread-safe.
 *
 * @param <K> type of the keys
 * @param <V> type of the values
 */
public final class RecentMap<K, V> {
  private final Supplier<Map<K, V>> maps;
  private Map<K, V> last = Map.of();
  private Map<K, V> current;

  /**
   * Makes an empty map.
   *
   * @param maps makes the maps that it consists of, such as {@code HashMap::new}; that decides how
   *     keys are compared
   */
  public RecentMap(Supplier<Map<K, V>> maps) {
    this.maps = maps;
    this.current = maps.get();
  }

  /** Begins an article: forgets what the last one didn't ask for. */
  public void next() {
    last = current;
    current = maps.get();
  }

  /** Returns a value that this article or the last one has; null for none. */
  public @Nullable V get(K key) {
    var known = current.get(key);
    if (known == null && !last.isEmpty()) {
      known = last.get(key);
      if (known != null) {
        current.put(key, known);
      }
    }
    return known;
  }

  /** Adds a value. */
  public void put(K key, V value) {
    current.put(key, value);
  }
}
