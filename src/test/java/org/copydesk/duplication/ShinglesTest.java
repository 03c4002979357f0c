package org.copydesk.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.duplication.SharedTextTest.body;

import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void shingles_of_a_text_are_distinct_and_ascending() {
    assertThat(of("a b c a b", 2)).hasSize(3).isSorted(); // ab, bc, ca
    assertThat(of("a b c", 3)).hasSize(1);
    assertThat(of("a b", 3)).isEmpty();
    assertThat(of("", 2)).isEmpty();
  }

  @Test
  void shingles_depend_on_the_order_of_words() {
    assertThat(of("a b", 2)).isNotEqualTo(of("b a", 2));
  }

  @Test
  void shingles_ignore_case_punctuation_and_possessives() {
    assertThat(of("The MAYOR’s plan", 3)).isEqualTo(of("the mayor, plan", 3));
  }

  @Test
  void counts_shingles_that_two_lists_share() {
    assertThat(Shingles.shared(new long[] {-5, 1, 3}, new long[] {-5, 2, 3, 9})).isEqualTo(2);
    assertThat(Shingles.shared(new long[] {}, new long[] {1})).isZero();
  }

  private static long[] of(String text, int words) {
    var body = body(text);
    return Shingles.of(body.get(0).tokens(), words);
  }
}
