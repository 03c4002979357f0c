package org.copydesk.lexicon.sense;

import java.util.List;
import org.copydesk.text.Word;

/** A phrase of the lexicon behind its first word. Immutable. */
final class SensePhrase {
  private static final String POSSESSIVE = "one's";
  private static final List<String> POSSESSIVES = List.of("his", "her", "its", "their", "the");

  private final String[] rest;
  private final Sense sense;
  private final boolean apart;
  private final int lastHash;
  private final int lastPluralHash;
  private final boolean lastPossessive;

  /**
   * Makes a phrase.
   *
   * @param rest its other words; {@code one's} stands for any possessive
   * @param sense what it means
   * @param apart whether its other words stand at the end of the clause: "nimmt … zu"
   */
  SensePhrase(List<String> rest, Sense sense, boolean apart) {
    this.rest = rest.toArray(new String[0]);
    this.sense = sense;
    this.apart = apart;
    var last = this.rest[this.rest.length - 1];
    this.lastHash = last.hashCode();
    this.lastPluralHash = pluralHash(last);
    this.lastPossessive = last.equals(POSSESSIVE);
  }

  Sense sense() {
    return sense;
  }

  /** Returns the hashes of the words that may be the second, but for names with {@code 's}. */
  int[] secondHashes() {
    return isSecondPossessive()
        ? POSSESSIVES.stream().mapToInt(String::hashCode).toArray()
        : new int[] {rest[0].hashCode(), pluralHash(rest[0])};
  }

  private static int pluralHash(String word) {
    return word.hashCode() * 31 + 's';
  }

  /** Returns whether any possessive may be the second word. */
  boolean isSecondPossessive() {
    return rest[0].equals(POSSESSIVE);
  }

  /** Returns whether a word may stand for {@code one's}. */
  private static boolean isPossessive(String word) {
    return POSSESSIVES.contains(word) || word.endsWith("'s");
  }

  /** Returns the number of its words, or 0 where the tokens from an index don't have them. */
  int lengthAt(List<? extends Word> tokens, int index) {
    int last = index + rest.length;
    if (apart || last >= tokens.size() || !mayEndIn(tokens.get(last).word().hashCode())) {
      return 0;
    }
    for (int i = 0; i < rest.length; i++) {
      if (!fits(rest[i], tokens.get(index + 1 + i).word())) {
        return 0;
      }
    }
    return rest.length + 1;
  }

  /** Returns whether a word with a hash may be the last: of many the first words are the same. */
  private boolean mayEndIn(int hash) {
    return hash == lastHash || hash == lastPluralHash || lastPossessive;
  }

  /** Returns whether its other words are the last of a clause, behind other words. */
  boolean ends(List<? extends Word> tokens, int index, int end) {
    int from = end - rest.length;
    if (!apart || from <= index) {
      return false;
    }
    for (int i = 0; i < rest.length; i++) {
      if (!rest[i].equals(tokens.get(from + i).word())) {
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
