package org.copydesk.cli.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant who mistyped a name. */
public final class NearestName {
  private NearestName() {}

  /**
   * Returns the name with the fewest edits; the first of several; empty if all are more than half
   * rewritten.
   */
  public static Optional<String> to(String typed, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(name -> edits(typed, name)))
        .filter(name -> edits(typed, name) <= Math.max(typed.length(), name.length()) / 2);
  }

  /** Returns Levenshtein's distance; time is the product of the lengths. */
  private static int edits(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
