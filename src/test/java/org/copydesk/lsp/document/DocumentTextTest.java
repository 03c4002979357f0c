package org.copydesk.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {
  // Lines begin at 0, 5, 8 and 10.
  private final DocumentText text = DocumentText.of("a😀b\nc\r\nd\re");

  private static Position position(int line, int character) {
    return new Position(line, character);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 3, 3",
    "0, 4, 4",
    "0, 9, 4",
    "1, 0, 5",
    "1, 1, 6",
    "1, 2, 6",
    "2, 0, 8",
    "2, 7, 9",
    "3, 0, 10",
    "3, 1, 11",
    "3, 2, 11",
    "4, 0, 11",
    "2147483647, 2147483647, 11",
    "-1, 5, 0",
    "1, -4, 5"
  })
  void a_position_outside_the_text_is_moved_into_it(int line, int character, int offset) {
    assertThat(text.offset(position(line, character))).isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "4, 0, 4", "5, 1, 0", "8, 2, 0", "10, 3, 0", "11, 3, 1"})
  void an_offset_has_its_line_and_unit(int offset, int line, int character) {
    assertThat(text.position(offset)).isEqualTo(position(line, character));
  }

  @Test
  void a_range_is_replaced() {
    assertThat(text.with(new Range(position(0, 1), position(0, 3)), "-").text())
        .isEqualTo("a-b\nc\r\nd\re");
    assertThat(text.with(new Range(position(0, 3), position(2, 1)), "").text()).isEqualTo("a😀\re");
    assertThat(text.with(new Range(position(9, 9), position(9, 9)), "!").text()).endsWith("e!");
    assertThat(text.with(new Range(position(3, 0), position(0, 0)), "!").text())
        .isEqualTo("a😀b\nc\r\nd\r!e");
  }

  @Test
  void a_line_ends_before_its_line_break() {
    assertThat(text.lineRange(1)).isEqualTo(new Range(position(1, 0), position(1, 1)));
    assertThat(text.lineRange(99)).isEqualTo(new Range(position(3, 0), position(3, 1)));
    assertThat(DocumentText.of("").lineRange(0))
        .isEqualTo(new Range(position(0, 0), position(0, 0)));
  }
}
