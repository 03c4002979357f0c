package org.copydesk.lexicon.sense;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/** What the lists of a language say of a word, whatever its neighbours. Immutable. */
final class WordReading {
  /** A word of which the lists say nothing. */
  static final WordReading NONE = new WordReading(0, false, false, List.of(), List.of(), false);

  private final long kinds;
  private final boolean negation;
  private final boolean hedge;
  private final List<Sense> senses;
  private final SensePhrases phrases;
  private final int[] axes;
  private final boolean anyAxis;
  private final boolean withoutSense;

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
    this.phrases = SensePhrases.of(phrases);
    this.anyAxis = anyAxis;
    this.withoutSense = senses.isEmpty() && phrases.isEmpty();
    this.axes = axes(senses, phrases);
  }

  private static int[] axes(List<Sense> senses, List<SensePhrase> phrases) {
    int[] axes = new int[senses.size() + phrases.size()];
    for (int i = 0; i < senses.size(); i++) {
      axes[i] = senses.get(i).axis();
    }
    for (int i = 0; i < phrases.size(); i++) {
      axes[senses.size() + i] = phrases.get(i).sense().axis();
    }
    return axes.length < 2 ? axes : Arrays.stream(axes).distinct().toArray();
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

  /** Returns whether neither it nor a phrase that begins with it has a sense. */
  boolean isWithoutSense() {
    return withoutSense;
  }

  /** Returns the longest phrase at a place with this word, else the word; null without senses. */
  @Nullable LexiconMatch<List<Sense>> at(List<? extends Word> tokens, int index) {
    var phrase = phrases.at(tokens, index);
    if (phrase != null) {
      return phrase;
    }
    return senses.isEmpty() ? null : new LexiconMatch<>(index, index + 1, senses);
  }
}
