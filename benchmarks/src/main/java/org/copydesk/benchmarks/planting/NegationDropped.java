package org.copydesk.benchmarks.planting;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Leaves the "not" out. */
final class NegationDropped implements Alteration {
  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(is|are|was|were|has|have|had|will|would|could|should|did|does|do)(?: not|n't|n’t| never)((?: [\\p{L}\\p{N}'’-]+){1,3})");

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var places = NEGATED.matcher(text).results().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var place = Choice.of(places, random);
    var span = new Span(place.start(), place.end());
    return Optional.of(Edit.replace(text, span, place.group(1) + place.group(2)));
  }
}
