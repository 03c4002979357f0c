package org.copydesk.lexicon.sense;

import java.util.BitSet;
import java.util.List;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/** What the lists of a language say of a word, whatever its neighbours. Immutable. */
final class WordReading {
  private static final SensePhrase[] NO_PHRASES = {};

  /** A word of which the lists say nothing. */
  static final WordReading NONE = new WordReading(0, false, false, List.of(), List.of(), false);

  private final long kinds;
  private final boolean negation;
  private final boolean hedge;
  private final List<Sense> senses;
  private final SensePhrase[] phrases;
  private final int[] axes;
  private final boolean anyAxis;
  // A bit for the hash of each second word of a phrase; all where any possessive may be it.
  private final long seconds;

  /**
   * Holds what is known of a word.
   *
   * @param kinds its classes, a bit for each {@link ClauseWords.Kind}
   * @param negation whether it negates or begins a phrase that may
   * @param hedge whether it begins a word or phrase of certainty
   * @param senses its own senses
   * @param phrases those that begin with it
   * @param anyAxis whether it may have other senses than these
   */
  WordReading(
      long kinds,
      boolean negation,
      boolean hedge,
      List<Sense> senses,
      List<SensePhrase> phrases,
      boolean anyAxis) {
    this.kinds = kinds;
    this.negation = negation;
    this.hedge = hedge;
    this.senses = List.copyOf(senses);
    this.phrases = phrases.isEmpty() ? NO_PHRASES : phrases.toArray(NO_PHRASES);
    this.anyAxis = anyAxis;
    var all = new BitSet();
    long bits = 0;
    for (var sense : senses) {
      all.set(sense.axis());
    }
    for (var phrase : phrases) {
      all.set(phrase.sense().axis());
      bits |= phrase.secondBits();
    }
    this.axes = all.stream().toArray();
    this.seconds = bits;
  }

  /** Returns whether the lists say nothing of it. */
  boolean isEmpty() {
    return kinds == 0 && !negation && !hedge && !anyAxis && senses.isEmpty() && phrases.length == 0;
  }

  long kinds() {
    return kinds;
  }

  boolean isNegation() {
    return negation;
  }

  boolean isHedge() {
    return hedge;
  }

  /** Returns whether it or a phrase that begins with it may have a sense on one of some axes. */
  boolean isOn(BitSet wanted) {
    for (int axis : axes) {
      if (wanted.get(axis)) {
        return true;
      }
    }
    return anyAxis;
  }

  /** Returns the longest phrase at a place with this word, else the word; null without senses. */
  @Nullable LexiconMatch<List<Sense>> at(List<? extends Word> tokens, int index) {
    if (seconds != 0 && index + 1 < tokens.size()) {
      int hash = tokens.get(index + 1).word().hashCode();
      if ((seconds & (1L << hash)) != 0) {
        var phrase = phraseAt(tokens, index, hash);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return senses.isEmpty() ? null : new LexiconMatch<>(index, index + 1, senses);
  }

  private @Nullable LexiconMatch<List<Sense>> phraseAt(
      List<? extends Word> tokens, int index, int hash) {
    LongestMatch longest = null;
    for (var phrase : phrases) {
      int length = phrase.maySecondBe(hash) ? phrase.lengthAt(tokens, index) : 0;
      if (length > 0) {
        longest = longest == null ? new LongestMatch(index) : longest;
        longest.add(length, phrase.sense());
      }
    }
    return longest == null ? null : longest.match();
  }
}
