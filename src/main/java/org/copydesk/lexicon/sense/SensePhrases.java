package org.copydesk.lexicon.sense;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that begin with one word, found by the hash of their second word: the light verbs
 * have hundreds. Immutable.
 */
final class SensePhrases {
  private static final SensePhrases NONE = new SensePhrases(List.of());

  private static final int LONG_BITS = 6;
  private static final int HASHES_OF_LONG = 4;

  private final SensePhrase[] phrases;
  // In ascending order: above, the hash of a second word; below, the number of its phrase.
  private final long[] seconds;
  // A bit for each hash, in so many bits that most other words have none.
  private final long[] bits;
  private final boolean possessive;

  private SensePhrases(List<SensePhrase> phrases) {
    this.phrases = phrases.toArray(new SensePhrase[0]);
    var keys = LongStream.builder();
    boolean possessive = false;
    for (int i = 0; i < this.phrases.length; i++) {
      possessive |= this.phrases[i].isSecondPossessive();
      for (int hash : this.phrases[i].secondHashes()) {
        keys.add(key(hash, i));
      }
    }
    this.seconds = keys.build().sorted().toArray();
    this.bits = new long[Integer.highestOneBit(seconds.length / HASHES_OF_LONG + 1)];
    for (long key : seconds) {
      int hash = (int) (key >> Integer.SIZE);
      bits[place(hash)] |= 1L << hash;
    }
    this.possessive = possessive;
  }

  private int place(int hash) {
    return hash >>> LONG_BITS & bits.length - 1;
  }

  private static long key(int hash, int phrase) {
    return (long) hash << Integer.SIZE | phrase;
  }

  /** Holds phrases in the order in which their senses are listed. */
  static SensePhrases of(List<SensePhrase> phrases) {
    return phrases.isEmpty() ? NONE : new SensePhrases(phrases);
  }

  boolean isEmpty() {
    return phrases.length == 0;
  }

  /** Returns the longest phrase whose first word is at a place; null for none. */
  @Nullable LexiconMatch<List<Sense>> at(List<? extends Word> tokens, int index) {
    if (phrases.length == 0 || index + 1 >= tokens.size()) {
      return null;
    }
    var second = tokens.get(index + 1).word();
    if (possessive && second.endsWith("'s")) {
      return longest(tokens, index);
    }
    int hash = second.hashCode();
    return (bits[place(hash)] & 1L << hash) == 0 ? null : longest(tokens, index, hash);
  }

  private @Nullable LexiconMatch<List<Sense>> longest(List<? extends Word> tokens, int index) {
    var longest = new LongestMatch(index);
    for (var phrase : phrases) {
      longest.add(phrase.lengthAt(tokens, index), phrase.sense());
    }
    return longest.match();
  }

  private @Nullable LexiconMatch<List<Sense>> longest(
      List<? extends Word> tokens, int index, int hash) {
    int found = Arrays.binarySearch(seconds, key(hash, 0));
    LongestMatch longest = null;
    for (int i = found < 0 ? -1 - found : found;
        i < seconds.length && (int) (seconds[i] >> Integer.SIZE) == hash;
        i++) {
      var phrase = phrases[(int) seconds[i]];
      int length = phrase.lengthAt(tokens, index);
      if (length > 0) {
        longest = longest == null ? new LongestMatch(index) : longest;
        longest.add(length, phrase.sense());
      }
    }
    return longest == null ? null : longest.match();
  }
}
