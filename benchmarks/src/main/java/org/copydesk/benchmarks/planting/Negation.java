package org.copydesk.benchmarks.planting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Denies what a sentence says: "is" becomes "isn't", "is never" or "is no longer". */
final class Negation implements Alteration {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("is", "isn't"),
          Map.entry("are", "aren't"),
          Map.entry("was", "wasn't"),
          Map.entry("were", "weren't"),
          Map.entry("has", "hasn't"),
          Map.entry("have", "haven't"),
          Map.entry("had", "hadn't"),
          Map.entry("will", "won't"),
          Map.entry("would", "wouldn't"),
          Map.entry("can", "can't"),
          Map.entry("should", "shouldn't"));

  private static final String AUXILIARIES =
      String.join("|", SHORT.keySet().stream().sorted().toList());

  /** The auxiliary and, up to a comma, three words behind it, of which one is what it says. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(" + AUXILIARIES + ")\\b(?! not| never| no\\b)(?: [\\p{L}\\p{N}'’-]+){1,3}");

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var places = SAID.matcher(text).results().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var place = Choice.of(places, random);
    var auxiliary = place.group(1);
    var negated =
        switch (random.nextInt(3)) {
          case 0 -> SHORT.getOrDefault(auxiliary.toLowerCase(Locale.ROOT), auxiliary);
          case 1 -> auxiliary + " never";
          default -> auxiliary + " no longer";
        };
    var span = new Span(place.start(), place.end());
    var rest = place.group().substring(auxiliary.length());
    return Optional.of(Edit.replace(text, span, negated + rest));
  }
}
