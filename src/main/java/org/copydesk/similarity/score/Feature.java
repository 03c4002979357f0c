package org.copydesk.similarity.score;

import java.util.Locale;

/** A named input of a {@link FeatureModel}: a constant of the enum that declares them all. */
public interface Feature {
  /** Returns the place in the enum, which is that of the value in {@link FeatureValues}. */
  int ordinal();

  /** Returns the name of the constant. */
  String name();

  /** Returns the name in the model's file: {@code matched-share}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
