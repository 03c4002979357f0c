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
record Meaning(List<Integer> aliases, @Nullable Quantity quantity, List<Opposites.Side> sides) {
  static final Meaning NONE = new Meaning(List.of(), null, List.of());

  /** Tells whether the word stands for nothing but itself. */
  boolean isNone() {
    return quantity == null && aliases.isEmpty() && sides.isEmpty();
  }

  /** Tells whether both name the same. */
  boolean isAlias(Meaning other) {
    for (int i = 0; i < aliases.size(); i++) {
      if (other.aliases.contains(aliases.get(i))) {
        return true;
      }
    }
    return false;
  }
}
