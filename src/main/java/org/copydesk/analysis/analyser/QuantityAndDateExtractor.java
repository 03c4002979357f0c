package org.copydesk.analysis.analyser;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.date.DateExtractor;
import org.copydesk.analysis.quantity.QuantityExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities and dates of one language. Thread-safe; loads its language data on first use.
 */
final class QuantityAndDateExtractor {
  private final Locale language;
  private volatile @Nullable Finders finders;

  QuantityAndDateExtractor(Locale language) {
    this.language = language;
  }

  private record Finders(QuantityExtractor quantities, DateExtractor dates) {}

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
      known = new Finders(new QuantityExtractor(language), new DateExtractor(language));
      finders = known;
    }
    return known;
  }
}
