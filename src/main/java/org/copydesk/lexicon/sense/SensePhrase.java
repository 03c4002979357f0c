package org.copydesk.lexicon.sense;

import java.util.List;
import org.copydesk.text.Word;

/**
 * A phrase of the lexicon behind its first word.
 *
 * @param rest its other words; {@code one's} stands for any possessive
 * @param sense what it means
 * @param apart whether its other words stand at the end of the clause: "nimmt … zu"
 */
record SensePhrase(List<String> rest, Sense sense, boolean apart) {
  private static final String POSSESSIVE = "one's";

  /** Returns a bit for the hash of each word that may be the second; all for a possessive. */
  long secondBits() {
    int hash = rest.get(0).hashCode();
    return rest.get(0).equals(POSSESSIVE) ? -1 : 1L << hash | 1L << plural(hash);
  }

  /** Returns whether a word with a hash may be the second; false only where it isn't. */
  boolean maySecondBe(int hash) {
    int second = rest.get(0).hashCode();
    return hash == second || hash == plural(second) || rest.get(0).equals(POSSESSIVE);
  }

  /** Returns the hash of a word with an s at its end. */
  private static int plural(int hash) {
    return hash * 31 + 's';
  }

  /** Returns the number of its words, or 0 where the tokens from an index don't have them. */
  int lengthAt(List<? extends Word> tokens, int index) {
    if (apart) {
      return 0;
    }
    if (index + rest.size() >= tokens.size()) {
      return 0;
    }
    for (int i = 0; i < rest.size(); i++) {
      if (!fits(rest.get(i), tokens.get(index + 1 + i).word())) {
        return 0;
      }
    }
    return rest.size() + 1;
  }

  /** Returns whether its other words are the last of a clause, behind other words. */
  boolean ends(List<? extends Word> tokens, int index, int end) {
    int from = end - rest.size();
    if (!apart || from <= index) {
      return false;
    }
    for (int i = 0; i < rest.size(); i++) {
      if (!rest.get(i).equals(tokens.get(from + i).word())) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String listed, String word) {
    if (listed.equals(POSSESSIVE)) {
      return word.equals("his")
          || word.equals("her")
          || word.equals("its")
          || word.equals("their")
          || word.equals("the")
          || word.endsWith("'s");
    }
    return word.equals(listed)
        || (word.length() == listed.length() + 1 && word.endsWith("s") && word.startsWith(listed));
  }
}
