package org.copydesk.similarity;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up in all lexicons of a language at once, and remembers what it found, since texts of
 * a language have most of their words in common. Thread-safe and bounded: each word has one slot,
 * and takes it from the word that was there.
 */
final class Lexemes {
  // Newspaper text has some 10,000 different words in a million; 2 MB at most.
  private static final int SLOTS = 1 << 14;

  // Longer ones are addresses and mistakes, which come once.
  private static final int LONGEST = 32;

  private final @Nullable Thesaurus thesaurus;
  private final Opposites opposites;

  // Threads may read and write a slot at once: entries are immutable, and any of them will do.
  private final @Nullable Lexeme[] known = new @Nullable Lexeme[SLOTS];

  Lexemes(@Nullable Thesaurus thesaurus, Opposites opposites) {
    this.thesaurus = thesaurus;
    this.opposites = opposites;
  }

  /** Returns what is known of a word in small letters. */
  Lexeme get(String source) {
    if (source.length() > LONGEST) {
      return read(source);
    }
    int hash = source.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    var lexeme = known[slot];
    if (lexeme == null || !lexeme.source().equals(source)) {
      lexeme = read(source);
      known[slot] = lexeme;
    }
    return lexeme;
  }

  private Lexeme read(String source) {
    var plain = plain(source);
    var sides = opposites.sides(source);
    if (thesaurus == null) {
      return new Lexeme(
          source,
          plain,
          Letters.plain(source),
          plain,
          letters(plain),
          Lexeme.bits(plain),
          -1,
          -1,
          Double.NaN,
          1,
          0,
          true,
          sides);
    }
    var word = plain.indexOf('.') < 0 ? plain : plain.replace(".", "");
    int entry = thesaurus.id(word);
    var closed = EnglishWords.WORDS.get(plain);
    return new Lexeme(
        source,
        plain,
        Letters.plain(source),
        word,
        letters(plain),
        Lexeme.bits(word),
        thesaurus.id(source),
        entry,
        closed.number(),
        closed.multiplier(),
        closed.kinds() | (plain.endsWith("n't") ? EnglishWords.NEGATION : 0),
        thesaurus.isName(entry),
        sides);
  }

  /** Returns a word without diacritics, with straight apostrophes. */
  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return Letters.decomposed(word, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace('’', '\'');
      }
    }
    return word;
  }

  private static String letters(String word) {
    var letters = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        letters.setCharAt(i, ' ');
      }
    }
    return letters.compareTo(new StringBuilder(word)) == 0 ? word : letters.toString();
  }
}
