package org.copydesk.lexicon.language;

import java.util.Locale;
import java.util.Set;
import org.copydesk.lexicon.language.LanguageProfile.Trait;

/**
 * The short words that join the next word with an apostrophe in French and Italian: "l'Ottawa",
 * "dell'Umbria". "O'Brien" is one word. Stateless.
 *
 * @since 0.1.0
 */
public final class Elision {
  private static final Set<String> JOINED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "presqu", "un", "dell", "nell", "all", "sull", "dall", "coll", "quell", "bell", "sant");

  private Elision() {}

  /**
   * Returns what follows the apostrophe of a joined word; the word itself in other languages and
   * where nothing is joined.
   *
   * @param word a word in lower case with a straight apostrophe
   */
  public static String strip(String word, Locale language) {
    int mark = word.indexOf('\'');
    boolean joined =
        mark > 0
            && mark + 1 < word.length()
            && LanguageProfile.of(language).has(Trait.ELISION)
            && JOINED.contains(word.substring(0, mark));
    return joined ? word.substring(mark + 1) : word;
  }
}
