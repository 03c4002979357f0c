package org.copydesk.similarity;

import java.util.List;
import org.copydesk.analysis.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a word stands for, beyond its letters.
 *
 * @param aliases what it names, alone or with its neighbours, by the keys of {@link Aliases}
 * @param run where the run of words that has this name begins; words of one run have it in common
 * @param quantity the quantity that it is part of; null for other words
 * @param sides the sides that it stands on in {@link Opposites}
 */
record Meaning(int[] aliases, int run, @Nullable Quantity quantity, List<Opposites.Side> sides) {
  static final int[] NO_ALIASES = {};
  static final Meaning NONE = new Meaning(NO_ALIASES, -1, null, List.of());

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

  /** Tells whether two words of one text are parts of one name or of one quantity. */
  boolean isOneWith(Meaning other) {
    return (run >= 0 && run == other.run) || (quantity != null && quantity == other.quantity);
  }
}
