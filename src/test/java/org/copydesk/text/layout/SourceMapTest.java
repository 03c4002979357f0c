package org.copydesk.text.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class SourceMapTest {

  @Test
  void knows_no_place_of_a_text_that_came_from_no_file() {
    assertThat(SourceMap.none().position(0)).isEmpty();
  }

  @Test
  void text_of_a_record_has_a_line_only() {
    var map = SourceMap.ofLine(7);
    assertThat(map.position(0)).contains(new SourcePosition(7, 0));
    assertThat(map.position(1000)).contains(new SourcePosition(7, 0));
    assertThat(new SourcePosition(7, 0).hasColumn()).isFalse();
    assertThat(new SourcePosition(7, 0)).hasToString("7");
  }

  @Test
  void source_map_counts_from_the_offset_of_the_text() {
    var source = "# Title\n\nThe text\r\ngoes on";
    var map = SourceMap.ofOffset(LineIndex.of(source), source.indexOf("The text"));
    assertThat(map.position(0)).contains(new SourcePosition(3, 1));
    assertThat(map.position(4)).contains(new SourcePosition(3, 5));
    assertThat(map.position("The text\r\n".length())).contains(new SourcePosition(4, 1));
    assertThat(new SourcePosition(4, 1)).hasToString("4:1");
  }

  @Test
  void source_map_skips_markup_that_a_reader_removed() {
    var source = "A **bold** claim";
    // The text is "A bold claim".
    var map = SourceMap.builder(LineIndex.of(source)).piece(0, 0).piece(2, 4).piece(6, 10).build();
    assertThat(map.position(0)).contains(new SourcePosition(1, 1));
    assertThat(map.position(1)).contains(new SourcePosition(1, 2));
    assertThat(map.position(2)).contains(new SourcePosition(1, 5));
    assertThat(map.position(5)).contains(new SourcePosition(1, 8));
    assertThat(map.position(7)).contains(new SourcePosition(1, 12));
    assertThat(map.position(12)).as("the end").contains(new SourcePosition(1, 17));
  }

  @Test
  void source_map_agrees_with_counting_on_many_pieces() {
    var source = "ab#".repeat(200);
    var builder = SourceMap.builder(LineIndex.of(source));
    for (int i = 0; i < 200; i++) {
      builder.piece(2 * i, 3 * i);
    }
    var map = builder.build();
    for (int offset = 0; offset < 400; offset++) {
      int column = 3 * (offset / 2) + offset % 2 + 1;
      assertThat(map.position(offset)).contains(new SourcePosition(1, column));
    }
  }

  @Test
  void a_piece_at_the_same_place_replaces_the_one_before() {
    var map = SourceMap.builder(LineIndex.of("**a")).piece(0, 0).piece(0, 2).build();
    assertThat(map.position(0)).contains(new SourcePosition(1, 3));
  }

  @Test
  void a_builder_without_pieces_knows_no_place() {
    assertThat(SourceMap.builder(LineIndex.of("text")).build().position(0)).isEmpty();
  }

  @Test
  void source_map_does_not_change_with_its_builder() {
    var builder = SourceMap.builder(LineIndex.of("abc")).piece(0, 0);
    var map = builder.build();
    builder.piece(1, 2);
    assertThat(map.position(1)).contains(new SourcePosition(1, 2));
  }

  @Test
  void source_map_refuses_pieces_out_of_order() {
    var builder = SourceMap.builder(LineIndex.of("abcdef")).piece(3, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.piece(2, 4))
        .withMessageContaining("2 after 3");
  }

  @Test
  void source_map_refuses_offsets_before_the_source() {
    var lines = LineIndex.of("abc");
    assertThatIllegalArgumentException().isThrownBy(() -> SourceMap.ofLine(0));
    assertThatIllegalArgumentException().isThrownBy(() -> SourceMap.ofOffset(lines, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> SourceMap.builder(lines).piece(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> SourceMap.builder(lines).piece(0, -1));
    assertThatNullPointerException()
        .isThrownBy(() -> SourceMap.ofOffset(null, 0))
        .withMessage("lines");
  }

  @Test
  void source_map_refuses_offsets_after_the_source() {
    var map = SourceMap.ofOffset(LineIndex.of("abc"), 1);
    assertThat(map.position(2)).contains(new SourcePosition(1, 4));
    assertThatThrownBy(() -> map.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void a_position_has_a_line_and_perhaps_a_column() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SourcePosition(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourcePosition(1, -1));
  }

  @Test
  void source_maps_to_the_same_places_are_equal() {
    var lines = LineIndex.of("a\nb");
    var map = SourceMap.builder(lines).piece(0, 2).build();
    assertThat(map)
        .isEqualTo(SourceMap.ofOffset(LineIndex.of("c\nd"), 2))
        .hasSameHashCodeAs(SourceMap.ofOffset(LineIndex.of("c\nd"), 2))
        .isNotEqualTo(SourceMap.ofOffset(lines, 1))
        .isNotEqualTo(SourceMap.ofOffset(LineIndex.of("a b"), 2))
        .isNotEqualTo(SourceMap.ofLine(2))
        .isNotEqualTo(SourceMap.none());
    assertThat(SourceMap.ofLine(2)).isEqualTo(SourceMap.ofLine(2)).isNotEqualTo(SourceMap.none());
  }

  @Test
  void source_map_prints_its_pieces() {
    assertThat(SourceMap.none()).hasToString("SourceMap[none]");
    assertThat(SourceMap.ofLine(7)).hasToString("SourceMap[line 7]");
    assertThat(SourceMap.builder(LineIndex.of("A **b** c")).piece(0, 0).piece(2, 4).build())
        .hasToString("SourceMap[0→0, 2→4]");
    assertThat(LineIndex.of("a\nb")).hasToString("LineIndex[2 lines]");
  }

  @Test
  void span_ends_behind_an_entity_and_before_following_markup() {
    // "R&D no" of "R&amp;<b>D</b> no"
    var map =
        SourceMap.builder().piece(0, 0).piece(1, new Span(1, 6)).piece(2, 9).piece(3, 14).build();

    assertThat(map.given(new Span(0, 2))).contains(new Span(0, 6));
    assertThat(map.given(new Span(1, 2))).contains(new Span(1, 6));
    assertThat(map.given(new Span(2, 3))).contains(new Span(9, 10));
    assertThat(map.given(new Span(0, 6))).contains(new Span(0, 17));
    assertThat(map.given(new Span(2, 2))).as("an empty one").contains(new Span(9, 9));
    assertThat(map.position(0)).isEmpty();
    assertThat(map.inRecord(3).position(0)).contains(new SourcePosition(3, 0));
    assertThat(map.inRecord(3).given(new Span(1, 2))).contains(new Span(1, 6));
  }

  @Test
  void text_from_no_string_has_no_given_span() {
    assertThat(SourceMap.none().given(new Span(0, 1))).isEmpty();
    assertThat(SourceMap.ofLine(7).given(new Span(0, 1))).isEmpty();
  }
}
