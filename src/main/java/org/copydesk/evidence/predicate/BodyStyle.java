package org.copydesk.evidence.predicate;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;

/**
 * Signs of the kind of an article: opinion argues a headline in other words, and a report repeats
 * it.
 *
 * @param firstPerson words outside of quotations by which the writer speaks of himself or to the
 *     reader, 1 for one in forty or more: in [0, 1]
 * @param reporting words by which the writer reports what others say, 1 for one in forty or more:
 *     in [0, 1]
 * @param length natural logarithm of the number of words of the body, from 200 to 1,500: a longer
 *     body has more words that contradict by chance
 */
record BodyStyle(double firstPerson, double reporting, double length) {
  private static final double PER_WORDS = 40;
  // Of a shorter text one word says little.
  private static final int MIN_WORDS = 60;
  private static final int MIN_LENGTH = 200;
  private static final int MAX_LENGTH = 1500;

  static BodyStyle of(List<AnalysedPassage> body, Locale language) {
    var words = ClauseWords.of(language);
    int all = 0;
    int first = 0;
    int reporting = 0;
    for (var passage : body) {
      var tokens = passage.tokens();
      all += tokens.size();
      for (int i = 0; i < tokens.size(); i++) {
        var token = tokens.get(i);
        if (words.isEither(Kind.REPORTING, Kind.FIRST_PERSON, token)) {
          reporting += words.is(Kind.REPORTING, token) ? 1 : 0;
          boolean writer = words.is(Kind.FIRST_PERSON, token);
          first += writer && passage.quotationOf(token).isEmpty() ? 1 : 0;
        }
      }
    }
    double unit = PER_WORDS / Math.max(MIN_WORDS, all);
    double length = Math.log(Math.max(MIN_LENGTH, Math.min(MAX_LENGTH, all)));
    return new BodyStyle(Math.min(1, first * unit), Math.min(1, reporting * unit), length);
  }
}
