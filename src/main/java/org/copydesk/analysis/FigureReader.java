package org.copydesk.analysis;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities and dates of one language. Thread-safe; loads what the language needs when first
 * asked.
 */
final class FigureReader {
  private final Locale language;
  private volatile @Nullable Finders finders;

  FigureReader(Locale language) {
    this.language = language;
  }

  private record Finders(QuantityFinder quantities, DateFinder dates) {}

  List<Quantity> quantities(AnalysedPassage passage) {
    return List.copyOf(finders().quantities().find(passage));
  }

  List<DateMention> dates(AnalysedPassage passage) {
    return List.copyOf(finders().dates().find(passage));
  }

  private Finders finders() {
    var known = finders;
    if (known == null) {
      // Two threads may both make them; either serves.
      known = new Finders(new QuantityFinder(language), new DateFinder(language));
      finders = known;
    }
    return known;
  }
}
