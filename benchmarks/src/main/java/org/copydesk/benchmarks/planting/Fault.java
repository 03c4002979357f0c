package org.copydesk.benchmarks.planting;

import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A kind of fault that can be planted. */
public interface Fault {

  /** Returns what is done, in a few words. */
  String name();

  /** Returns the rule that this fault is there for. */
  String rule();

  /** Returns all rules whose finding counts: the rule and those that may report it as well. */
  Set<String> expected();

  /** Plants it; empty where the article has no place for it. */
  Optional<Planting> plant(Draft draft, Random random);
}
