package org.copydesk.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the quantities of a passage. Linear in its tokens. Immutable and thread-safe. */
final class QuantityFinder {
  private final QuantityWords words;
  private final NumberWords numbers;
  private final DigitReader digits;

  QuantityFinder(Locale language) {
    this.words = new QuantityWords(language);
    var forms = NumberForms.of(language);
    this.numbers = new NumberWords(forms, words);
    this.digits = new DigitReader(forms);
  }

  /** Returns the quantities in order; numbers inside dates are left out. */
  List<Quantity> find(AnalysedPassage passage) {
    var found = new ArrayList<Quantity>();
    var walk = new TokenWalk(passage, words);
    var scan = new QuantityScan(passage, walk, words, numbers, digits);
    var dates = passage.dates();
    int date = 0;
    for (int i = 0; i < walk.size(); ) {
      var span = walk.token(i).span();
      while (date < dates.size() && dates.get(date).span().end() <= span.start()) {
        date++;
      }
      if (date < dates.size() && dates.get(date).span().start() <= span.start()) {
        i++;
        continue;
      }
      var quantity = scan.at(i);
      if (quantity == null) {
        i++;
      } else {
        found.add(quantity);
        i = Math.max(i + 1, walk.indexAt(quantity.span().end()));
      }
    }
    return found;
  }
}
