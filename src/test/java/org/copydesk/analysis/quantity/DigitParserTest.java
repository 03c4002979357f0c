package org.copydesk.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitParserTest {
  private static double value(String word) {
    return DigitParser.leadingValue(word, DigitParser.leadingEnd(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45,000 | 6",
        "1.13bn | 4",
        "7      | 1",
        "5.     | 1",
        "5,b    | 1",
        ".5     | 0",
        "bn5    | 0",
        "٣٤     | 2"
      })
  void leading_digits_end_with_the_last_of_them(String word, int end) {
    assertThat(DigitParser.leadingEnd(word)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7               | 7",
        "45,000          | 45000",
        "1.13bn          | 1.13",
        "1,234.56        | 1234.56",
        "0.5             | 0.5",
        "123456789012345 | 123456789012345",
        "٣٤              | 34"
      })
  void leading_digits_have_the_value_that_a_reader_reads(String word, double value) {
    assertThat(value(word)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"1.2.3, 1.2.4", "1234567890123456, 1234567890123457"})
  void digits_that_are_no_number_equal_no_other_digits(String word, String other) {
    assertThat(value(word)).isNegative().isEqualTo(value(word)).isNotEqualTo(value(other));
  }
}
