package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "council, LOWER",
    "don't, LOWER",
    "Council, CAPITALISED",
    "I, CAPITALISED",
    "Éire, CAPITALISED",
    "ǅemal, CAPITALISED",
    "NATO, ALL_CAPITALS",
    "U.S, ALL_CAPITALS",
    "ΟΔΟΣ, ALL_CAPITALS",
    "iPhone, MIXED",
    "McDonald, MIXED",
    "O'Brien, MIXED",
    "'45,000', NUMBER",
    "1.13bn, NUMBER",
    "1990s, NUMBER",
    "٤٥, NUMBER",
    "東京, UNCASED",
    "مجلس, UNCASED",
    "'', UNCASED",
    "😀, UNCASED"
  })
  void word_shape_is_found_from_capitals_and_digits(String surface, WordShape shape) {
    assertThat(WordShape.of(surface)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"𝐀, CAPITALISED", "𐐀𐐀, ALL_CAPITALS", "𐐨𐐩, LOWER"})
  void word_shape_knows_letters_of_two_code_units(String surface, WordShape shape) {
    assertThat(WordShape.of(surface)).isEqualTo(shape);
  }
}
