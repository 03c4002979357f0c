package org.copydesk.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @Test
  void visible_text_leaves_ordinary_text_unchanged() {
    var text = "Council’s “flood plan” costs €3m: Žižkov, 東京, 👩‍👩‍👧";

    assertThat(VisibleText.of(text)).isEqualTo(text);
    assertThat(VisibleText.of("")).isEmpty();
  }

  @Test
  void visible_text_is_on_one_line() {
    assertThat(VisibleText.of("a\nb\r\nc\rd\te\u2028f\u0085g")).isEqualTo("a b c d e f g");
  }

  @Test
  void visible_text_shows_control_characters_as_symbols() {
    assertThat(VisibleText.of("\u001b[31mred\u001b[0m")).isEqualTo("␛[31mred␛[0m");
    assertThat(VisibleText.of("bell\u0007 nul\0 delete\u007f")).isEqualTo("bell␇ nul␀ delete␡");
    assertThat(VisibleText.of("\u009b2J")).isEqualTo("\\u009b2J");
  }

  @Test
  void visible_text_escapes_direction_controls() {
    assertThat(VisibleText.of("a\u202eb\u2066c")).isEqualTo("a\\u202eb\\u2066c");
  }

  @Test
  void replaces_lone_surrogates_and_keeps_pairs() {
    assertThat(VisibleText.of("a\ud83d b\ude00 \ud83d\ude00")).isEqualTo("a\ufffd b\ufffd 😀");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "word, 1 1 1 1",
    "e\u0301a, 1 1",
    "東京, 2 2",
    "👩‍👩‍👧!, 2 1",
    "👍🏽, 2",
    "🇩🇪🇫🇷, 2 2",
    "❤️❤, 2 1",
    "각, 2"
  })
  void measures_characters_as_readers_see_them(String text, String columns) {
    assertThat(
            VisibleText.cells(text, 0, text.length()).stream()
                .map(cell -> Integer.toString(cell.width()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(columns);
  }

  @Test
  void gives_an_escaped_character_the_columns_of_its_escape() {
    assertThat(VisibleText.cells("\u009b", 0, 1).get(0).width()).isEqualTo("\\u009b".length());
  }

  @Test
  void shortens_to_the_columns_given_with_the_ellipsis_among_them() {
    assertThat(VisibleText.shortened("abcdef", 6)).isEqualTo("abcdef");
    assertThat(VisibleText.shortened("abcdefg", 6)).isEqualTo("abcde…");
    assertThat(VisibleText.shortened("東京東京", 7)).isEqualTo("東京東…");
    assertThat(VisibleText.shortened("東京東京", 6)).isEqualTo("東京…");
    assertThat(VisibleText.shortened("a".repeat(1_000_000), 3)).isEqualTo("aa…");
  }

  @Test
  @Timeout(10)
  void takes_time_in_proportion_to_the_text() {
    assertThat(VisibleText.of("🇩🇪".repeat(50_000))).hasSize(200_000);
    assertThat(VisibleText.of("e" + "\u0301".repeat(200_000))).hasSize(200_001);
    assertThat(VisibleText.of("👩\u200d".repeat(50_000))).hasSize(150_000);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "::error::x|∶:error::x",
        "    ::add-mask::x|    ∶:add-mask::x",
        "\u00a0\u3000\u200b::x|\u00a0\u3000\u200b∶:x",
        ":\u200b:x::|∶\u200b:x::",
        "a ##[error]b|a #♯[error]b",
        "###[error] and ##[warning]|##♯[error] and #♯[warning]",
        "#\u200d#\u00ad[error]b|#\u200d♯\u00ad[error]b",
        "##vso[task.x]##teamcity[x]|#♯vso[task.x]#♯teamcity[x]",
      })
  void line_is_no_command_of_a_build_server(String line, String safe) {
    assertThat(VisibleText.line(line)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", "a::b", "draft.md:1:2: warning", "  try: ::x", "## a [b]", "#1 [a]", "#"})
  void harmless_lines_are_unchanged(String line) {
    assertThat(VisibleText.line(line)).isEqualTo(line);
  }

  @Test
  @Timeout(5)
  void long_lines_take_time_in_proportion() {
    for (var part : List.of("#", "##", "##a", ":", " ", "#\u200b", "\u0301")) {
      assertThat(VisibleText.line(part.repeat(100_000))).hasSize(part.length() * 100_000);
    }
  }
}
