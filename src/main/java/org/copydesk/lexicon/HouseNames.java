package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Names as a house spells them: right in every text, and the reference for misspellings. Immutable.
 *
 * @since 0.1.0
 */
public final class HouseNames {
  // The longest names first.
  private final Map<String, List<List<String>>> byFirstWord;
  // Each word as the house writes it, by how TextFolding.fold does.
  private final Map<String, String> words;

  private HouseNames(Map<String, List<List<String>>> byFirstWord, Map<String, String> words) {
    this.byFirstWord = byFirstWord;
    this.words = words;
  }

  /**
   * Returns the names of a house.
   *
   * @throws IllegalArgumentException if a name has no letter
   */
  public static HouseNames of(Collection<String> names) {
    var byFirstWord = new HashMap<String, List<List<String>>>();
    var words = new LinkedHashMap<String, String>();
    for (var name : names) {
      if (!AliasLexicon.hasAny(name, Character::isLetter)) {
        throw new IllegalArgumentException("expected a name, with a letter: '" + name + "'");
      }
      var written = AliasLexicon.words(name);
      var plain = written.stream().map(TextFolding::fold).toList();
      byFirstWord.computeIfAbsent(plain.get(0), word -> new ArrayList<>(1)).add(plain);
      for (int i = 0; i < written.size(); i++) {
        if (!Character.isLowerCase(written.get(i).codePointAt(0))) {
          words.putIfAbsent(plain.get(i), written.get(i));
        }
      }
    }
    byFirstWord
        .values()
        .forEach(known -> known.sort((a, b) -> Integer.compare(b.size(), a.size())));
    return new HouseNames(byFirstWord, words);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns the number of words of the longest name that begins at a place; 0 where none does. */
  public int lengthAt(List<? extends Word> tokens, int from) {
    for (var name : byFirstWord.getOrDefault(plain(tokens.get(from)), List.of())) {
      int to = from + name.size();
      if (to <= tokens.size()
          && tokens.subList(from, to).stream().map(HouseNames::plain).toList().equals(name)) {
        return name.size();
      }
    }
    return 0;
  }

  /** Returns whether a word is part of a name; it comes as {@link TextFolding#fold} writes it. */
  public boolean hasWord(String word) {
    return words.containsKey(word);
  }

  /**
   * Returns the nearest word of a name that a word may be a misspelling of; null if there is none.
   */
  @Nullable
  public String correction(String word, Misspelling misspelling) {
    return misspelling.nearest(word, words);
  }

  private static String plain(Word token) {
    return TextFolding.fold(token.word());
  }
}
