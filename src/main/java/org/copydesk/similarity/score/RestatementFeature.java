package org.copydesk.similarity.score;

/**
 * What the probability that an English text (the candidate) adds nothing to another is made from.
 * "New" is what the other text has not: 1 minus the strength of a word's best match.
 */
public enum RestatementFeature implements Feature {
  /** How far the share of the candidate that the other text has, by weight, is below 0.12. */
  LOW_COVERAGE,
  /** How far it is above 0.75, where next to nothing is new. */
  HIGH_COVERAGE,
  /** How far a text is shorter than decks are, alone and by that share. */
  SHORTNESS,
  SHORT_COVERAGE,
  OTHER_SHORTNESS,
  OTHER_SHORT_COVERAGE,
  /** What is new, by the square of its rarity, but for words that only tell that one tells. */
  NEW_INFORMATION,
  /** Weight of the longest stretch of new words. */
  NEW_STRETCH,
  /** At most one word is new. */
  ONE_NEW_WORD,
  /** Share of the words that only tell that one tells: explains, reasons, outlook. */
  TELLING_SHARE,
  /** New words where the other text holds something back, or the candidate does: these, why. */
  NEW_AFTER_TEASER,
  NEW_IN_TEASER,
  /** Dice's coefficient of the stems; whether both begin with the same word. */
  STEM_DICE,
  SAME_BEGINNING,
  /** Both have numbers, and none in common. */
  NUMBERS_DISJOINT,
  /** Names that neither shares with the other, of the text with fewer. */
  UNMATCHED_NAMES,
  /** Share of the candidate that is new and said by somebody. */
  NEW_SHARE_IN_SPEECH,
  /** Somebody says or thinks what the candidate tells. */
  REPORTS,
  /** Somebody tells how, why or what: a text announces instead of telling. */
  ANNOUNCES,
  OTHER_ANNOUNCES,
  /** New names of speakers, next to a verb of saying, and of programmes. */
  ATTRIBUTIONS,
  /** New names that are none of these, in either text. */
  NEW_ACTORS,
  OTHER_NEW_ACTORS,
  /** The one text negates and the other doesn't. */
  NEGATES,
  OTHER_NEGATES,
  /** The candidate says because and the other text doesn't. */
  GIVES_CAUSE;
}
