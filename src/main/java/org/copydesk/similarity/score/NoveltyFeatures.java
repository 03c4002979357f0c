package org.copydesk.similarity.score;

import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * What a text tells that the other one doesn't. Words that only say that there is something to
 * tell, as in "explains his reasons", are no news, whoever they are new to.
 *
 * @param information sum over the words of what is new in each, by the square of its rarity
 * @param words how many are new
 * @param longestStretch greatest weight of new words that stand next to each other
 * @param reportingWords how many words only say that something is told
 */
record NoveltyFeatures(double information, int words, double longestStretch, int reportingWords) {
  // A word is new where nothing in the other text is as near as this, the thesaurus' own limit.
  private static final double NEW = 0.4;
  private static final double NEW_IN_STRETCH = 0.5;

  // ln(3,000): a word that is neither common nor rare counts 1, an unknown one 1.8.
  private static final double MIDDLE_RARITY = 8;

  static NoveltyFeatures of(AlignedText aligned) {
    double information = 0;
    int words = 0;
    int telling = 0;
    double longest = 0;
    double stretch = 0;
    for (int i = 0; i < aligned.size(); i++) {
      var term = aligned.term(i);
      double added = 1 - aligned.bestScore(i);
      stretch = aligned.bestScore(i) < NEW_IN_STRETCH ? stretch + term.weight() * added : 0;
      longest = Math.max(longest, stretch);
      if (aligned.text().vocabulary().isReportingNoun(term.entry())) {
        telling++;
      } else {
        double rarity = term.rarity() / MIDDLE_RARITY;
        information += rarity * rarity * added;
        words += aligned.bestScore(i) < NEW ? 1 : 0;
      }
    }
    return new NoveltyFeatures(information, words, longest, telling);
  }
}
