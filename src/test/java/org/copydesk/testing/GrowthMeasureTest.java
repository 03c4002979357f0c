package org.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.testing.Growth.Load;
import org.junit.jupiter.api.Test;

class GrowthMeasureTest {
  // Long enough for the compiler to be done with the loop before it is measured.
  private static final int LINEAR = 20_000_000;
  private static final int QUADRATIC = 4_000;

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
    var linear = Growth.of(new Load("linear", LINEAR, n -> steps(n)));
    var quadratic = Growth.of(new Load("quadratic", QUADRATIC, n -> steps((long) n * n)));

    assertThat(linear.isTooGreat()).as(linear.toString()).isFalse();
    assertThat(quadratic.isTooGreat()).as(quadratic.toString()).isTrue();
    assertThat(sum).isNotZero();
  }
}
