package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final List<Span> SMALL = smallSpans();

  /** Every span of a text of four units: small enough to try all laws on all of them. */
  private static List<Span> smallSpans() {
    var spans = new ArrayList<Span>();
    for (int start = 0; start <= 4; start++) {
      for (int end = start; end <= 4; end++) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  @Test
  void span_refuses_negative_start_and_end_before_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 0))
        .withMessageContaining("-1, 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessageContaining("3, 2");
  }

  @Test
  void span_covers_units_from_start_to_before_end() {
    assertThat(new Span(4, 7).in("The cat sat")).isEqualTo("cat");
    assertThat(new Span(4, 7).length()).isEqualTo(3);
    assertThat(new Span(0, 0).in("A")).isEmpty();
    assertThat(new Span(1, 1).in("A")).isEmpty();
  }

  @Test
  void span_counts_utf_16_code_units() {
    assertThat(Span.whole("\uD83D\uDE00").length()).isEqualTo(2);
  }

  @Test
  void span_of_an_empty_text_is_empty() {
    assertThat(Span.whole("")).isEqualTo(new Span(0, 0));
    assertThat(Span.whole("").isEmpty()).isTrue();
  }

  @Test
  void span_refuses_a_text_that_ends_inside_it() {
    assertThatThrownBy(() -> new Span(0, 2).in("A")).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void join_is_commutative_idempotent_and_the_smallest_that_contains_both() {
    for (var a : SMALL) {
      assertThat(a.join(a)).isEqualTo(a);
      for (var b : SMALL) {
        var joined = a.join(b);
        assertThat(joined).isEqualTo(b.join(a));
        assertThat(joined.contains(a)).isTrue();
        assertThat(joined.contains(b)).isTrue();
        for (var other : SMALL) {
          if (other.contains(a) && other.contains(b)) {
            assertThat(other.contains(joined)).isTrue();
          }
        }
      }
    }
  }

  @Test
  void spans_overlap_where_one_unit_is_in_both() {
    for (var a : SMALL) {
      for (var b : SMALL) {
        boolean shared = false;
        for (int unit = 0; unit < 4; unit++) {
          boolean inA = a.start() <= unit && unit < a.end();
          boolean inB = b.start() <= unit && unit < b.end();
          shared |= inA && inB;
        }
        assertThat(a.overlaps(b)).as("%s and %s", a, b).isEqualTo(shared);
      }
    }
  }

  @Test
  void contains_is_reflexive_antisymmetric_and_transitive() {
    for (var a : SMALL) {
      assertThat(a.contains(a)).isTrue();
      for (var b : SMALL) {
        if (a.contains(b) && b.contains(a)) {
          assertThat(a).isEqualTo(b);
        }
        for (var c : SMALL) {
          if (a.contains(b) && b.contains(c)) {
            assertThat(a.contains(c)).isTrue();
          }
        }
      }
    }
  }

  @Test
  void contains_empty_spans_at_both_edges_but_not_beside() {
    var span = new Span(1, 3);
    assertThat(span.contains(new Span(1, 1))).isTrue();
    assertThat(span.contains(new Span(3, 3))).isTrue();
    assertThat(span.contains(new Span(4, 4))).isFalse();
  }
}
