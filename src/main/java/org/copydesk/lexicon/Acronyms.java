package org.copydesk.lexicon;

import java.util.List;
import org.copydesk.text.Word;

/**
 * Finds the words that an acronym is made of.
 *
 * @since 0.1.0
 */
public final class Acronyms {
  // "Campaign for the Protection of…"
  private static final int MAX_PASSED_OVER = 2;

  private Acronyms() {}

  /**
   * Returns the place after the last of the words from a place on that begin with the letters of an
   * acronym, one after another; -1 where they don't. Function words may give a letter or none; two
   * in a row at most give none.
   */
  public static int endOfWords(String letters, List<? extends Word> words, int from) {
    return end(letters, 0, words, from, 0);
  }

  private static int end(
      String letters, int letter, List<? extends Word> words, int at, int passedOver) {
    if (letter == letters.length()) {
      return at;
    }
    if (at >= words.size()) {
      return -1;
    }
    var word = words.get(at);
    int end =
        word.word().charAt(0) == letters.charAt(letter)
            ? end(letters, letter + 1, words, at + 1, 0)
            : -1;
    boolean mayPass = letter > 0 && word.stopWord() && passedOver < MAX_PASSED_OVER;
    return end < 0 && mayPass ? end(letters, letter, words, at + 1, passedOver + 1) : end;
  }
}
