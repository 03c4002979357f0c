package org.copydesk.benchmarks.planting;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Leaves texts with quotation marks alone, where a change is a fault of the quotation.
 *
 * @param alteration of the other texts
 */
record Unquoted(Alteration alteration) implements Alteration {
  private static final Pattern QUOTED = Pattern.compile("[\"“”‘]|(?:^| )'");

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    return QUOTED.matcher(text).find() ? Optional.empty() : alteration.alter(text, draft, random);
  }
}
