package org.copydesk.benchmarks.planting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chooses at random. */
final class Choice {
  private Choice() {}

  static <T> T of(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }

  static <T> List<T> shuffled(List<T> items, Random random) {
    var shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
