package org.copydesk.similarity.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordOrderTest {
  private static double common(int[] first, int[] second) {
    double common = WordOrder.longestCommonSubsequence(first, second);
    assertThat(WordOrder.longestCommonSubsequence(second, first)).isEqualTo(common);
    return common;
  }

  private static int[] joined(IntStream first, IntStream second) {
    return IntStream.concat(first, second).toArray();
  }

  @Test
  void longest_common_subsequence_is_twice_its_length_by_both_lengths() {
    assertThat(common(new int[] {1, 2, 3, 4}, new int[] {1, 3, 4})).isEqualTo(6.0 / 7);
    assertThat(common(new int[] {1, 2}, new int[] {2, 1})).isEqualTo(0.5);
    assertThat(common(new int[] {1, 2, 1}, new int[] {1, 1, 2})).isEqualTo(4.0 / 6);
    assertThat(common(new int[] {1, 2, 3}, new int[] {1, 2, 3})).isEqualTo(1);
    assertThat(common(new int[] {1}, new int[] {})).isZero();
    assertThat(common(new int[] {}, new int[] {})).isZero();
  }

  @Test
  void longest_common_subsequence_compares_the_beginnings_of_two_very_long_lists() {
    var same = IntStream.range(0, 1024);
    int[] first = joined(same, IntStream.range(10_000, 11_024));
    int[] second = joined(IntStream.range(0, 1024), IntStream.range(20_000, 21_024));
    assertThat(common(first, second)).isEqualTo(0.5);
    int[] late = joined(IntStream.range(30_000, 31_024), IntStream.range(0, 1024));
    int[] later = joined(IntStream.range(40_000, 41_024), IntStream.range(0, 1024));
    assertThat(common(late, later)).isZero();
  }

  @Test
  void longest_common_subsequence_compares_all_of_a_long_list_with_a_short_one() {
    int[] longList = IntStream.range(0, 100_000).toArray();
    assertThat(common(longList, new int[] {5, 99_999})).isEqualTo(4.0 / 100_002);
  }
}
