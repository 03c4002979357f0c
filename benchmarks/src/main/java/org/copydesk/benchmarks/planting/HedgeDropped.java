package org.copydesk.benchmarks.planting;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Leaves out the word by which a sentence only reports what is claimed. */
final class HedgeDropped implements Alteration {
  /** The word, and up to three behind it that were under it. */
  private static final Pattern HEDGED =
      Pattern.compile(
          "\\b(?:allegedly|alleged|reportedly|supposedly|apparently|suspected|presumably) ((?:[\\p{L}\\p{N}'’-]+ ){1,3})");

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var places = HEDGED.matcher(text).results().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var place = Choice.of(places, random);
    var span = new Span(place.start(), place.end());
    return Optional.of(Edit.replace(text, span, place.group(1)));
  }
}
