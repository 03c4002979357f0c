package org.copydesk.lexicon;

import java.util.List;

/**
 * What is known of a word in any text.
 *
 * @param source the word in small letters, as tokens have it
 * @param plain without diacritics, with straight apostrophes
 * @param bare as {@link TextFolding#fold} writes it
 * @param word without the dots of English acronyms, too
 * @param letters without diacritics, with a blank for whatever is neither letter nor digit
 * @param bits which letters it has, a bit for each
 * @param sourceLexemeId the thesaurus entry of the source; -1 for an unknown one
 * @param lexemeId the thesaurus entry of the word; -1 for an unknown one
 * @param number its value; NaN for a word that is no number
 * @param multiplier what it multiplies the number before it with; 1 for other words
 * @param kinds the closed classes of {@link WordClasses} that it belongs to
 * @param name whether it may be a name
 * @param antonymClasses its sides in {@link AntonymLexicon}
 */
public record WordInfo(
    String source,
    String plain,
    String bare,
    String word,
    String letters,
    int bits,
    int sourceLexemeId,
    int lexemeId,
    double number,
    double multiplier,
    int kinds,
    boolean name,
    List<AntonymLexicon.AntonymClass> antonymClasses) {
  // Which of the letters a to z, and what falls on the same bits of 32.
  static int bits(String word) {
    int bits = 0;
    for (int i = 0; i < word.length(); i++) {
      bits |= 1 << word.charAt(i) % Integer.SIZE;
    }
    return bits;
  }

  /** Returns a number in digits, which are all that is compared of it. */
  public WordInfo digits(String digits, double value) {
    return new WordInfo(
        source,
        plain,
        bare,
        digits,
        letters,
        bits(digits),
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
        source,
        plain,
        bare,
        full.word,
        letters,
        full.bits,
        sourceLexemeId,
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
