package org.copydesk.analysis.token;

import org.copydesk.lexicon.language.WordValues;
import org.copydesk.text.WordShape;
import org.copydesk.text.layout.Characters;

/** A word as written, apart from its place, with what is known of it. Thread-safe. */
final class WordForm extends WordValues {
  // A word of so many letters of Latin-1 is known by two numbers, without reading its text.
  private static final int LONGEST_KEY = 16;
  private static final int KEY_BITS = 8;

  // The last sixteen letters, eight bits each. No word has the character 0.
  private final long low;
  private final long high;
  private final boolean hasKey;

  final String surface;

  /** In lower case, without an English possessive. */
  final String word;

  /** As analysed. */
  final String term;

  final WordShape shape;
  final boolean stopWord;
  final boolean startsUpper;
  final boolean possessive;

  WordForm(String surface, String word, String term, WordShape shape, boolean stopWord) {
    long lowKey = 0;
    long highKey = 0;
    int all = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      highKey = nextHigh(highKey, lowKey);
      lowKey = nextLow(lowKey, c);
      all |= c;
    }
    this.low = lowKey;
    this.high = highKey;
    this.hasKey = hasKey(surface.length(), all);
    this.surface = surface;
    this.word = word;
    this.term = term;
    this.shape = shape;
    this.stopWord = stopWord;
    this.startsUpper = !surface.isEmpty() && Character.isUpperCase(surface.codePointAt(0));
    this.possessive = isPossessive(surface, word);
  }

  private static boolean isPossessive(String surface, String word) {
    int mark = surface.length() - 2;
    return mark > 0
        && surface.charAt(mark + 1) == 's'
        && Characters.isApostrophe(surface.charAt(mark))
        && word.indexOf(surface.charAt(mark)) < 0;
  }

  /** Returns the high half of a key after one more letter; the low one is still that before. */
  static long nextHigh(long high, long low) {
    return (high << KEY_BITS) | (low >>> (Long.SIZE - KEY_BITS));
  }

  /** Returns the low half of a key after one more letter. */
  static long nextLow(long low, char letter) {
    return (low << KEY_BITS) | letter;
  }

  /** Returns whether the two halves of a key are all of a word, given all bits of its letters. */
  static boolean hasKey(int length, int letterBits) {
    return length <= LONGEST_KEY && letterBits < 1 << KEY_BITS;
  }

  /** Returns whether this is the word at a place of a text, whose key is given. */
  boolean isAt(String text, int start, int length, long lowKey, long highKey, boolean isKey) {
    return low == lowKey
        && high == highKey
        && hasKey == isKey
        && (isKey || (surface.length() == length && text.startsWith(surface, start)));
  }

  /** Returns whether another form is this one, analysed again. */
  boolean isSame(WordForm other) {
    return this == other
        || (surface.equals(other.surface)
            && word.equals(other.word)
            && term.equals(other.term)
            && stopWord == other.stopWord);
  }
}
