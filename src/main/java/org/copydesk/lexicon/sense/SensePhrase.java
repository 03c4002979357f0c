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

  /** Returns the hash of the second word of the phrase. */
  int secondHash() {
    return rest.get(0).hashCode();
  }

  /** Returns the hash of the second word with an s at its end. */
  int secondPluralHash() {
    return secondHash() * 31 + 's';
  }

  /** Returns whether any possessive may be the second word. */
  boolean isSecondPossessive() {
    return rest.get(0).equals(POSSESSIVE);
  }

  /** Returns whether a word may stand for {@code one's}. */
  static boolean isPossessive(String word) {
    return word.equals("his")
        || word.equals("her")
        || word.equals("its")
        || word.equals("their")
        || word.equals("the")
        || word.endsWith("'s");
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
      return isPossessive(word);
    }
    return word.equals(listed)
        || (word.length() == listed.length() + 1 && word.endsWith("s") && word.startsWith(listed));
  }
}
