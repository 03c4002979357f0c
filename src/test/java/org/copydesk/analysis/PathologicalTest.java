package org.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Analyses long texts that no writer makes. How their cost grows is {@link
 * org.copydesk.GrowthTest}'s; the limit only ends a hang.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PathologicalTest {
  private static final int MANY = 100_000;

  private static AnalysedPassage analyse(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text);
  }

  @Test
  void analysis_survives_many_words_in_one_sentence() {
    assertThat(analyse("word ".repeat(MANY)).tokens()).hasSize(MANY);
  }

  @Test
  void analysis_survives_many_sentences() {
    assertThat(analyse("Troops left. ".repeat(MANY)).sentences()).hasSize(MANY);
  }

  @Test
  void analysis_survives_many_abbreviations() {
    assertThat(analyse("Gov. U.S. ".repeat(MANY) + "Smith").sentences()).hasSize(1);
  }

  @Test
  void analysis_survives_letters_with_stops_in_one_long_word() {
    assertThat(analyse("A.".repeat(MANY)).tokens()).isNotEmpty();
    assertThat(analyse("A.文".repeat(MANY)).tokens()).isNotEmpty();
  }

  @Test
  void analysis_survives_stops_without_words() {
    assertThat(analyse(".".repeat(MANY)).tokens()).isEmpty();
    assertThat(analyse(". ".repeat(MANY)).tokens()).isEmpty();
    assertThat(analyse(".\"".repeat(MANY)).tokens()).isEmpty();
    assertThat(analyse("… ".repeat(MANY)).tokens()).isEmpty();
  }

  @Test
  void analysis_survives_one_word_of_a_megabyte() {
    var text = "x".repeat(1 << 20);
    var tokens = analyse(text).tokens();
    assertThat(tokens.get(0).span().start()).isZero();
    assertThat(tokens.get(tokens.size() - 1).span().end()).isEqualTo(text.length());
  }

  @Test
  void analysis_survives_one_word_of_a_megabyte_in_decomposed_form() {
    var text = "e\u0301".repeat(1 << 19);
    var tokens = analyse(text).tokens();
    assertThat(tokens.get(0).span().start()).isZero();
    assertThat(tokens.get(tokens.size() - 1).span().end()).isEqualTo(text.length());
  }

  @Test
  void analysis_survives_one_number_of_a_megabyte() {
    assertThat(analyse("1,".repeat(1 << 19)).tokens()).isNotEmpty();
  }

  // The third orders each mark before all those of the other kind.
  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u0323\u0301", "\u0301\u0323", "\u0345\u0301", "\u20e3"})
  void analysis_survives_many_combining_marks_on_one_letter(String marks) {
    var text = "word a" + marks.repeat(MANY) + " end";
    var tokens = analyse(text).tokens();
    assertThat(tokens.get(0).surface()).isEqualTo("word");
    assertThat(tokens.get(tokens.size() - 1).span().end()).isEqualTo(text.length());
  }

  @Test
  void analysis_survives_many_joiners() {
    assertThat(analyse("\u200d".repeat(MANY)).tokens()).isEmpty();
    assertThat(analyse("\ud83d\udc68\u200d".repeat(MANY) + " end").tokens()).isNotEmpty();
    assertThat(analyse("a" + "\u200d".repeat(MANY) + "b").tokens()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "'", "‘", "’", "“", "”", "«", "»", "‹", "›", "„", "‚", "「", "」", "『", "』"})
  void analysis_survives_many_quotation_marks(String mark) {
    assertThat(analyse(mark.repeat(MANY)).tokens()).isEmpty();
    assertThat(analyse((mark + " ").repeat(MANY)).tokens()).isEmpty();
    assertThat(analyse((mark + "a ").repeat(MANY)).tokens()).hasSize(MANY);
    assertThat(analyse(("a" + mark + " ").repeat(MANY)).tokens()).hasSize(MANY);
    assertThat(analyse((mark + "a").repeat(MANY)).tokens()).isNotEmpty();
    assertThat(analyse((mark + "20 x'y ").repeat(MANY)).tokens()).hasSize(2 * MANY);
  }

  @Test
  void analysis_survives_quotations_nested_deep() {
    var text = "‘a “b ".repeat(MANY) + "end" + "” a’".repeat(MANY);
    assertThat(analyse(text).quotations())
        .extracting(quotation -> quotation.span().end())
        .containsExactly(text.length());
  }

  @Test
  void analysis_survives_writing_from_right_to_left() {
    assertThat(analyse("\u202eמועצה «מجلس» \u202c".repeat(MANY)).quotations()).hasSize(MANY);
  }

  @Test
  void analysis_survives_lone_surrogates() {
    assertThat(analyse("\ud800".repeat(MANY)).tokens()).isEmpty();
    assertThat(analyse("\udc00".repeat(MANY) + " end").tokens()).hasSize(1);
    assertThat(analyse("word\ud800 ".repeat(MANY)).tokens()).hasSize(MANY);
  }

  @Test
  void analysis_survives_line_breaks() {
    assertThat(analyse("\r\n".repeat(MANY) + "end").sentences()).hasSize(1);
    assertThat(analyse("a\n\n".repeat(MANY)).sentences()).hasSize(1);
  }
}
