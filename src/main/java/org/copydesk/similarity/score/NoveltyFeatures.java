package org.copydesk.similarity.score;

import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * Novelty of a text beside the text that it is aligned with. Reporting nouns, as in "explains his
 * reasons", are no news.
 *
 * @param information Σ (1 − best score) · (rarity / 8)² over the words
 * @param words number of new words
 * @param longestStretch greatest Σ (1 − best score) · weight of adjacent words that are new
 * @param reportingWords number of reporting nouns
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
    int reporting = 0;
    double longest = 0;
    double stretch = 0;
    for (int i = 0; i < aligned.size(); i++) {
      var term = aligned.term(i);
      double added = 1 - aligned.bestScore(i);
      stretch = aligned.bestScore(i) < NEW_IN_STRETCH ? stretch + term.weight() * added : 0;
      longest = Math.max(longest, stretch);
      if (aligned.text().vocabulary().isReportingNoun(term.entry())) {
        reporting++;
      } else {
        double rarity = term.rarity() / MIDDLE_RARITY;
        information += rarity * rarity * added;
        words += aligned.bestScore(i) < NEW ? 1 : 0;
      }
    }
    return new NoveltyFeatures(information, words, longest, reporting);
  }
}
