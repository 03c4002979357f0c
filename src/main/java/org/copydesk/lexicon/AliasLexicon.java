package org.copydesk.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.copydesk.lexicon.language.CountryNames;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.WordProperty;
import org.copydesk.text.Word;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * Other names for one thing: {@code UK}, {@code Britain}, {@code British}; {@code Beijing} for
 * China's government; {@code Bill} for William. Two names are aliases if they share a key. Names of
 * countries come from CLDR in every language, the others from a list, which only English has.
 * Publications add their own. A lookup costs one hash per token. Immutable.
 *
 * @since 0.1.0
 */
public final class AliasLexicon {
  // White space, as in patterns, and what joins words.
  private static final String BETWEEN_WORDS = " \t\n\u000B\f\r&/()-";
  private static final LanguageCache<AliasLexicon> BY_LANGUAGE =
      new LanguageCache<>(AliasLexicon::load);

  // The longest names first, then names that require capitals.
  private final Map<String, List<Alias>> byFirstWord;
  private final int keys;
  // The first keys are those of places, the next those of given names.
  private final int places;
  private final int givenNames;
  // The names that begin with a word; only where the words are those of a language. A publisher's
  // list comes and goes, and words outlive it.
  private final @Nullable WordProperty<List<Alias>> ofWord;

  private AliasLexicon(
      Map<String, List<Alias>> byFirstWord,
      int keys,
      int places,
      int givenNames,
      boolean isOfLanguage) {
    this.ofWord = isOfLanguage ? new WordProperty<>(word -> of(TextFolding.fold(word))) : null;
    this.byFirstWord = byFirstWord;
    this.keys = keys;
    this.places = places;
    this.givenNames = givenNames;
  }

  /** No aliases at all. */
  static final AliasLexicon NONE = new AliasLexicon(Map.of(), 0, 0, 0, false);

  /** Returns the aliases of a language. */
  public static AliasLexicon of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static AliasLexicon load(Locale language) {
    var profile = LanguageProfile.of(language);
    var lines = new ArrayList<List<String>>();
    profile.lines(Resource.PLACES).forEach(line -> lines.add(split(line)));
    int places = lines.size();
    profile.lines(Resource.GIVEN_NAMES).forEach(line -> lines.add(split(line)));
    int givenNames = lines.size();
    for (var list : List.of(Resource.ALIASES, Resource.SPELLINGS)) {
      profile.lines(list).forEach(line -> lines.add(split(line)));
    }
    var lineOf = new HashMap<String, Integer>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      for (var name : lines.get(i)) {
        lineOf.put(name, i);
      }
    }
    for (var names : CountryNames.of(language).values()) {
      var known = lineOf.get(names.get(0));
      if (known == null) {
        lines.add(names);
      } else {
        lines.get(known).addAll(names);
      }
    }
    return new AliasLexicon(Map.of(), 0, places, givenNames, false).with(lines, true);
  }

  /**
   * Returns the names on each line.
   *
   * @param lines {@code name = other name = …}, one line for each thing named; a name with a
   *     capital matches only words that begin with one
   * @throws IllegalArgumentException if a line has fewer than two different names, or a blank one
   */
  public static List<List<String>> names(Collection<String> lines) {
    var names = new ArrayList<List<String>>();
    for (var line : lines) {
      var parts = split(line);
      if (!areNames(parts)) {
        throw new IllegalArgumentException("expected 'name = other name': " + line);
      }
      names.add(List.copyOf(parts));
    }
    return List.copyOf(names);
  }

  /**
   * Returns the names of one thing, without space at their ends.
   *
   * @param same the names; one with a capital matches only words that begin with one
   * @throws IllegalArgumentException if there are fewer than two different names, or if one is
   *     blank or has "=", which no word of a text contains
   */
  static List<String> namesOfOne(Collection<String> same) {
    var names = same.stream().map(String::strip).toList();
    for (var name : names) {
      if (name.indexOf('=') >= 0) {
        throw new IllegalArgumentException("expected a name without '=': " + name);
      }
    }
    if (!areNames(names)) {
      throw new IllegalArgumentException("expected two different names or more: " + names);
    }
    return names;
  }

  private static boolean areNames(List<String> names) {
    return new HashSet<>(names).size() > 1 && names.stream().allMatch(AliasLexicon::isName);
  }

  private static boolean isName(String text) {
    return hasAny(text, Character::isLetterOrDigit);
  }

  /** Returns whether a name has such a character as its words are compared, without marks. */
  static boolean hasAny(String name, IntPredicate character) {
    return words(name).stream()
        .anyMatch(word -> TextFolding.fold(word).codePoints().anyMatch(character));
  }

  /** Returns these aliases and more, each a list of the names of one thing. */
  AliasLexicon with(List<List<String>> lines) {
    return with(lines, false);
  }

  private AliasLexicon with(List<List<String>> lines, boolean isOfLanguage) {
    var names = new HashMap<String, List<Alias>>();
    byFirstWord.forEach((word, known) -> names.put(word, new ArrayList<>(known)));
    int key = keys;
    for (var line : lines) {
      var full = full(line);
      for (var name : new HashSet<>(line)) {
        var shape = Alias.shape(name);
        var words = foldedWords(name);
        boolean isShort = full != null && words.size() == 1 && isShort(words.get(0), shape, full);
        add(
            new Alias(words, shape, List.of(key), isShort ? full : null),
            names.computeIfAbsent(words.get(0), word -> new ArrayList<>(1)));
      }
      key++;
    }
    for (var sameFirstWord : names.values()) {
      if (sameFirstWord.size() > 1) {
        order(sameFirstWord);
      }
    }
    return new AliasLexicon(names, key, places, givenNames, isOfLanguage);
  }

  /** Returns whether a name is an abbreviation, "govt" or "UK", and not "firm" or "approves". */
  private static boolean isShort(String word, WordShape shape, String full) {
    return switch (shape) {
      case ALL_CAPITALS -> !word.equals(full);
      case LOWER -> word.length() < full.length() && word.charAt(0) == full.charAt(0);
      default -> false;
    };
  }

  /** Returns the word that a line's abbreviations are short for; null where it has none. */
  private static @Nullable String full(List<String> line) {
    for (var name : line) {
      if (Alias.shape(name) != WordShape.ALL_CAPITALS && words(name).size() == 1) {
        return TextFolding.fold(name);
      }
    }
    return null;
  }

  private static void add(Alias name, List<Alias> names) {
    for (int i = 0; i < names.size(); i++) {
      var known = names.get(i);
      if (known.words().equals(name.words()) && known.shape() == name.shape()) {
        names.set(i, known.with(name));
        return;
      }
    }
    names.add(name);
  }

  /** Orders names with the same first word, and merges the keys of names with the same words. */
  private static void order(List<Alias> names) {
    names.sort(
        Comparator.comparingInt((Alias name) -> -name.words().size())
            .thenComparing(name -> demands(name.shape()), Comparator.reverseOrder()));
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (names.get(j).words().equals(names.get(i).words())) {
          names.set(i, names.get(i).with(names.get(j)));
        }
      }
    }
  }

  private static int demands(WordShape shape) {
    return switch (shape) {
      case ALL_CAPITALS -> 2;
      case CAPITALISED -> 1;
      default -> 0;
    };
  }

  private static List<String> split(String line) {
    var names = new ArrayList<String>();
    for (var name : line.split("=", -1)) {
      names.add(name.strip());
    }
    return names;
  }

  private static List<String> foldedWords(String name) {
    var words = new ArrayList<>(words(name));
    words.replaceAll(TextFolding::fold);
    return List.copyOf(words);
  }

  /** Returns the words of a name as written, without words that consist of punctuation. */
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || BETWEEN_WORDS.indexOf(name.charAt(i)) >= 0) {
        var word = name.substring(start, i);
        if (!TextFolding.fold(word).isEmpty()) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return List.copyOf(words);
  }

  /**
   * Returns every run of the tokens that has other names, in order, with the key of what it names;
   * runs may overlap.
   */
  public List<LexiconMatch<Integer>> mentions(List<? extends Word> tokens) {
    requireNonNull(tokens, "tokens");
    var found = new LinkedHashSet<LexiconMatch<Integer>>();
    for (int i = 0; i < tokens.size(); i++) {
      var names = of(tokens.get(i));
      for (int k = 0; k < names.size(); k++) {
        var name = names.get(k);
        if (name.isAt(tokens, i)) {
          for (int key : name.keys()) {
            found.add(new LexiconMatch<>(i, i + name.words().size(), key));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** Returns the longest name that begins at a place; null where none does. Allocates nothing. */
  public @Nullable Alias at(List<? extends Word> tokens, int from) {
    var names = of(tokens.get(from));
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isAt(tokens, from)) {
        return names.get(i);
      }
    }
    return null;
  }

  private List<Alias> of(Word word) {
    return ofWord == null ? of(TextFolding.fold(word.word())) : ofWord.of(word);
  }

  private List<Alias> of(String folded) {
    return byFirstWord.getOrDefault(folded, List.of());
  }

  /** Returns the keys of a name, by its words with a space between them, folded. */
  public List<Integer> keysOf(String name) {
    var words = List.of(name.split(" ", -1));
    for (var alias : of(words.get(0))) {
      if (alias.words().equals(words)) {
        return alias.keys();
      }
    }
    return List.of();
  }

  /** Returns whether one of some keys is that of a place in the list, or of its people. */
  public boolean hasPlace(List<Integer> someKeys) {
    return hasBetween(someKeys, 0, places);
  }

  /** Returns whether one of some keys is that of a given name in the list. */
  public boolean hasGivenName(List<Integer> someKeys) {
    return hasBetween(someKeys, places, givenNames);
  }

  private static boolean hasBetween(List<Integer> keys, int from, int to) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i) >= from && keys.get(i) < to) {
        return true;
      }
    }
    return false;
  }
}
