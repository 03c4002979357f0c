package org.copydesk.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds what somebody may have meant who mistyped a name. Thread-safe.
 *
 * @since 0.1.0
 */
public final class NearestName {
  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

  private NearestName() {}

  /** Returns the first name with the fewest edits; empty if all are more than half rewritten. */
  public static Optional<String> to(String typed, Collection<String> names) {
    return names.stream()
        .filter(name -> isNear(typed, name))
        .min(Comparator.comparingInt(name -> EDITS.apply(typed, name)));
  }

  private static boolean isNear(String typed, String name) {
    int longer = Math.max(typed.length(), name.length());
    // First by length: somebody may have typed a whole page.
    return Math.abs(typed.length() - name.length()) <= longer / 2
        && EDITS.apply(typed, name) <= longer / 2;
  }
}
