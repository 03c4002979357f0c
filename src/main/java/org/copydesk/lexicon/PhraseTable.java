package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words and short phrases with what a lexicon says of them, found among tokens by hash look-ups.
 * Filled once, then only read.
 */
final class PhraseTable<V> {
  private final Map<String, List<V>> byPhrase = new HashMap<>();
  // Number of words of the longest phrase that begins with a word.
  private final Map<String, Integer> longestByFirst = new HashMap<>();

  /**
   * Reads phrases by kind.
   *
   * @param lines {@code kind: entry, entry}, each entry as {@link Inflections#of} reads it
   * @throws IllegalArgumentException if a line begins with none of the kinds
   */
  static <E extends Enum<E>> PhraseTable<E> parse(List<String> lines, Class<E> kinds) {
    var phrases = new PhraseTable<E>();
    for (var line : lines) {
      int colon = line.indexOf(':');
      var kind =
          Enum.valueOf(kinds, line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
      for (var entry : line.substring(colon + 1).split(",", -1)) {
        Inflections.of(entry).forEach(form -> phrases.add(form, kind));
      }
    }
    return phrases;
  }

  boolean isEmpty() {
    return byPhrase.isEmpty();
  }

  /** Adds a phrase with a value, unless it has this very object already. */
  void add(String phrase, V value) {
    var words = phrase.split(" ", -1);
    longestByFirst.merge(words[0], words.length, Math::max);
    var values = byPhrase.computeIfAbsent(phrase.toLowerCase(Locale.ROOT), p -> new ArrayList<>(1));
    // By identity: linking the equals method of a record takes most of a cold start.
    if (values.stream().noneMatch(known -> known == value)) {
      values.add(value);
    }
  }

  /** Returns whether a phrase begins with a word in lower case, with straight apostrophes. */
  boolean begins(String word) {
    return longestByFirst.containsKey(word);
  }

  List<V> values(String phrase) {
    return byPhrase.getOrDefault(phrase, List.of());
  }

  /** Returns the phrases that have a value of some sort. */
  Set<String> phrases(Predicate<V> sort) {
    return byPhrase.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(sort))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Returns the longest phrase that begins at a token; null where none does. */
  @Nullable LexiconMatch<List<V>> at(List<? extends Word> tokens, int index) {
    var word = straightApostrophes(tokens.get(index));
    int most = Math.min(longestByFirst.getOrDefault(word, 0), tokens.size() - index);
    if (most == 0) {
      return null;
    }
    var longest = match(word, index, 1);
    var phrase = new StringBuilder(word);
    for (int n = 1; n < most; n++) {
      phrase.append(' ').append(straightApostrophes(tokens.get(index + n)));
      var match = match(phrase.toString(), index, n + 1);
      longest = match == null ? longest : match;
    }
    return longest;
  }

  private @Nullable LexiconMatch<List<V>> match(String phrase, int from, int length) {
    var values = byPhrase.get(phrase);
    return values == null ? null : new LexiconMatch<>(from, from + length, values);
  }

  /** Returns a token's word with a straight apostrophe. */
  static String straightApostrophes(Word token) {
    return straightApostrophes(token.word());
  }

  /** Returns a word with a straight apostrophe. */
  static String straightApostrophes(String word) {
    return word.indexOf('’') < 0 ? word : word.replace('’', '\'');
  }
}
