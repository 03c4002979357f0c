package org.copydesk.similarity.score;

import org.copydesk.similarity.align.Ratios;
import org.copydesk.similarity.align.Term;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/** Counts the words of a text that are new beside the text that it is aligned with. */
final class NewWords {
  // Nothing in the other text is as near as this, the thesaurus' own limit.
  private static final double NEW = 0.4;

  private NewWords() {}

  /** Returns the number of new content words; reporting nouns, as in "his reasons", are no news. */
  static int count(AlignedText aligned) {
    int count = 0;
    for (int i = 0; i < aligned.size(); i++) {
      boolean reporting = aligned.text().vocabulary().isReportingNoun(aligned.term(i).entry());
      count += !reporting && aligned.bestScore(i) < NEW ? 1 : 0;
    }
    return count;
  }

  /** Returns the share of words that the other text has in some form. */
  static double exactShare(AlignedText aligned) {
    int exact = 0;
    for (int i = 0; i < aligned.size(); i++) {
      exact += aligned.bestScore(i) == 1 ? 1 : 0;
    }
    return Ratios.of(exact, aligned.size());
  }

  /** Returns the number of new words with a capital that doesn't begin a sentence. */
  static int capitalised(AlignedText aligned) {
    int count = 0;
    for (int i = 0; i < aligned.size(); i++) {
      var term = aligned.term(i);
      boolean counts = term.isCapitalised() && term.breakBefore() != Term.SENTENCE;
      count += counts && aligned.bestScore(i) < 1 ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns the number of a text's numbers that the other one lacks, with sign and unit, at most 3.
   */
  static int numbers(AlignedText aligned) {
    int count = 0;
    for (int i = 0; i < aligned.size(); i++) {
      count += aligned.term(i).isNumber() && aligned.bestScore(i) < 1 ? 1 : 0;
    }
    return Math.min(3, count);
  }

  /**
   * Returns the number of numbers that both texts have alone, of words with other signs and of
   * opposites.
   */
  static int replaced(AlignedText candidate, AlignedText other) {
    int opposites = 0;
    for (int i = 0; i < candidate.size(); i++) {
      opposites += isOpposite(candidate, i) ? 1 : 0;
    }
    return Math.min(numbers(candidate), numbers(other))
        + Math.max(withOtherSigns(candidate), withOtherSigns(other))
        + opposites;
  }

  /** Returns whether a term is paired with its opposite, with which it doesn't agree. */
  private static boolean isOpposite(AlignedText aligned, int index) {
    return aligned.partnerIndex(index) >= 0 && aligned.pairScore(index) == 0;
  }

  /**
   * Returns the share that the other text has of all that can't be counted by {@link #replaced}.
   */
  static double coverageOfOthers(AlignedText candidate, AlignedText other) {
    double matched = 0;
    double mass = 0;
    for (int i = 0; i < candidate.size(); i++) {
      var term = candidate.term(i);
      int partner = candidate.partnerIndex(i);
      var signs = partner < 0 ? term.marks() : other.term(partner).marks();
      if (!term.isNumber() && term.marks().equals(signs) && !isOpposite(candidate, i)) {
        mass += term.weight();
        matched += term.weight() * candidate.bestScore(i);
      }
    }
    return Ratios.of(matched, mass);
  }

  private static int withOtherSigns(AlignedText aligned) {
    int count = 0;
    for (int i = 0; i < aligned.size(); i++) {
      var term = aligned.term(i);
      boolean signs = !term.isNumber() && !term.marks().isEmpty();
      count += signs && aligned.bestScore(i) < 1 ? 1 : 0;
    }
    return count;
  }

  /** Returns how much is new inside quotations, in words. */
  static double inSpeech(AlignedText aligned) {
    double added = 0;
    for (int i = 0; i < aligned.size(); i++) {
      added += aligned.term(i).quoted() ? 1 - aligned.bestScore(i) : 0;
    }
    return added;
  }
}
