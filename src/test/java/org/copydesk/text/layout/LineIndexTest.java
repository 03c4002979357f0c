package org.copydesk.text.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.text.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {

  private static String position(String text, int offset) {
    return LineIndex.of(text).position(offset).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void line_begins_after_each_line_break(String lineBreak) {
    var text = "ab" + lineBreak + lineBreak + "c";
    assertThat(position(text, 0)).isEqualTo("1:1");
    assertThat(position(text, 1)).isEqualTo("1:2");
    assertThat(position(text, 2)).isEqualTo("1:3");
    assertThat(position(text, 2 + lineBreak.length())).isEqualTo("2:1");
    assertThat(position(text, 2 + 2 * lineBreak.length())).isEqualTo("3:1");
  }

  // a LF b CR c CR LF LF d
  @ParameterizedTest(name = "offset {0} is at {1}")
  @CsvSource({"0, 1:1", "1, 1:2", "2, 2:1", "4, 3:1", "5, 3:2", "6, 3:3", "7, 4:1", "8, 5:1"})
  void line_breaks_of_different_kinds_may_mix(int offset, String position) {
    assertThat(position("a\nb\rc\r\n\nd", offset)).isEqualTo(position);
  }

  @Test
  void line_feed_and_carriage_return_are_two_breaks() {
    assertThat(position("a\n\rb", 3)).isEqualTo("3:1");
  }

  @Test
  void an_empty_text_has_one_place() {
    assertThat(position("", 0)).isEqualTo("1:1");
  }

  @Test
  void the_end_of_a_text_is_on_its_last_line() {
    assertThat(position("a\nbc", 4)).isEqualTo("2:3");
  }

  @Test
  void the_end_of_a_text_with_a_break_at_its_end_is_on_a_line_of_its_own() {
    assertThat(position("a\n", 2)).isEqualTo("2:1");
    assertThat(position("a\r\n", 3)).isEqualTo("2:1");
    assertThat(position("a\r", 2)).isEqualTo("2:1");
  }

  @Test
  void no_other_character_breaks_a_line() {
    assertThat(position("a\u2028b\u0085c\fd", 7)).isEqualTo("1:8");
  }

  @Test
  void line_index_agrees_with_counting_on_many_lines() {
    var text = "x\nyy\r\nzzz\r".repeat(50);
    var index = LineIndex.of(text);
    int line = 1;
    int column = 1;
    for (int i = 0; i <= text.length(); i++) {
      assertThat(index.position(i)).isEqualTo(new SourcePosition(line, column));
      boolean lineFeed = text.startsWith("\n", i);
      boolean carriageReturn = text.startsWith("\r", i) && !text.startsWith("\r\n", i);
      boolean breaks = lineFeed || carriageReturn;
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + 1;
    }
  }

  @Test
  void line_index_refuses_offsets_outside_the_text() {
    var index = LineIndex.of("abc");
    assertThatThrownBy(() -> index.position(-1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> index.position(4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("4")
        .hasMessageContaining("3");
  }
}
