package org.copydesk.similarity.score;

import java.util.Locale;

/** A named input of a {@link FeatureModel}: a constant of the enum that declares them all. */
public interface Feature {
  /** Returns the place in the enum. */
  int ordinal();

  /** Returns the name of the constant. */
  String name();

  /** Returns the place of the value in {@link FeatureValues}; files go by name and not by place. */
  default int index() {
    return ordinal();
  }

  /** Returns the name in the model's file: {@code matched-share}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
