package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntIndexTest {
  @Test
  void numbers_random_keys_in_the_order_in_which_they_are_added() {
    var random = new Random(3);
    for (int size = 0; size < 200; size++) {
      var index = new IntIndex(random.nextInt(4));
      var added = new LinkedHashSet<Integer>();
      for (int i = 0; i < size; i++) {
        // Few keys, so that some come again, and 0 and -1 among them.
        int key = (random.nextInt(size) - 1) << random.nextInt(28);
        added.add(key);

        assertThat(index.key(index.add(key))).isEqualTo(key);
      }
      var order = List.copyOf(added);
      assertThat(index.size()).isEqualTo(order.size());
      for (int i = 0; i < order.size(); i++) {
        assertThat(index.key(i)).isEqualTo(order.get(i));
        assertThat(index.indexOf(order.get(i))).isEqualTo(i);
      }
      assertThat(index.indexOf(Integer.MIN_VALUE + 5)).isEqualTo(IntIndex.NONE);
    }
  }
}
