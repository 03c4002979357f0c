package org.copydesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how the cost of hostile inputs grows: for each its size, milliseconds at that size and at
 * twice that size, and their ratio. A row that fails ends in an arrow with the reason.
 */
public final class GrowthTable {
  /** Begins the reason why a row fails. */
  public static final String FAILED = " <- ";

  private GrowthTable() {}

  /** Measures the inputs whose names contain an argument; all of them where there is none. */
  public static void main(String[] arguments) {
    var loads = new ArrayList<>(HostileLoads.all());
    loads.addAll(HostileDrafts.all());
    var wanted = List.of(arguments);
    System.out.printf(
        Locale.ROOT, "%-50s %8s %8s %8s %6s%n", "input", "n", "n: ms", "2n: ms", "ratio");
    for (var load : loads) {
      if (wanted.isEmpty() || wanted.stream().anyMatch(load.name()::contains)) {
        System.out.println(row(load));
      }
    }
  }

  private static String row(Growth.Load load) {
    try {
      var growth = Growth.of(load);
      return growth.isTooGreat()
          ? growth + FAILED + "expected at most " + Growth.LIMIT
          : growth.toString();
    } catch (OutOfMemoryError | AssertionError | RuntimeException e) {
      return String.format(Locale.ROOT, "%-50s %8d", load.name(), load.size()) + FAILED + e;
    }
  }
}
