package org.copydesk.similarity.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The stems, n-grams and numbers of a text, ready to be compared. Of two texts the shorter one is
 * laid out for look-ups, once, and the other one is read. Immutable and thread-safe: what is made
 * when it is first asked for may be made by several threads, and is the same.
 */
public final class TextProfile {
  private final ComparableText text;
  private final int[] stems;
  private final int[] contentStems;
  private final double[] numbers;
  private @Nullable IntMultiset stemCounts;
  private @Nullable IntMultiset pairCounts;
  private @Nullable IntMultiset contentPairCounts;
  private @Nullable CharacterNgrams trigrams;
  private @Nullable CharacterNgrams letterPairs;

  private TextProfile(ComparableText text) {
    this.text = text;
    var terms = text.terms();
    this.stems = new int[terms.length];
    this.contentStems =
        text.content().length == stems.length ? stems : new int[text.content().length];
    int content = 0;
    int count = 0;
    for (int i = 0; i < stems.length; i++) {
      stems[i] = terms[i].stem().hashCode();
      if (contentStems != stems && terms[i].isContent()) {
        contentStems[content++] = stems[i];
      }
      count += terms[i].isNumber() ? 1 : 0;
    }
    this.numbers = numbers(terms, count);
  }

  static TextProfile of(ComparableText text) {
    return new TextProfile(text);
  }

  private static double[] numbers(Term[] terms, int count) {
    double[] numbers = new double[count];
    int size = 0;
    for (int i = 0; size < count; i++) {
      if (terms[i].isNumber()) {
        numbers[size++] = terms[i].number();
      }
    }
    Arrays.sort(numbers);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (distinct == 0 || numbers[i] != numbers[distinct - 1]) {
        numbers[distinct++] = numbers[i];
      }
    }
    return distinct == count ? numbers : Arrays.copyOf(numbers, distinct);
  }

  /** Returns the character 3-grams. */
  public CharacterNgrams trigrams() {
    var found = trigrams;
    if (found == null) {
      found = CharacterNgrams.of(text.letters(), 3);
      trigrams = found;
    }
    return found;
  }

  /** Returns the character 2-grams. */
  public CharacterNgrams letterPairs() {
    var found = letterPairs;
    if (found == null) {
      found = CharacterNgrams.of(text.letters(), 2);
      letterPairs = found;
    }
    return found;
  }

  /** Returns the stems in order, as hashes. */
  public int[] stems() {
    return stems;
  }

  /** Returns the numbers, each once, ascending. */
  public double[] numbers() {
    return numbers;
  }

  /**
   * Returns Dice's coefficient of the stems, 2 |A ∩ B| / (|A| + |B|), each counted as often as it
   * occurs: in [0, 1], symmetric; 0 where both texts have none.
   */
  public double stemDice(TextProfile other) {
    int shared =
        isShorterThan(other) ? stemCounts().shared(other.stems) : other.stemCounts().shared(stems);
    return Multisets.dice(shared, stems.length, other.stems.length);
  }

  /** Returns Dice's coefficient of the pairs of neighbouring stems. */
  public double pairDice(TextProfile other) {
    int shared =
        isShorterThan(other)
            ? pairCounts().sharedPairs(other.stems)
            : other.pairCounts().sharedPairs(stems);
    return Multisets.dice(shared, pairCount(stems), pairCount(other.stems));
  }

  /** Returns Dice's coefficient of the pairs of neighbouring stems of content words. */
  public double contentPairDice(TextProfile other) {
    int shared =
        isShorterThan(other)
            ? contentPairCounts().sharedPairs(other.contentStems)
            : other.contentPairCounts().sharedPairs(contentStems);
    return Multisets.dice(shared, pairCount(contentStems), pairCount(other.contentStems));
  }

  private static int pairCount(int[] stems) {
    return Math.max(0, stems.length - 1);
  }

  /**
   * Returns the length of the longest common subsequence of the stems, bounded as {@link
   * LongestCommonSubsequence} says. Stems that one text lacks cost no cells.
   */
  public int longestCommonSubsequence(TextProfile other) {
    if (!LongestCommonSubsequence.isWhole(stems, other.stems)) {
      return LongestCommonSubsequence.length(stems, other.stems);
    }
    return isShorterThan(other)
        ? LongestCommonSubsequence.length(stems, retained(other.stems, stemCounts()))
        : LongestCommonSubsequence.length(retained(stems, other.stemCounts()), other.stems);
  }

  private static int[] retained(int[] stems, IntMultiset there) {
    int[] retained = new int[stems.length];
    int size = 0;
    for (int stem : stems) {
      if (there.contains(stem)) {
        retained[size++] = stem;
      }
    }
    return Arrays.copyOf(retained, size);
  }

  private boolean isShorterThan(TextProfile other) {
    return stems.length < other.stems.length;
  }

  private IntMultiset stemCounts() {
    var made = stemCounts;
    if (made == null) {
      made = IntMultiset.of(stems);
      stemCounts = made;
    }
    return made;
  }

  private IntMultiset pairCounts() {
    var made = pairCounts;
    if (made == null) {
      made = IntMultiset.ofPairs(stems);
      pairCounts = made;
    }
    return made;
  }

  private IntMultiset contentPairCounts() {
    var made = contentPairCounts;
    if (made == null) {
      made = IntMultiset.ofPairs(contentStems);
      contentPairCounts = made;
    }
    return made;
  }
}
