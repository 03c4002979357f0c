package org.copydesk.lexicon.sense;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence as the lists of its language read them, each looked up once; their senses
 * are read when first asked for. All indexes are places in the sentence. Linear in its length. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class WordReadings {
  private final SenseLexicon lexicon;
  private final List<? extends Word> words;
  private final WordReading[] readings;
  private final long kinds;
  private final boolean negation;
  private final boolean hedge;
  private @Nullable List<LexiconMatch<List<Sense>>> matches;

  WordReadings(SenseLexicon lexicon, List<? extends Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    this.readings = new WordReading[words.size()];
    long kinds = 0;
    boolean negation = false;
    boolean hedge = false;
    for (int i = 0; i < readings.length; i++) {
      var reading = lexicon.reading(words.get(i));
      readings[i] = reading;
      kinds |= reading.kinds();
      negation |= reading.isNegation();
      hedge |= reading.isHedge();
    }
    this.kinds = kinds;
    this.negation = negation;
    this.hedge = hedge;
  }

  /** Returns whether a word is of a class. */
  public boolean is(Kind kind, int index) {
    return (readings[index].kinds() & kind.bit()) != 0;
  }

  /** Returns whether any word is of a class. */
  public boolean has(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** Returns whether a word may negate; false only where none does. */
  public boolean mayNegate() {
    return negation;
  }

  /** Returns whether a word may say how sure it is; false only where none does. */
  public boolean mayHedge() {
    return hedge;
  }

  /** Returns whether a word or phrase may have a sense on one of some axes. */
  public boolean mayBeOn(BitSet axes) {
    for (var reading : readings) {
      if (reading.isOn(axes)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words and phrases with senses as {@link SenseLexicon#matches(List)} does. */
  public List<LexiconMatch<List<Sense>>> matches() {
    return lexicon.hasClauses() ? lexicon.matches(words) : matches(end -> false);
  }

  /**
   * Returns the words and phrases with senses as {@link SenseLexicon#matches(List, IntPredicate)}
   * does.
   *
   * @param isClauseEnd whether a clause ends in front of a word; the same at each call
   */
  public List<LexiconMatch<List<Sense>>> matches(IntPredicate isClauseEnd) {
    var found = matches;
    if (found == null) {
      found = lexicon.matches(words, readings, isClauseEnd);
      matches = found;
    }
    return found;
  }
}
