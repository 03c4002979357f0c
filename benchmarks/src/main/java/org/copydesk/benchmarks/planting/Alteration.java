package org.copydesk.benchmarks.planting;

import java.util.Optional;
import java.util.Random;

/** Makes a true text of an article false. */
public interface Alteration {

  /** Alters the text; empty where it offers no place. */
  Optional<Edit> alter(String text, Draft draft, Random random);
}
