package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MultisetsTest {
  private static final int[] NONE = {};

  @Test
  void sets_share_the_values_of_both() {
    assertThat(Multisets.shared(new double[] {1, 2.5}, new double[] {2.5, 7})).isEqualTo(1);
  }

  @Test
  void dice_is_twice_the_shared_by_all() {
    assertThat(Multisets.dice(2, 3, 4)).isEqualTo(4.0 / 7);
    assertThat(Multisets.dice(2, 2, 2)).isEqualTo(1);
    assertThat(Multisets.dice(0, 0, 0)).isZero();
  }

  @Test
  void distinct_values_count_once() {
    assertThat(Multisets.distinct(new int[] {1, 1, 2, 2, 7})).isEqualTo(3);
    assertThat(Multisets.distinct(NONE)).isZero();
    assertThat(Multisets.sharedDistinct(new int[] {1, 1, 2, 3}, new int[] {1, 2, 2})).isEqualTo(2);
    assertThat(Multisets.sharedDistinct(new int[] {5}, new int[] {5})).isEqualTo(1);
  }

  @Test
  void multisets_have_the_cosine_of_their_counts() {
    assertThat(Multisets.cosine(new int[] {1, 1, 2}, new int[] {1, 2, 2}))
        .isCloseTo(0.8, within(1e-12));
    assertThat(Multisets.cosine(new int[] {1, 2, 2, 9}, new int[] {2, 3}))
        .isCloseTo(2 / Math.sqrt(12), within(1e-12));
    assertThat(Multisets.cosine(new int[] {1, 1}, new int[] {1})).isCloseTo(1, within(1e-12));
    assertThat(Multisets.cosine(new int[] {1}, new int[] {2})).isZero();
    assertThat(Multisets.cosine(NONE, new int[] {2})).isZero();
  }
}
