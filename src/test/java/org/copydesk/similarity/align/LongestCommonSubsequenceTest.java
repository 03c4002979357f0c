package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongestCommonSubsequenceTest {
  @Test
  void length_is_that_of_the_recursive_definition_and_of_the_partners() {
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      int[] first = random.ints(random.nextInt(8), 0, 4).toArray();
      int[] second = random.ints(random.nextInt(8), 0, 4).toArray();

      int length = LongestCommonSubsequence.length(first, second);

      assertThat(length).isEqualTo(recursive(first, 0, second, 0));
      int[] paired =
          Arrays.stream(LongestCommonSubsequence.partners(first, second))
              .filter(partner -> partner != LongestCommonSubsequence.UNPAIRED)
              .toArray();
      assertThat(paired).hasSize(length).isSorted().doesNotHaveDuplicates();
    }
  }

  private static int recursive(int[] first, int i, int[] second, int j) {
    if (i == first.length || j == second.length) {
      return 0;
    }
    return first[i] == second[j]
        ? 1 + recursive(first, i + 1, second, j + 1)
        : Math.max(recursive(first, i + 1, second, j), recursive(first, i, second, j + 1));
  }
}
