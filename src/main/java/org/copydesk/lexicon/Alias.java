package org.copydesk.lexicon;

import java.util.List;
import java.util.TreeSet;
import org.copydesk.text.Word;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * One name of something.
 *
 * @param words its words as {@link TextFolding#fold} writes them
 * @param shape how its first word must be written: {@code CAPITALISED} with a capital, {@code
 *     ALL_CAPITALS} of more letters in nothing else, {@code LOWER} in any way
 * @param keys what it names
 * @param shortFor the word that an abbreviation is read as; null for other names
 */
public record Alias(
    List<String> words, WordShape shape, List<Integer> keys, @Nullable String shortFor) {

  /** Returns how a name demands to be written. */
  static WordShape shape(String name) {
    if (!Character.isUpperCase(name.codePointAt(0))) {
      return WordShape.LOWER;
    }
    return isAllCapitals(name) ? WordShape.ALL_CAPITALS : WordShape.CAPITALISED;
  }

  private static boolean isAllCapitals(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  boolean isSingle() {
    return words.size() == 1;
  }

  /** Returns whether the name begins at a token whose word is its first word. */
  boolean isAt(List<? extends Word> tokens, int from) {
    if (from + words.size() > tokens.size() || !isWritten(tokens.get(from))) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(TextFolding.fold(tokens.get(from + i).word()))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a token is written as the first word must be. */
  boolean isWritten(Word token) {
    return switch (shape) {
      case ALL_CAPITALS ->
          isSingle() ? token.shape() == WordShape.ALL_CAPITALS : token.startsUpper();
      case CAPITALISED -> token.startsUpper();
      default -> true;
    };
  }

  /** Returns the name with the keys of another of the same words. */
  Alias with(Alias other) {
    var all = new TreeSet<>(keys);
    all.addAll(other.keys);
    return new Alias(words, shape, List.copyOf(all), shortFor == null ? other.shortFor : shortFor);
  }
}
