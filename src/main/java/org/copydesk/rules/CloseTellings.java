package org.copydesk.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.copydesk.similarity.Telling;

/** Finds what contradicts a claim among sentences that tell it nearly word for word. */
final class CloseTellings {
  // With fewer, a phrase is shared rather than a sentence.
  private static final int MIN_MATCHED = 5;
  // Another telling bears the claim out even when it is a little less close.
  private static final double BEARING_OUT = 0.6;

  private CloseTellings() {}

  /**
   * Returns what the closest telling has against the claim; nothing where another close telling has
   * nothing against it.
   */
  static List<Contradiction> contradictions(
      List<Telling> tellings, double minCloseness, Function<Telling, List<Contradiction>> against) {
    var closest =
        tellings.stream()
            .max(Comparator.comparingDouble(telling -> telling.retelling().closeness()))
            .orElse(null);
    if (closest == null
        || closest.retelling().closeness() < minCloseness
        || closest.retelling().matched() < MIN_MATCHED) {
      return List.of();
    }
    var found = against.apply(closest);
    double bearingOut = Math.min(BEARING_OUT, closest.retelling().closeness());
    boolean borneOut =
        !found.isEmpty()
            && tellings.stream()
                .filter(telling -> telling.retelling().closeness() >= bearingOut)
                .anyMatch(telling -> against.apply(telling).isEmpty());
    return borneOut ? List.of() : found;
  }
}
