package org.copydesk.similarity.align;

import org.copydesk.analysis.Token;
import org.copydesk.lexicon.WordClasses;

/**
 * A word prepared for comparison. {@code 1.13 billion}, a number with its multiplier, is one term.
 *
 * @param token the word in the text
 * @param word the word in lower case without diacritics; the full form of an abbreviation
 * @param stem the part that its inflected forms share; the digits of a number
 * @param entry its thesaurus entry; -1 for an unknown word
 * @param weight its weight, larger for rarer words
 * @param rarity the logarithm of its rank by frequency
 * @param number its value; NaN for a word that is no number
 * @param kinds the closed classes of {@link WordClasses} that it belongs to
 * @param name whether it is, or may be, a name
 * @param letters which of the letters a to z it has, a bit for each
 * @param breakBefore the text before it: 0 for nothing but blanks, 1 for punctuation inside a
 *     sentence, 2 for its end or a quotation mark
 * @param quoted whether it is in a quotation that is longer than a title
 * @param title whether it is in a short quotation all in capitalised words
 * @param annotations its meaning
 * @param marks the signs right beside it that are part of its meaning: minus, currency and per cent
 *     sign of a number, the end of {@code C++}; empty if there are none
 */
public record Term(
    Token token,
    String word,
    String stem,
    int entry,
    double weight,
    double rarity,
    double number,
    int kinds,
    boolean name,
    int letters,
    int breakBefore,
    boolean quoted,
    boolean title,
    TermAnnotations annotations,
    String marks) {
  public static final int NO_BREAK = 0;
  static final int PUNCTUATION = 1;
  public static final int SENTENCE = 2;

  public boolean isNumber() {
    return !Double.isNaN(number);
  }

  /** Returns whether nothing is known of it but its thesaurus entry. */
  boolean isPlain() {
    return entry >= 0 && annotations.isNone() && !isNumber();
  }

  /** Returns whether it is a word of the thesaurus and no number. */
  boolean isKnownWord() {
    return entry >= 0 && !isNumber();
  }

  public boolean isContent() {
    return !token.stopWord() || isNumber();
  }

  public boolean is(int kind) {
    return (kinds & kind) != 0;
  }

  /** Returns whether it is a number below zero. */
  boolean isNegative() {
    return isNumber() && marks.startsWith("-");
  }

  public boolean isCapitalised() {
    return token.startsUpper();
  }
}
