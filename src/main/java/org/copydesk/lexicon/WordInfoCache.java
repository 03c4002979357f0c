package org.copydesk.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import org.copydesk.lexicon.language.WordProperty;
import org.copydesk.lexicon.thesaurus.Thesaurus;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up in all lexicons of a language at once, and remembers what it found. Thread-safe
 * and bounded.
 */
final class WordInfoCache {
  // Most of the different words of a day's news; 4 MB at most.
  private static final int SLOTS = 1 << 15;

  // Longer words are addresses and mistakes, which come once.
  private static final int LONGEST = 32;

  private final @Nullable Thesaurus thesaurus;
  private final AntonymLexicon opposites;
  private final WordClasses classes;

  // Threads may read and write a slot at once: entries are immutable, and any of them will do.
  private final @Nullable WordInfo[] known = new @Nullable WordInfo[SLOTS];

  private final WordProperty<WordInfo> property = new WordProperty<>(this::get);

  WordInfoCache(Locale language, @Nullable Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
    this.opposites = AntonymLexicon.of(language);
    this.classes = new WordClasses(thesaurus == null ? Locale.ROOT : language);
  }

  /** Returns the properties of a token's word. */
  WordInfo get(Word token) {
    return property.of(token);
  }

  /** Returns the properties of a word in lower case. */
  WordInfo get(String lowerCase) {
    if (lowerCase.length() > LONGEST) {
      return read(lowerCase);
    }
    int hash = lowerCase.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    var info = known[slot];
    if (info == null || !info.lowerCase().equals(lowerCase)) {
      info = read(lowerCase);
      known[slot] = info;
    }
    return info;
  }

  private WordInfo read(String lowerCase) {
    var plain = withoutDiacritics(lowerCase);
    var antonyms = opposites.classes(lowerCase);
    if (thesaurus == null) {
      return new WordInfo(
          lowerCase,
          plain,
          plain,
          lettersAndDigits(plain),
          WordInfo.letterBits(plain),
          -1,
          -1,
          Double.NaN,
          1,
          0,
          true,
          antonyms);
    }
    var word = plain.indexOf('.') < 0 ? plain : plain.replace(".", "");
    int entry = thesaurus.id(word);
    var closed = classes.get(plain);
    return new WordInfo(
        lowerCase,
        plain,
        word,
        lettersAndDigits(plain),
        WordInfo.letterBits(word),
        thesaurus.id(lowerCase),
        entry,
        closed.number(),
        closed.multiplier(),
        closed.kinds() | (plain.endsWith("n't") ? WordClasses.NEGATION : 0),
        thesaurus.isName(entry),
        antonyms);
  }

  /** Returns a word without diacritics, with straight apostrophes. */
  private static String withoutDiacritics(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return TextFolding.decomposed(word, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace('’', '\'');
      }
    }
    return word;
  }

  private static String lettersAndDigits(String word) {
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
