package org.copydesk.lexicon;

import java.util.List;

/**
 * The properties of a word that are the same in any text.
 *
 * @param lowerCase the word in lower case, as tokens have it
 * @param withoutDiacritics the word without diacritics, with straight apostrophes
 * @param comparisonForm the form that is compared: without diacritics and the dots of English
 *     acronyms; of a number its digits, of an abbreviation the full word
 * @param lettersAndDigits without diacritics, with a space for each other character of the BMP
 * @param letterBits which letters the comparison form has, a bit for each
 * @param lowerCaseLexemeId the thesaurus entry of the word in lower case; -1 for an unknown one
 * @param lexemeId the thesaurus entry of the comparison form; -1 for an unknown one
 * @param number the value of a number word; NaN for a word that is no number
 * @param multiplier what it multiplies the number before it with; 1 for other words
 * @param kinds the closed classes of {@link WordClasses} that it belongs to
 * @param name whether it may be a name
 * @param antonymClasses its sides in {@link AntonymLexicon}
 */
public record WordInfo(
    String lowerCase,
    String withoutDiacritics,
    String comparisonForm,
    String lettersAndDigits,
    int letterBits,
    int lowerCaseLexemeId,
    int lexemeId,
    double number,
    double multiplier,
    int kinds,
    boolean name,
    List<AntonymLexicon.AntonymClass> antonymClasses) {
  // Which of the letters a to z, and what falls on the same bits of 32.
  static int letterBits(String word) {
    int bits = 0;
    for (int i = 0; i < word.length(); i++) {
      bits |= 1 << word.charAt(i) % Integer.SIZE;
    }
    return bits;
  }

  /** Returns this word as a number in digits; only the digits are compared. */
  public WordInfo digits(String digits, double value) {
    return new WordInfo(
        lowerCase,
        withoutDiacritics,
        digits,
        lettersAndDigits,
        letterBits(digits),
        -1,
        -1,
        value,
        1,
        0,
        false,
        antonymClasses);
  }

  /** Returns an abbreviation read as the word that it is short for. */
  public WordInfo shortFor(WordInfo full) {
    return new WordInfo(
        lowerCase,
        withoutDiacritics,
        full.comparisonForm,
        lettersAndDigits,
        full.letterBits,
        lowerCaseLexemeId,
        full.lexemeId,
        number,
        multiplier,
        kinds,
        full.name,
        antonymClasses);
  }

  public boolean isNumber() {
    return !Double.isNaN(number);
  }
}
