package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.analysis.CountryNames;
import org.copydesk.analysis.Lexicon;
import org.copydesk.analysis.Token;

/**
 * Other names for the same: {@code UK}, {@code Britain}, {@code British}; {@code Beijing} for
 * China's government; {@code PM}; {@code Bill} for William. Two words or runs of words are aliases
 * where they share a key. Countries' names come from CLDR in every language, the rest from lists,
 * which English alone has; a house adds its own. A lookup costs one hash per token. Immutable.
 *
 * @since 0.1.0
 */
public final class Aliases {
  private static final List<String> ENGLISH_LISTS =
      List.of("places-en.txt", "aliases-en.txt", "spellings-en.txt", "given-names-en.txt");
  private static final Map<String, Aliases> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<String, List<Entry>> byFirstWord;
  private final int keys;

  private Aliases(Map<String, List<Entry>> byFirstWord, int keys) {
    this.byFirstWord = byFirstWord;
    this.keys = keys;
  }

  /** One name: its words as {@link Letters#plain} writes them, and the number of what it names. */
  private record Entry(List<String> words, boolean capital, int key) {}

  /**
   * A run of words that has other names.
   *
   * @param from place of its first token in the list that was looked through
   * @param to place after its last token
   * @param key what it names; aliases have it in common
   * @since 0.1.0
   */
  public record Mention(int from, int to, int key) {}

  /** Returns the aliases of a language. */
  public static Aliases of(Locale language) {
    return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), Aliases::load);
  }

  private static Aliases load(String language) {
    var lines = new ArrayList<List<String>>();
    if (language.equals("en")) {
      for (var list : ENGLISH_LISTS) {
        Lexicon.words(list).forEach(line -> lines.add(split(line)));
      }
    }
    var lineOf = new HashMap<String, Integer>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      for (var name : lines.get(i)) {
        lineOf.put(name, i);
      }
    }
    for (var names : CountryNames.of(Locale.forLanguageTag(language)).values()) {
      var known = lineOf.get(names.get(0));
      if (known == null) {
        lines.add(names);
      } else {
        lines.get(known).addAll(names);
      }
    }
    return new Aliases(Map.of(), 0).add(lines);
  }

  /**
   * Returns these and more.
   *
   * @param lines {@code name = other name = …}, one line for each thing named; a name with a
   *     capital matches only words that begin with one
   * @throws IllegalArgumentException if a line has fewer than two names
   */
  public Aliases with(Collection<String> lines) {
    var names = new ArrayList<List<String>>();
    for (var line : lines) {
      var parts = split(line);
      if (parts.size() < 2 || parts.stream().anyMatch(name -> words(name).isEmpty())) {
        throw new IllegalArgumentException("expected 'name = other name': " + line);
      }
      names.add(parts);
    }
    return add(names);
  }

  private Aliases add(List<List<String>> lines) {
    var entries = new HashMap<String, List<Entry>>();
    byFirstWord.forEach((word, known) -> entries.put(word, new ArrayList<>(known)));
    int key = keys;
    for (var line : lines) {
      for (var name : new HashSet<>(line)) {
        var words = words(name);
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        entries
            .computeIfAbsent(words.get(0), word -> new ArrayList<>(1))
            .add(new Entry(words, capital, key));
      }
      key++;
    }
    return new Aliases(entries, key);
  }

  private static List<String> split(String line) {
    var names = new ArrayList<String>();
    for (var name : line.split("=", -1)) {
      names.add(name.strip());
    }
    return names;
  }

  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var word : name.split("[\\s&/()-]+", -1)) {
      var plain = Letters.plain(word);
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return words;
  }

  /** Returns every run of the tokens that has other names, in order; runs may overlap. */
  public List<Mention> mentions(List<Token> tokens) {
    requireNonNull(tokens, "tokens");
    var found = new ArrayList<Mention>();
    for (int i = 0; i < tokens.size(); i++) {
      for (var entry : byFirstWord.getOrDefault(Letters.plain(tokens.get(i).word()), List.of())) {
        if (matches(entry, tokens, i)) {
          found.add(new Mention(i, i + entry.words().size(), entry.key()));
        }
      }
    }
    return found;
  }

  private static boolean matches(Entry entry, List<Token> tokens, int from) {
    if (from + entry.words().size() > tokens.size()
        || (entry.capital() && !tokens.get(from).startsUpper())) {
      return false;
    }
    for (int i = 1; i < entry.words().size(); i++) {
      if (!entry.words().get(i).equals(Letters.plain(tokens.get(from + i).word()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether two single words are aliases; false for a word and itself without other names.
   */
  public boolean same(Token first, Token second) {
    var keys = keysOf(first);
    return !keys.isEmpty() && keysOf(second).stream().anyMatch(keys::contains);
  }

  /** Returns the keys of a single word; empty for one without other names. */
  public Set<Integer> keysOf(Token token) {
    var entries = byFirstWord.get(Letters.plain(token.word()));
    if (entries == null) {
      return Set.of();
    }
    var keys = new HashSet<Integer>();
    for (var entry : entries) {
      if (entry.words().size() == 1 && (!entry.capital() || token.startsUpper())) {
        keys.add(entry.key());
      }
    }
    return keys;
  }
}
