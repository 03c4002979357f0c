package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CharacterNgramsTest {
  private static final Offset<Double> TOLERANCE = within(1e-12);

  private static double cosine(String first, String second, int n) {
    double cosine = CharacterNgrams.of(first, n).cosine(CharacterNgrams.of(second, n));
    assertThat(CharacterNgrams.of(second, n).cosine(CharacterNgrams.of(first, n)))
        .isEqualTo(cosine);
    return cosine;
  }

  @Test
  void ngrams_have_the_cosine_of_their_counts() {
    assertThat(cosine("abcab", "ab", 2)).isCloseTo(2 / Math.sqrt(6), TOLERANCE);
    assertThat(cosine("ababa", "ab", 2)).isCloseTo(1 / Math.sqrt(2), TOLERANCE);
    assertThat(cosine("abcd", "bcde", 3)).isCloseTo(0.5, TOLERANCE);
    assertThat(cosine("aaa", "aa", 2)).isCloseTo(1, TOLERANCE);
    assertThat(cosine("ferry", "ferry", 3)).isCloseTo(1, TOLERANCE);
  }

  @Test
  void ngrams_of_another_order_or_short_text_share_nothing() {
    assertThat(cosine("ab", "ba", 2)).isZero();
    assertThat(cosine("abc", "cba", 3)).isZero();
    assertThat(cosine("ab", "ab", 3)).isZero();
    assertThat(cosine("", "", 2)).isZero();
  }

  @Test
  void ngrams_of_a_text_are_counted_again_for_each_other_text() {
    var display = CharacterNgrams.of("abab", 2);
    assertThat(display.cosine(CharacterNgrams.of("ab", 2))).isCloseTo(2 / Math.sqrt(5), TOLERANCE);
    assertThat(display.cosine(CharacterNgrams.of("babab", 2)))
        .isCloseTo(6 / Math.sqrt(5 * 8), TOLERANCE);
    assertThat(display.cosine(CharacterNgrams.of("xyz", 2))).isZero();
  }

  @Test
  void ngrams_of_a_long_text_have_the_cosine_of_their_counts() {
    for (int repeated : new int[] {1000, 20_000}) {
      var text = "abc".repeat(repeated);
      assertThat(cosine(text, text, 3)).isCloseTo(1, TOLERANCE);
      // ab, bc and ca about as often
      assertThat(cosine(text, "ab", 2)).isCloseTo(1 / Math.sqrt(3), within(1e-3));
    }
  }
}
