package org.copydesk.benchmarks.planting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Puts one word or phrase in the place of another, by a list. */
final class WordSwap implements Alteration {
  private final Map<String, String> swaps = new TreeMap<>();
  private final Pattern pattern;

  /** Takes lines of {@code word > other} with commas between them. */
  private WordSwap(String list) {
    for (var entry : list.strip().split("\\s*[,\\n]\\s*", -1)) {
      var sides = entry.split(" > ", -1);
      if (sides.length != 2 || swaps.put(sides[0], sides[1]) != null) {
        throw new IllegalArgumentException("expected \"word > other\", each word once: " + entry);
      }
    }
    // Longer ones first: "called for" before "called".
    var words =
        swaps.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .toList();
    pattern =
        Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  static WordSwap of(String list) {
    return new WordSwap(list);
  }

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var places =
        pattern
            .matcher(text)
            .results()
            .map(place -> new Span(place.start(), place.end()))
            .filter(place -> !draft.says(other(place.in(text))))
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var place = Choice.of(places, random);
    var word = place.in(text);
    return Optional.of(Edit.replace(text, place, Draft.inCapitalsOf(word, other(word))));
  }

  /** Replaces all words of the list. */
  String all(String text) {
    return pattern
        .matcher(text)
        .replaceAll(place -> Draft.inCapitalsOf(place.group(), other(place.group())));
  }

  private String other(String word) {
    return swaps.getOrDefault(word.toLowerCase(Locale.ROOT), word);
  }
}
