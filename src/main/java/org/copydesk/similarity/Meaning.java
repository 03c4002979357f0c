package org.copydesk.similarity;

import java.util.List;
import org.copydesk.analysis.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a word stands for, beyond its letters.
 *
 * @param aliases what it names, alone or with its neighbours, by the keys of {@link Aliases}
 * @param quantity the quantity that it is part of; null for other words
 * @param sides the sides that it stands on in {@link Opposites}
 */
record Meaning(int[] aliases, @Nullable Quantity quantity, List<Opposites.Side> sides) {
  static final int[] NO_ALIASES = {};
  static final Meaning NONE = new Meaning(NO_ALIASES, null, List.of());

  /** Tells whether both name the same. */
  boolean isAlias(Meaning other) {
    for (int key : aliases) {
      for (int otherKey : other.aliases) {
        if (key == otherKey) {
          return true;
        }
      }
    }
    return false;
  }
}
