package org.copydesk.similarity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.analysis.Lexicon;
import org.copydesk.analysis.Token;

/**
 * Words that say the opposite of each other: {@code profit} and {@code loss}, {@code rises} and
 * {@code fell}. Read from {@code antonyms-en.txt}. Immutable.
 *
 * @since 0.1.0
 */
public final class Opposites {
  private static final Opposites NONE = new Opposites(new Phrases<>());

  private final Phrases<Side> phrases;

  private Opposites(Phrases<Side> phrases) {
    this.phrases = phrases;
  }

  /**
   * A word's side of an opposition.
   *
   * @param opposition number of the opposition
   * @param place its place there, 0 for the leftmost
   * @param wide whether the opposition lists what else is said on either side, so that a text
   *     without a word of one side doesn't say it
   * @param vague whether the word has this sense only now and then, so that it may bear out a claim
   *     but contradicts none
   * @since 0.1.0
   */
  public record Side(int opposition, int place, boolean wide, boolean vague) {

    /** Tells whether both are the same side. */
    public boolean same(Side side) {
      return opposition == side.opposition && place == side.place;
    }

    /** Tells whether the sides are opposite, and neither word vague. */
    public boolean opposes(Side side) {
      return opposition == side.opposition && place != side.place && !vague && !side.vague;
    }
  }

  /** Returns the opposites of a language; those of one without a list are none. */
  public static Opposites of(Locale language) {
    return language.getLanguage().equals("en") ? English.OPPOSITES : NONE;
  }

  private static final class English {
    static final Opposites OPPOSITES = parse(Lexicon.words("antonyms-en.txt"));
  }

  /**
   * Reads opposites.
   *
   * @param lines {@code word, word | word, word}, with two bars for a wide opposition, and more
   *     than two sides for words that exclude each other; each word with the forms that its
   *     inflection isn't regular in, in brackets; a question mark before a vague one
   * @throws IllegalArgumentException if a line has only one side
   */
  public static Opposites parse(List<String> lines) {
    var phrases = new Phrases<Side>();
    int number = 0;
    for (var line : lines) {
      boolean wide = line.contains("||");
      var sides = line.split("\\|\\|?", -1);
      if (sides.length < 2) {
        throw new IllegalArgumentException("expected 'word, word | word, word': " + line);
      }
      for (int place = 0; place < sides.length; place++) {
        var side = new Side(number, place, wide, false);
        var vagueSide = new Side(number, place, wide, true);
        for (var entry : sides[place].split(",", -1)) {
          boolean vague = entry.strip().startsWith("?");
          for (var form : Inflections.of(vague ? entry.strip().substring(1) : entry)) {
            phrases.add(form, vague ? vagueSide : side);
          }
        }
      }
      number++;
    }
    return new Opposites(phrases);
  }

  /** Returns the sides that a word stands on; empty for one without an opposite. */
  public List<Side> sides(Token token) {
    return sides(token.word());
  }

  /** Returns the sides that a word in small letters stands on. */
  List<Side> sides(String word) {
    return phrases.values(Phrases.plain(word));
  }

  /**
   * Tells whether words that stand on these sides are opposites: on different sides of an
   * opposition, and nowhere on the same. Symmetric; allocates nothing.
   */
  public static boolean opposed(List<Side> sides, List<Side> others) {
    boolean opposed = false;
    for (int i = 0; i < sides.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        if (sides.get(i).same(others.get(j))) {
          return false;
        }
        opposed |= sides.get(i).opposes(others.get(j));
      }
    }
    return opposed;
  }

  /** Tells whether two words are opposites. Symmetric. */
  public boolean opposed(Token a, Token b) {
    return opposed(sides(a), sides(b));
  }

  /**
   * Returns the side of the first word that the second is opposed to; empty where they are no
   * opposites, or stand together on a side of another opposition.
   */
  public Optional<Side> opposition(Token a, Token b) {
    var others = sides(b);
    Side opposed = null;
    for (var side : sides(a)) {
      for (var other : others) {
        if (side.same(other)) {
          return Optional.empty();
        }
        if (side.opposes(other) && (opposed == null || side.wide())) {
          opposed = side;
        }
      }
    }
    return Optional.ofNullable(opposed);
  }
}
