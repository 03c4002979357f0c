package org.copydesk.similarity.score;

import java.util.Locale;

/** One of the numbers that a model reads; the enums that list them all have it. */
interface Feature {
  /** Returns the place in the enum. */
  int ordinal();

  /** Returns the name of the constant. */
  String name();

  /** Returns its place among a pair's values: resources go by name, the order is the enum's. */
  default int index() {
    return ordinal();
  }

  /** Returns the name that resources have it under: {@code matched-share}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
