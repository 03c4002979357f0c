package org.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.testing.Growth.Load;
import org.junit.jupiter.api.Test;

class GrowthMeasureTest {
  private int sum;

  private Runnable steps(long count) {
    return () -> {
      for (long i = 0; i < count; i++) {
        sum = 31 * sum + Long.hashCode(i);
      }
    };
  }

  @Test
  void distinguishes_quadratic_cost_from_linear_cost() {
    var linear = Growth.of(new Load("linear", 10_000_000, n -> steps(n)));
    var quadratic = Growth.of(new Load("quadratic", 3_000, n -> steps((long) n * n)));

    assertThat(linear.ratio()).isBetween(1.5, Growth.LIMIT);
    assertThat(quadratic.ratio()).isGreaterThan(3);
    assertThat(sum).isNotZero();
  }
}
