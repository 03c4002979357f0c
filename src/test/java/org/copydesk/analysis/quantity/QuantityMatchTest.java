package org.copydesk.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.analyser.TextAnalyser;
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
        "2 weeks           | 15 days",
        "0.5%              | half a per cent",
        "58 years          | nearly 60 years",
        "6 others          | 7 people",
        "3-2               | 2-3",
        "in her 40s        | aged 44",
        "9th               | nine",
        "$94bn             | 94 to 120"
      })
  void quantity_supports_claim(String claim, String body) {
    assertThat(QuantityMatch.supports(quantity(claim), quantity(body))).isTrue();
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
        "2 months          | 90 days",
        "at least 8 weeks  | 10 days",
        "8 weeks           | 8 days"
      })
  void quantity_does_not_support_claim(String claim, String body) {
    assertThat(QuantityMatch.supports(quantity(claim), quantity(body))).isFalse();
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "about 50 | 44 | 43",
        "about 50 | 56 | 60",
        "nearly 50 | 44 | 43",
        "nearly 1,000 | 990 | 1,020",
        "more than 1,000 | 1,300 | 1,301",
        "less than 100 | 90 | 89",
        "less than 1,000 | 990 | 1,020",
        "up to 25 | 25 | 26",
        "6 others | 6 people | 8 people",
        "90 | 90.4 | 91",
        "100 | 104 | 115",
        "8,000 | 8,800 | 9,000",
        "$3m | $3.3m | $3.6m",
        "$4m | $3.6m | $3.4m",
        "$10m | $9.6m | $9.2m",
        "$20m | $19.2m | $18.5m",
        "50 | about 48 | 48",
        "50 | nearly 48 | more than 48",
        "50 | about 46 | about 43",
        "50 | about 51 | about 40",
        "300 | 310 | 390",
        "300th | 300th | 310th",
        "page 300 | page 300 | page 310",
        "6.30pm | 18:30 | 18:31",
        "3-2 | 3-2 | 3-1",
        "3-2 | 2-3 | 2-4",
        "3-2 | 3-2 | 4-2",
        "10-15 | 10 | 9",
        "10-15 | 15 | 16",
        "in her 40s | aged 49 | aged 50",
        "in her 40s | aged 40 | aged 39",
        "12 | 12-15 | 13-15",
        "15 | 12-15 | 12-14",
        "about 13 | 12-15 | 18-20",
        "10% | 10-15% | 11-15%",
        "about 12% | 10-15% | 17-20%",
        "62 years | more than 60 years | nearly 60 years",
        "58 years | about 60 years | more than 60 years",
        "62 years | about 60 years | 60 years",
        "58 years | less than 60 years | 60 years",
        "58 years | nearly 60 years | nearly 70 years",
        "58 years | nearly 60 years | nearly 60 men",
        "24 months | 2 years | 3 years",
        "120 minutes | 2 hours | 3 hours",
        "6 weeks | 40 days | 38 days",
        "2 hours | 120 minutes | 48 hours",
        "94 million | 94 | 95",
        "94bn | ninety-four | ninety-five",
        "$94bn | 94 | ninety-four",
        "$120m | 120 mln Canadian dlrs | 130 mln Canadian dlrs",
        "2 points | 2% | 3%",
        "half | 50% | 60%"
      })
  void rounding_is_allowed_as_far_as_an_editor_allows(String claim, String just, String tooFar) {
    assertThat(QuantityMatch.supports(quantity(claim), quantity(just))).as(just).isTrue();
    assertThat(QuantityMatch.supports(quantity(claim), quantity(tooFar))).as(tooFar).isFalse();
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "$5 | $6 | true",
        "$5 | £5 | false",
        "$5 | 120 mln Canadian dlrs | true",
        "120 mln Canadian dlrs | £5 | true",
        "$5 | 6 men | true",
        "6 men | $5 | true",
        "$5 | aged 6 | false",
        "5% | $5 | false",
        "5% | half | true",
        "half | 2 percentage points | true",
        "2 percentage points | 5% | true",
        "half | $5 | false",
        "5th | aged 6 | true",
        "3-2 | page 7 | true",
        "18:30 | 19:00 | true",
        "18:30 | 6 men | false",
        "6 men | 18:30 | false",
        "page 5 | 18:30 | true",
        "18:30 | page 5 | false"
      })
  void quantities_of_one_unit_are_comparable(String claim, String body, boolean comparable) {
    assertThat(QuantityMatch.comparable(quantity(claim), quantity(body))).isEqualTo(comparable);
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "45 men | 45 women | true",
        "45 men | 46 men | false",
        "300 men | 310 men | false",
        "45-year-old | 45 | true",
        "45 | 45-year-old | false",
        "45-year-old | 45th | false",
        "45% | 45 | false",
        "3-2 | 3-2 | true",
        "3-2 | 3-1 | false",
        "3-2 | 2-3 | false"
      })
  void same_quantity_is_more_than_one_that_agrees(String claim, String body, boolean same) {
    assertThat(QuantityMatch.isSame(quantity(claim), quantity(body))).isEqualTo(same);
  }
}
