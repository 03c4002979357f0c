package org.copydesk.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.output.terminal.VisibleText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExcerptTest {
  private static final int COLUMNS = 40;

  @Test
  void underlines_the_place() {
    assertDrawn(
        "Netanyahu urges talks",
        "urges",
        """
        Netanyahu urges talks
                  ^^^^^
        """);
  }

  @Test
  void underlines_a_whole_text() {
    assertDrawn(
        "Talks",
        "Talks",
        """
        Talks
        ^^^^^
        """);
  }

  @Test
  void gives_wide_characters_two_carets() {
    assertDrawn(
        "東京で地震 in Tokyo",
        "地震",
        """
        東京で地震 in Tokyo
              ^^^^
        """);
  }

  @Test
  void gives_letters_with_combining_accents_one_caret() {
    assertDrawn(
        "Cafe\u0301 owner Rene\u0301 fined",
        "Rene\u0301",
        """
        Cafe\u0301 owner Rene\u0301 fined
                   ^^^^
        """);
  }

  @Test
  void gives_an_emoji_of_many_code_points_two_carets() {
    assertDrawn(
        "Family 👩‍👩‍👧 wins ❤️ prize",
        "❤️",
        """
        Family 👩‍👩‍👧 wins ❤️ prize
                       ^^
        """);
  }

  @Test
  void marks_the_whole_character_where_the_place_has_only_part_of_it() {
    assertThat(Excerpt.of("a😀b", new Span(1, 2), COLUMNS).carets()).isEqualTo(" ^^");
    assertThat(Excerpt.of("ae\u0301b", new Span(2, 3), COLUMNS).carets()).isEqualTo(" ^");
  }

  @Test
  void draws_tabs_and_line_breaks_as_one_space() {
    assertDrawn(
        "Council\tapproves\r\nflood\nplan",
        "approves\r\nflood\nplan",
        """
        Council approves flood plan
                ^^^^^^^^^^^^^^^^^^^
        """);
  }

  @Test
  void draws_control_characters_as_symbols() {
    assertDrawn(
        "a\u001b[31mb c",
        "c",
        """
        a␛[31mb c
                ^
        """);
  }

  @Test
  void points_with_one_caret_to_an_empty_place() {
    assertThat(Excerpt.of("abc", new Span(1, 1), COLUMNS).carets()).isEqualTo(" ^");
    assertThat(Excerpt.of("abc", new Span(3, 3), COLUMNS).carets()).isEqualTo("   ^");
    assertThat(Excerpt.of("", new Span(0, 0), COLUMNS)).isEqualTo(new Excerpt("", "^"));
  }

  @Test
  void points_with_one_caret_to_an_invisible_character() {
    assertThat(Excerpt.of("ab\u00adc", new Span(2, 3), COLUMNS).carets()).isEqualTo("  ^");
    assertThat(Excerpt.of("\ufeffc", new Span(0, 1), COLUMNS).carets()).isEqualTo("^");
  }

  @Test
  void shows_words_on_both_sides_of_a_place_in_a_long_text() {
    assertDrawn(
        "The prime minister of the country has directed his government to begin urgent talks",
        "directed",
        """
        … country has directed his …
                      ^^^^^^^^
        """);
  }

  @Test
  void shows_the_beginning_of_a_text_where_the_place_is_near_it() {
    assertDrawn(
        "He has directed his government to begin urgent talks with all sides",
        "directed",
        """
        He has directed his government to …
               ^^^^^^^^
        """);
  }

  @Test
  void shows_the_end_of_a_text_where_the_place_is_near_it() {
    assertDrawn(
        "He has directed his government to begin urgent talks with all sides",
        "all sides",
        """
        … to begin urgent talks with all sides
                                     ^^^^^^^^^
        """);
  }

  @Test
  void shows_that_a_place_goes_on_past_the_line() {
    assertDrawn(
        "He has directed his government to begin urgent talks with all sides",
        "directed his government to begin urgent talks with all",
        """
        He has directed his government to …
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """);
  }

  @Test
  void cuts_a_word_too_long_to_be_left_out() {
    var excerpt = Excerpt.of("a".repeat(100), new Span(50, 52), COLUMNS);

    assertThat(excerpt.line()).isEqualTo("…" + "a".repeat(38) + "…");
    assertThat(excerpt.carets()).isEqualTo(" ".repeat(19) + "^^");
  }

  @Test
  void never_takes_more_than_the_columns_given() {
    for (var unit :
        new String[] {"word ", "東", "e\u0301", "👩‍👩‍👧", "\u009b", "a\u200b", "\ud83d"}) {
      var text = unit.repeat(200);
      for (int start = 0; start < text.length(); start += 7) {
        var span = new Span(start, Math.min(text.length(), start + start % 90));
        var excerpt = Excerpt.of(text, span, COLUMNS);
        assertThat(width(excerpt.line())).as("%s at %s", unit, span).isBetween(1, COLUMNS);
        assertThat(excerpt.carets().length()).isBetween(1, COLUMNS);
        assertThat(excerpt.carets()).endsWith("^");
      }
    }
  }

  @Test
  @Timeout(10)
  void takes_no_longer_for_a_huge_text() {
    var text = "word ".repeat(1_000_000);
    for (int i = 0; i < 1000; i++) {
      assertThat(Excerpt.of(text, new Span(2_500_000, 5_000_000), COLUMNS).carets()).endsWith("^");
    }
    var accents = "e" + "\u0301".repeat(1_000_000);
    assertThat(Excerpt.of(accents, new Span(0, 1_000_001), COLUMNS).carets()).startsWith("^");
  }

  private static int width(String line) {
    return VisibleText.cells(line, 0, line.length()).stream()
        .mapToInt(VisibleText.Cell::width)
        .sum();
  }

  private static void assertDrawn(String text, String place, String drawing) {
    int start = text.indexOf(place);
    var excerpt = Excerpt.of(text, new Span(start, start + place.length()), COLUMNS);
    assertThat(excerpt.line() + "\n" + excerpt.carets() + "\n").isEqualTo(drawing);
  }
}
