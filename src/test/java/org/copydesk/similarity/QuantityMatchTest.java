package org.copydesk.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.TextAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityMatchTest {

  private static Quantity quantity(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).quantities().get(0);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "$1.13bn           | 1.13 billion dollars",
        "seven men         | 7 men",
        "130M              | 130 million",
        "$44M              | $44.3 million",
        "$37M              | $37.7 million",
        "7K                | 7,300",
        "3,000             | 2,960",
        "more than 1,000   | 1,034",
        "nearly 50         | 49",
        "almost half       | 48%",
        "about 300         | 310",
        "up to 25          | 24",
        "50%               | half",
        "2 months          | 60 days",
        "two days          | 48 hours",
        "58 years          | nearly 60 years",
        "6 others          | 7 people",
        "3-2               | 2-3",
        "in her 40s        | aged 44",
        "9th               | nine",
        "$94bn             | 94 to 120"
      })
  void bears_out(String claim, String body) {
    assertThat(QuantityMatch.bearsOut(quantity(claim), quantity(body))).isTrue();
  }

  @ParameterizedTest(name = "{0} not by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "$1.13bn           | $1.31bn",
        "$5m               | £5m",
        "$5m               | $5bn",
        "50 men            | 49 men",
        "nearly 50         | 52",
        "more than 1,000   | 980",
        "more than 1,000   | 2,000",
        "up to 25          | 12",
        "75,000            | 77,000",
        "$20bn             | $17bn",
        "5%                | $5",
        "5th               | 6th",
        "2-1               | 3-1",
        "half              | 60%",
        "2 months          | 90 days"
      })
  void does_not_bear_out(String claim, String body) {
    assertThat(QuantityMatch.bearsOut(quantity(claim), quantity(body))).isFalse();
  }
}
