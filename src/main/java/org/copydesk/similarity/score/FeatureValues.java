package org.copydesk.similarity.score;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of all features that an enum declares; 0 until set. Not thread-safe.
 *
 * @param <F> the enum
 */
public final class FeatureValues<F extends Enum<F> & Feature> {
  private final F[] features;
  private final double[] values;

  private FeatureValues(F[] features) {
    this.features = features;
    this.values = new double[features.length];
  }

  /** Returns values that are all 0. */
  public static <F extends Enum<F> & Feature> FeatureValues<F> of(Class<F> type) {
    return new FeatureValues<>(type.getEnumConstants());
  }

  /** Returns values of the same features that are all 0. */
  FeatureValues<F> empty() {
    return new FeatureValues<>(features);
  }

  /** Sets the value of a feature. */
  public void set(F feature, double value) {
    values[feature.index()] = value;
  }

  /** Sets the value of a feature: 1 for true, 0 for false. */
  public void set(F feature, boolean value) {
    set(feature, value ? 1 : 0);
  }

  /** Returns the value of a feature. */
  public double get(F feature) {
    return values[feature.index()];
  }

  /** Returns all values by {@link Feature#key}, in the order of the enum. */
  public Map<String, Double> byKey() {
    var byKey = new LinkedHashMap<String, Double>();
    for (var feature : features) {
      byKey.put(feature.key(), get(feature));
    }
    return byKey;
  }
}
