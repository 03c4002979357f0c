package org.copydesk.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.text.Word;

/**
 * Words that say the opposite of each other: {@code profit} and {@code loss}, {@code rises} and
 * {@code fell}. Immutable.
 *
 * @since 0.1.0
 */
public final class AntonymLexicon {
  private static final LanguageCache<AntonymLexicon> BY_LANGUAGE =
      new LanguageCache<>(language -> parse(LanguageProfile.of(language).lines(Resource.ANTONYMS)));

  // Most words of a text have no bit here, so that they need no look-up.
  private static final int FILTER_BITS = 1 << 15;

  private final PhraseTable<AntonymClass> phrases;
  private final BitSet filter = new BitSet(FILTER_BITS);

  private AntonymLexicon(PhraseTable<AntonymClass> phrases) {
    this.phrases = phrases;
    for (var phrase : phrases.phrases(antonymClass -> true)) {
      filter.set(bit(phrase));
    }
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & (FILTER_BITS - 1);
  }

  /**
   * A word's side of an opposition.
   *
   * @param opposition number of the opposition
   * @param pole its place there, 0 for the leftmost
   * @param exhaustive whether the opposition lists all usual words of either side, so that a text
   *     without them doesn't express that side
   * @param ambiguous whether the word often has another sense, so that it may support a claim but
   *     contradicts none
   * @since 0.1.0
   */
  public record AntonymClass(int opposition, int pole, boolean exhaustive, boolean ambiguous) {

    /** Returns whether both are the same side. */
    public boolean same(AntonymClass antonymClass) {
      return opposition == antonymClass.opposition && pole == antonymClass.pole;
    }

    /** Returns whether the sides are opposite, and neither word vague. */
    public boolean opposes(AntonymClass antonymClass) {
      return opposition == antonymClass.opposition
          && pole != antonymClass.pole
          && !ambiguous
          && !antonymClass.ambiguous;
    }
  }

  /** Returns the antonyms of a language; none for a language without a list. */
  public static AntonymLexicon of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  /**
   * Reads opposites.
   *
   * @param lines {@code word, word | word, word}. Two bars mark an exhaustive opposition. Words
   *     that exclude each other may have more than two sides. Irregular forms of a word are in
   *     brackets after it, and a question mark is before an ambiguous word
   * @throws IllegalArgumentException if a line has only one side
   */
  public static AntonymLexicon parse(List<String> lines) {
    var phrases = new PhraseTable<AntonymClass>();
    int number = 0;
    for (var line : lines) {
      boolean wide = line.contains("||");
      var sides = line.split("\\|\\|?", -1);
      if (sides.length < 2) {
        throw new IllegalArgumentException("expected 'word, word | word, word': " + line);
      }
      for (int place = 0; place < sides.length; place++) {
        var antonymClass = new AntonymClass(number, place, wide, false);
        var vagueSide = new AntonymClass(number, place, wide, true);
        for (var entry : sides[place].split(",", -1)) {
          boolean vague = entry.strip().startsWith("?");
          for (var form : Inflections.of(vague ? entry.strip().substring(1) : entry)) {
            phrases.add(form, vague ? vagueSide : antonymClass);
          }
        }
      }
      number++;
    }
    return new AntonymLexicon(phrases);
  }

  /** Returns the sides of a word; empty for one without an opposite. */
  public List<AntonymClass> classes(Word token) {
    var word = token.word();
    return filter.get(bit(word)) ? phrases.values(word) : List.of();
  }

  /** Returns the sides of a word in lower case. */
  List<AntonymClass> classes(String word) {
    return phrases.values(PhraseTable.straightApostrophes(word));
  }

  /**
   * Returns whether words of these sides are opposites: on different sides of an opposition, and
   * nowhere on the same. Symmetric; allocates nothing.
   */
  public static boolean opposed(List<AntonymClass> classes, List<AntonymClass> others) {
    boolean opposed = false;
    for (int i = 0; i < classes.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        if (classes.get(i).same(others.get(j))) {
          return false;
        }
        opposed |= classes.get(i).opposes(others.get(j));
      }
    }
    return opposed;
  }

  /** Returns whether two words are opposites. Symmetric. */
  public boolean opposed(Word a, Word b) {
    return opposed(classes(a), classes(b));
  }

  /**
   * Returns the side of the first word that the second is opposed to; empty where they are no
   * opposites, or together on a side of another opposition.
   */
  public Optional<AntonymClass> opposition(Word a, Word b) {
    var others = classes(b);
    AntonymClass opposed = null;
    for (var antonymClass : classes(a)) {
      for (var other : others) {
        if (antonymClass.same(other)) {
          return Optional.empty();
        }
        if (antonymClass.opposes(other) && (opposed == null || antonymClass.exhaustive())) {
          opposed = antonymClass;
        }
      }
    }
    return Optional.ofNullable(opposed);
  }
}
