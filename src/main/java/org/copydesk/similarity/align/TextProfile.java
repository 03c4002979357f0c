package org.copydesk.similarity.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The stems, n-grams and numbers of a text, ready to be compared. Immutable. */
public final class TextProfile {
  private final String letters;
  // Found when asked for; threads that find it at once find the same.
  private @Nullable CharacterNgrams trigrams;
  private @Nullable CharacterNgrams letterPairs;
  private final int[] stems;
  private final int[] sortedStems;
  private final int[] bigrams;
  private final int[] contentBigrams;
  private final double[] numbers;

  private TextProfile(ComparableText text) {
    this.letters = text.letters();
    this.stems = stems(text.terms());
    this.sortedStems = stems.clone();
    Arrays.sort(sortedStems);
    this.bigrams = Multisets.bigrams(stems);
    this.contentBigrams = Multisets.bigrams(stems(text.content()));
    this.numbers = numbers(text.terms());
  }

  static TextProfile of(ComparableText text) {
    return new TextProfile(text);
  }

  private static int[] stems(Term[] terms) {
    int[] stems = new int[terms.length];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = terms[i].stem().hashCode();
    }
    return stems;
  }

  private static double[] numbers(Term[] terms) {
    double[] numbers = new double[terms.length];
    int size = 0;
    for (var term : terms) {
      if (term.isNumber()) {
        numbers[size++] = term.number();
      }
    }
    Arrays.sort(numbers, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (distinct == 0 || numbers[i] != numbers[distinct - 1]) {
        numbers[distinct++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, distinct);
  }

  /** Returns the character 3-grams. */
  public CharacterNgrams trigrams() {
    var found = trigrams;
    if (found == null) {
      found = CharacterNgrams.of(letters, 3);
      trigrams = found;
    }
    return found;
  }

  /** Returns the character 2-grams. */
  public CharacterNgrams letterPairs() {
    var found = letterPairs;
    if (found == null) {
      found = CharacterNgrams.of(letters, 2);
      letterPairs = found;
    }
    return found;
  }

  /** Returns the stems in order, as hashes. */
  public int[] stems() {
    return stems;
  }

  public int[] sortedStems() {
    return sortedStems;
  }

  /** Returns the neighbouring stems, sorted. */
  public int[] bigrams() {
    return bigrams;
  }

  /** Returns the stems of neighbouring content words, sorted. */
  public int[] contentBigrams() {
    return contentBigrams;
  }

  /** Returns the numbers, each once, ascending. */
  public double[] numbers() {
    return numbers;
  }
}
