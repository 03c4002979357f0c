package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntMultisetTest {
  @Test
  void each_hash_is_shared_as_often_as_both_have_it() {
    var hashes = IntMultiset.of(new int[] {7, 7, 7, -3, 0});
    assertThat(hashes.shared(new int[] {7, 0, 7, 5})).isEqualTo(3);
    assertThat(hashes.shared(new int[] {-3, -3, 0, 0})).isEqualTo(2);
    assertThat(hashes.shared(new int[] {7, 7, 7, 7})).isEqualTo(3);
    assertThat(hashes.shared(new int[] {})).isZero();
    assertThat(hashes.contains(-3)).isTrue();
    assertThat(hashes.contains(3)).isFalse();
  }

  @Test
  void pairs_are_shared_in_their_order() {
    var pairs = IntMultiset.ofPairs(new int[] {1, 2, 1, 2});
    assertThat(pairs.sharedPairs(new int[] {1, 2})).isEqualTo(1);
    assertThat(pairs.sharedPairs(new int[] {2, 1})).isEqualTo(1);
    assertThat(pairs.sharedPairs(new int[] {1, 2, 1, 2, 1, 2})).isEqualTo(3);
    assertThat(pairs.sharedPairs(new int[] {1, 1, 2, 2})).isEqualTo(1);
    assertThat(IntMultiset.ofPairs(new int[] {1}).sharedPairs(new int[] {1, 2})).isZero();
    assertThat(IntMultiset.ofPairs(new int[] {}).sharedPairs(new int[] {})).isZero();
  }

  @Test
  void many_hashes_are_found() {
    int[] even = IntStream.range(0, 10_000).map(i -> 2 * i).toArray();
    assertThat(IntMultiset.of(even).shared(IntStream.range(0, 20_000).toArray())).isEqualTo(10_000);
  }
}
