package org.copydesk.similarity.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a model says of each of some inputs, made once; those that are new are made together, since
 * a model takes less time for several at once. Not thread-safe.
 */
public final class BatchCache<K, V> {
  private final Function<List<K>, List<V>> maker;
  private final Map<K, V> known = new HashMap<>();

  /**
   * Makes an empty cache.
   *
   * @param maker returns a value for each input, in their order
   */
  public BatchCache(Function<List<K>, List<V>> maker) {
    this.maker = maker;
  }

  /** Returns the value of each input, in their order. */
  public List<V> of(Collection<K> inputs) {
    var missing = inputs.stream().distinct().filter(input -> !known.containsKey(input)).toList();
    if (!missing.isEmpty()) {
      var made = maker.apply(missing);
      for (int i = 0; i < made.size(); i++) {
        known.put(missing.get(i), made.get(i));
      }
    }
    return inputs.stream().map(known::get).toList();
  }
}
