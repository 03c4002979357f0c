package org.copydesk.input.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Test of two lines for a headline and its subheadline, and not a headline of two lines. */
final class StackedLines {
  // A line ends with one of these only if it is wrapped.
  private static final Set<String> OPEN =
      Set.of(
          ("a after against an and are as at be before but by der die das de des du el en"
                  + " et for from has have im in into is its la le les los mit no not of on or over"
                  + " para por than that the their to um und under until von was were which who with"
                  + " y zu zum zur")
              .split(" ", -1));

  // Shorter words may be in lower case in a title, too.
  private static final int LONG_WORD = 4;

  private static final int LEAST_SMALL = 2;

  private StackedLines() {}

  /**
   * Returns whether two lines are surely a headline and its subheadline: the second begins a
   * sentence of its own, in sentence case, and its first word would have fitted on the first line.
   */
  static boolean areHeadlineAndDeck(String first, String second) {
    var words = List.of(second.split("\\s+", -1));
    boolean fitted = second.length() > first.length() + words.get(0).length();
    return areSeparate(first, second)
        && (fitted || BlockShape.endsAsSentence(second))
        && isInSentenceCase(words);
  }

  /** Returns whether the second line can be read as no continuation of the first. */
  static boolean areSeparate(String first, String second) {
    var words = first.split("\\s+", -1);
    var last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean ended = BlockShape.endsAsSentence(first) || !BlockShape.endsInPunctuation(first);
    return ended
        && !OPEN.contains(last)
        && second.length() <= BlockShape.MAX_SUBHEADLINE
        && beginsWithCapital(second);
  }

  private static boolean beginsWithCapital(String line) {
    int letter = line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(-1);
    return letter >= 0 && Character.isUpperCase(letter);
  }

  private static boolean isInSentenceCase(List<String> words) {
    var longWords =
        words.stream()
            .skip(1)
            .flatMap(word -> Arrays.stream(word.split("\\P{L}+", -1)))
            .filter(word -> word.length() >= LONG_WORD)
            .toList();
    long small = longWords.stream().filter(word -> Character.isLowerCase(word.charAt(0))).count();
    return small >= LEAST_SMALL && small * 2 >= longWords.size();
  }
}
