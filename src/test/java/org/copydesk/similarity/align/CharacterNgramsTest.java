package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CharacterNgramsTest {
  private static double cosine(String first, String second, int n) {
    double cosine = CharacterNgrams.of(first, n).cosine(CharacterNgrams.of(second, n));
    assertThat(CharacterNgrams.of(second, n).cosine(CharacterNgrams.of(first, n)))
        .isEqualTo(cosine);
    return cosine;
  }

  @Test
  void ngrams_have_the_cosine_of_their_counts() {
    assertThat(cosine("abcab", "ab", 2)).isCloseTo(2 / Math.sqrt(6), within(1e-12));
    assertThat(cosine("ababa", "ab", 2)).isCloseTo(1 / Math.sqrt(2), within(1e-12));
    assertThat(cosine("abcd", "bcde", 3)).isCloseTo(0.5, within(1e-12));
    assertThat(cosine("aaa", "aa", 2)).isCloseTo(1, within(1e-12));
    assertThat(cosine("ferry", "ferry", 3)).isCloseTo(1, within(1e-12));
  }

  @Test
  void ngrams_of_another_order_or_short_text_share_nothing() {
    assertThat(cosine("ab", "ba", 2)).isZero();
    assertThat(cosine("abc", "cba", 3)).isZero();
    assertThat(cosine("ab", "ab", 3)).isZero();
    assertThat(cosine("", "", 2)).isZero();
  }
}
