package org.copydesk.benchmarks.archive;

import java.util.Arrays;
import java.util.Random;

/**
 * Words as frequent as in newspapers: one word in about 12 n is the n-th most frequent one (Zipf's
 * law). The most frequent ones are English function words, the others are made of syllables.
 */
final class Words {
  private static final String[] FUNCTION =
      ("the of to and a in for is on that by this with it was as at from are be an have has said"
              + " not its but had were their who will which after more about one or he his been"
              + " two than would could also when over into year out up last last new first other"
              + " some time people between under against before since most only made three")
          .split(" ");
  private static final String[] STARTS =
      "b br c cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh st t tr v w".split(" ");
  private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");
  private static final String[] ENDS = "n r l s t m nd rk st ck lt ng".split(" ");

  private final String[] words;
  private final double[] upTo;

  /** Makes so many words; the same number and seed give the same. */
  Words(int count, long seed) {
    var random = new Random(seed);
    words = new String[count];
    upTo = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      words[i] = i < FUNCTION.length ? FUNCTION[i] : made(random, i);
      sum += 1.0 / (i + 3);
      upTo[i] = sum;
    }
  }

  private static String made(Random random, int rank) {
    int syllables = 1 + Math.min(3, 32 - Integer.numberOfLeadingZeros(rank / 300));
    var word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(STARTS[random.nextInt(STARTS.length)]);
      word.append(VOWELS[random.nextInt(VOWELS.length)]);
    }
    return word.append(ENDS[random.nextInt(ENDS.length)]).toString();
  }

  /** Returns a word, frequent ones more often. */
  String any(Random random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    return words[Math.min(words.length - 1, found < 0 ? -found - 1 : found)];
  }

  /** Returns a word that is no function word, all equally often. */
  String content(Random random) {
    return words[FUNCTION.length + random.nextInt(words.length - FUNCTION.length)];
  }
}
