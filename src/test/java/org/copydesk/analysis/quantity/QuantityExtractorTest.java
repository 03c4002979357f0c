package org.copydesk.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Quantity.Qualifier;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityExtractorTest {

  private static List<Quantity> find(String language, String text) {
    return TextAnalyser.of(Locale.forLanguageTag(language)).analyse(text).quantities();
  }

  private static String describe(Quantity quantity) {
    var value = number(quantity.value());
    var upper = quantity.upper() == quantity.value() ? "" : "-" + number(quantity.upper());
    var unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
    return quantity.kind() + " " + value + upper + unit;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static String describe(String language, String text) {
    return find(language, text).stream()
        .map(QuantityExtractorTest::describe)
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "$1.13bn                           | MONEY 1130000000 USD",
        "1.13 billion dollars              | MONEY 1130000000 USD",
        "$1,130m                           | MONEY 1130000000 USD",
        "US$5                              | MONEY 5 USD",
        "A$5m                              | MONEY 5000000 AUD",
        "£8.50                             | MONEY 8.5 GBP",
        "120 mln dlrs                      | MONEY 120000000 USD",
        "120 mln Canadian dlrs             | MONEY 120000000",
        "20 cts                            | MONEY 0.2",
        "EUR 300                           | MONEY 300 EUR",
        "300€                              | MONEY 300 EUR",
        "130M                              | COUNT 130000000",
        "1K                                | COUNT 1000",
        "seven                             | COUNT 7",
        "twenty-three                      | COUNT 23",
        "two hundred and fifty thousand    | COUNT 250000",
        "a hundred                         | COUNT 100",
        "a dozen eggs                      | COUNT 12",
        "two dozen eggs                    | COUNT 24",
        "half a million                    | COUNT 500000",
        "two hundred and five              | COUNT 205",
        "five and six boats                | COUNT 5; COUNT 6",
        "seven eight boats                 | COUNT 7; COUNT 8",
        "twenty and thirty boats           | COUNT 20; COUNT 30",
        "a thousand and one nights         | COUNT 1001",
        "two million three hundred thousand | COUNT 2300000",
        "two thousand million              | COUNT 2000000000",
        "between a thousand and two thousand | COUNT 1000; COUNT 2000",
        "lost a million two years ago      | COUNT 1000000; DURATION 2 year",
        "twelve thousand four hundred and fifty | COUNT 12450",
        "1,234,567 boats                   | COUNT 1234567",
        "12,34 boats                       | COUNT 12.34",
        "1,2345 boats                      | COUNT 1.2345",
        "0,123 boats                       | COUNT 0.123",
        "1'234'567 boats                   | COUNT 1234567",
        "1’500 boats                       | COUNT 1500",
        "1 234 boats                       | COUNT 1; COUNT 234",
        "1\u00A0234 boats                  | COUNT 1234",
        "1\u202F234 boats                  | COUNT 1234",
        "four and a half tonnes            | COUNT 4.5",
        "half of them                      | FRACTION 0.5",
        "two-thirds                        | FRACTION 0.6666666666666666",
        "a quarter of it                   | FRACTION 0.25",
        "a third bridge                    | ORDINAL 3",
        "a third of it                     | FRACTION 0.3333333333333333",
        "it rose a third                   | FRACTION 0.3333333333333333",
        "a third is enough                 | FRACTION 0.3333333333333333",
        "the third is enough               | ORDINAL 3",
        "four quarters                     | COUNT 4",
        "three-quarters                    | FRACTION 0.75",
        "four and a quarter tonnes         | COUNT 4.25",
        "two and three quarters tonnes     | COUNT 2.75",
        "a quarter century                 | COUNT 25",
        "half a dozen eggs                 | COUNT 6",
        "half of a million                 | COUNT 500000",
        "three quarters of a million trees | COUNT 750000",
        "half a billion dollars            | MONEY 500000000 USD",
        "half a per cent                   | PERCENT 0.5",
        "half a percent                    | PERCENT 0.5",
        "half of one percent               | PERCENT 0.5",
        "a quarter of a per cent           | PERCENT 0.25",
        "a quarter percent                 | PERCENT 0.25",
        "three quarters of a percent       | PERCENT 0.75",
        "a tenth of 1 percent              | PERCENT 0.1",
        "half a percentage point           | POINTS 0.5",
        "half of 8 percent                 | FRACTION 0.5; PERCENT 8",
        "half a loaf                       | FRACTION 0.5",
        "8½ lengths                        | COUNT 8.5",
        "2¾%                               | PERCENT 2.75",
        "sales trebled                     | MULTIPLE 3",
        "88-1/4                            | COUNT 88.25",
        "4.75%                             | PERCENT 4.75",
        "up 5 pct                          | PERCENT 5",
        "5 percent                         | PERCENT 5",
        "two percentage points             | POINTS 2",
        ".5 percent                        | PERCENT 0.5",
        "profit doubles                    | MULTIPLE 2",
        "3rd                               | ORDINAL 3",
        "the twenty-first                  | ORDINAL 21",
        "45-year-old                       | AGE 45",
        "aged 45                           | AGE 45",
        "in her 40s                        | AGE 40-49",
        "10 years                          | DURATION 10 year",
        "48 hours                          | DURATION 48 hour",
        "half a century                    | COUNT 50",
        "won 2-1                           | PAIR 2-1",
        "10-15%                            | PERCENT 10-15",
        "$5t                               | MONEY 5000000000000 USD",
        "a 5t lorry                        | COUNT 5",
        "20p                               | MONEY 0.2",
        "5 cents                           | MONEY 0.05",
        "300EUR                            | MONEY 300 EUR",
        "5 €                               | MONEY 5 EUR",
        "from 300 €400                     | COUNT 300; MONEY 400 EUR",
        "US3,494                           | MONEY 3494 USD",
        "HK$5m                             | MONEY 5000000 HKD",
        "$.50                              | MONEY 0.5 USD",
        "$5 m                              | MONEY 5000000 USD",
        "5 m high                          | COUNT 5",
        "in her 20s                        | AGE 20-29",
        "in his 90s                        | AGE 90-99",
        "ran it in 45s                     | COUNT 45",
        "ran it in 10s                     | COUNT 10",
        "2 3/4 miles                       | COUNT 2.75",
        "2-3/4 miles                       | COUNT 2.75",
        "3/4 of it                         | FRACTION 0.75",
        "won 3:2                           | PAIR 3-2",
        "won 25:30                         | PAIR 25-30",
        "10–15%                            | PERCENT 10-15",
        "10\u201115%                       | PERCENT 10-15",
        "$10-15m                           | MONEY 10000000-15000000 USD",
        "at 6:30pm                         | CLOCK 1110",
        "at 6:30 am                        | CLOCK 390",
        "at 12:30pm                        | CLOCK 750",
        "at 12:30am                        | CLOCK 30",
        "at 12am                           | CLOCK 0",
        "at 9pm                            | CLOCK 1260",
        "at 6.30pm                         | CLOCK 1110",
        "at 18:30                          | CLOCK 1110",
        "1830 GMT                          | CLOCK 1110"
      })
  void reads_english_quantities(String text, String quantity) {
    assertThat(describe("en", text)).isEqualTo(quantity);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "U2        | u",
        "the F-16  | f",
        "G7        | g",
        "iPhone 15 | iphone",
        "9/11      | /",
        "post-9/11 | /",
        "5/4       | /",
        "24/7      | /",
        "A4        | a",
        "call 555-867-5309 | telephone",
        "Flight 370 | flight",
        "Boeing 737 | boeing",
        "No. 10     | no",
        "page 12    | page"
      })
  void numbers_that_name_something_are_labels(String text, String unit) {
    assertThat(find("en", text))
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.kind()).isEqualTo(Kind.LABEL);
              assertThat(quantity.unit()).isEqualTo(unit);
              assertThat(quantity.counts()).isFalse();
            });
  }

  @Test
  void number_of_a_list_headline_is_a_label() {
    assertThat(describe("en", "5 ways to sleep better")).isEqualTo("LABEL 5 list");
    assertThat(describe("en", "He knows 5 ways to sleep")).isEqualTo("COUNT 5");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 1.234,56 Euro          | MONEY 1234.56 EUR",
        "de | dreiundzwanzig Tote    | COUNT 23",
        "de | zweihundertfünfzigtausend | COUNT 250000",
        "de | 7,25 Millionen Bäume   | COUNT 7250000",
        "de | dreihunderteinundzwanzig | COUNT 321",
        "de | zweitausend Bäume      | COUNT 2000",
        "de | eintausend Bäume       | COUNT 1000",
        "de | zweitausenddreihundert | COUNT 2300",
        "de | zwei Millionen Bäume   | COUNT 2000000",
        "fr | deux millions trois cent mille | COUNT 2300000",
        "fr | deux mille trois cents | COUNT 2300",
        "es | dos millones de euros  | COUNT 2000000",
        "es | dos mil millones       | COUNT 2000000000",
        "es | mil doscientos         | COUNT 1200",
        "it | duemila morti          | COUNT 2000",
        "de | 14 500 Bäume           | COUNT 14500",
        "de | 3,5 Mrd. Euro          | MONEY 3500000000 EUR",
        "de | die Hälfte             | FRACTION 0.5",
        "de | ein halbes Prozent     | PERCENT 0.5",
        "de | eine halbe Million Bäume | COUNT 500000",
        "fr | un demi pour cent      | PERCENT 0.5",
        "es | medio punto porcentual | POINTS 0.5",
        "de | zwei Drittel           | FRACTION 0.6666666666666666",
        "fr | vingt-trois morts      | COUNT 23",
        "fr | quatre-vingt-dix-sept  | COUNT 97",
        "fr | deux cent mille euros  | MONEY 200000 EUR",
        "fr | 1 234,5 euros          | MONEY 1234.5 EUR",
        "fr | 12 %                   | PERCENT 12",
        "fr | le 3e jour             | ORDINAL 3",
        "es | veintitrés muertos     | COUNT 23",
        "es | 3,5 millones de euros  | COUNT 3500000",
        "es | dos tercios            | FRACTION 0.6666666666666666",
        "it | ventitré morti         | COUNT 23",
        "ru | двадцать три человека  | COUNT 23"
      })
  void reads_quantities_of_other_languages(String language, String text, String quantity) {
    assertThat(describe(language, text)).isEqualTo(quantity);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "about 50, ABOUT",
    "nearly 50, BELOW",
    "more than 50, ABOVE",
    "at least 50, ABOVE",
    "50+, ABOVE",
    "up to 50, UNDER",
    "less than 50, UNDER",
    "50 others, BESIDES",
    "about 50 others, ABOUT",
    "50 men, EXACT"
  })
  void reads_the_words_that_bound_a_number(String text, Qualifier qualifier) {
    assertThat(find("en", text)).singleElement().extracting("qualifier").isEqualTo(qualifier);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "on 14 March 2012",
        "in 2012",
        "the '90s",
        "the 2004-05 season",
        "31.12.2012",
        "2012-12-31",
        "&#163;",
        "no numbers at all"
      })
  void numbers_in_dates_are_no_quantities(String text) {
    assertThat(find("en", text)).isEmpty();
  }

  @Test
  void quantity_has_span_step_and_noun() {
    var quantity = find("en", "It paid about $1.20bn for shops.").get(0);

    assertThat(quantity.span().in("It paid about $1.20bn for shops.")).isEqualTo("$1.20bn");
    assertThat(quantity.bare()).isEqualTo(1.2);
    assertThat(quantity.step()).isEqualTo(1e7);
    assertThat(find("en", "1,200 shops").get(0).step()).isEqualTo(100);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,200 shops     | shop",
        "six of the men  | men",
        "14 of the 15 driest years | driest",
        "6 other men     | men",
        "killed six in Halden | ''",
        "Berg, 37, in Halden  | ''",
        "$5m for shops   | ''"
      })
  void quantity_has_the_counted_noun(String text, String noun) {
    assertThat(find("en", text).get(0).noun()).isEqualTo(noun);
  }

  @Test
  void quantities_are_in_order() {
    assertThat(describe("en", "Two men, aged 30 and 41, took $5m on 3 May at 9am."))
        .isEqualTo("COUNT 2; AGE 30; COUNT 41; MONEY 5000000 USD; CLOCK 540");
  }

  @Test
  void reads_a_run_of_digits_to_its_end() {
    var quantity = find("en", "Account 12345678901234567890 closed").get(0);
    assertThat(quantity.span().end()).isEqualTo("Account 12345678901234567890".length());
  }

  @Test
  void ends_where_letters_that_grow_in_lower_case_end() {
    var text = "for $1.13bn\u0130I";
    assertThat(find("en", text))
        .singleElement()
        .extracting(Quantity::span)
        .isEqualTo(new Span(4, 13));
  }

  @Test
  void passes_over_digits_that_take_two_code_units() {
    // Bold digits of mathematics, and digits of Hanifi Rohingya.
    assertThat(describe("en", "\uD835\uDFD2\uD835\uDFD3 jobs, \uD803\uDD32 men and 7 ships"))
        .isEqualTo("COUNT 7");
    assertThat(find("nl", "e-mail \uD803\uDD32 x")).isEmpty();
  }
}
