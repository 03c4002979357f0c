package org.copydesk.analysis.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.lexicon.language.NumberLocaleData;
import org.copydesk.lexicon.language.WordProperty;

/** Finds the quantities of a passage. Linear in its tokens. Immutable and thread-safe. */
public final class QuantityExtractor {
  private final QuantityWords words;
  private final NumberWords numbers;
  private final DigitParser digits;
  private final WordProperty<Boolean> startsQuantity;

  public QuantityExtractor(Locale language) {
    var forms = NumberLocaleData.of(language);
    this.words = new QuantityWords(language, forms);
    this.numbers = new NumberWords(forms, words);
    this.digits = new DigitParser(forms);
    this.startsQuantity =
        new WordProperty<>(
            word ->
                QuantityParser.firstDigit(word) >= 0
                    || words.isAlone(word)
                    || numbers.mayBegin(word));
  }

  /** Returns the quantities in order; numbers inside dates are left out. */
  public List<Quantity> find(AnalysedPassage passage) {
    var found = new ArrayList<Quantity>();
    var walk = new TokenCursor(passage, words);
    var scan = new QuantityParser(passage, walk, words, numbers, digits);
    var dates = passage.dates();
    int date = 0;
    for (int i = 0; i < walk.size(); ) {
      if (!startsQuantity.of(walk.token(i))) {
        i++;
        continue;
      }
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
