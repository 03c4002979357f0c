package org.copydesk.text.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "First.\n\nSecond.",
        "First.\r\n\r\nSecond.",
        "First.\r\rSecond.",
        "\n\n First.\t\n \u00a0\n\n\n\u200bSecond.\n",
        "First.\n\n* * *\n\nSecond."
      })
  void paragraphs_end_at_blank_lines(String text) {
    assertThat(Paragraphs.of(text)).containsExactly("First.", "Second.");
  }

  @Test
  void paragraph_keeps_its_line_breaks() {
    assertThat(Paragraphs.of("One\nline.\r\nAnother.")).containsExactly("One\nline.\r\nAnother.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\u00a0\r\n", "***"})
  void text_without_letter_or_digit_is_no_paragraph(String text) {
    assertThat(Paragraphs.of(text)).isEmpty();
  }

  @Test
  void paragraphs_refuse_null() {
    assertThatNullPointerException().isThrownBy(() -> Paragraphs.of(null)).withMessage("text");
  }
}
