package org.copydesk.similarity;

import java.util.List;
import java.util.TreeSet;
import org.copydesk.analysis.Shape;
import org.copydesk.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * One name of something.
 *
 * @param words its words as {@link Letters#plain} writes them
 * @param shape how its first word must be written: {@code CAPITALISED} with a capital, {@code
 *     ALL_CAPITALS} of more letters in nothing else, {@code LOWER} in any way
 * @param keys what it names
 * @param shortFor the word that an abbreviation is read as; null for other names
 */
record AliasName(List<String> words, Shape shape, List<Integer> keys, @Nullable String shortFor) {

  /** Returns how a name demands to be written. */
  static Shape shape(String name) {
    if (!Character.isUpperCase(name.codePointAt(0))) {
      return Shape.LOWER;
    }
    return isAllCapitals(name) ? Shape.ALL_CAPITALS : Shape.CAPITALISED;
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

  /** Tells whether the name stands among the tokens from a place on; its first word is known to. */
  boolean isAt(List<Token> tokens, int from) {
    if (from + words.size() > tokens.size() || !isWritten(tokens.get(from))) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(Letters.plain(tokens.get(from + i).word()))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a token is written as the first word must be. */
  boolean isWritten(Token token) {
    return switch (shape) {
      case ALL_CAPITALS -> isSingle() ? token.shape() == Shape.ALL_CAPITALS : token.startsUpper();
      case CAPITALISED -> token.startsUpper();
      default -> true;
    };
  }

  /** Returns the name with the keys of another of the same words. */
  AliasName with(AliasName other) {
    var all = new TreeSet<>(keys);
    all.addAll(other.keys);
    return new AliasName(
        words, shape, List.copyOf(all), shortFor == null ? other.shortFor : shortFor);
  }
}
