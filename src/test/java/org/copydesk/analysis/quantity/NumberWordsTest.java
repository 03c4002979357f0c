package org.copydesk.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.language.NumberLocaleData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the words of a language again, as one analyser does once and for all. */
class NumberWordsTest {
  private static NumberWords.Spelled first(String language, String text) {
    var locale = Locale.forLanguageTag(language);
    var numbers = NumberLocaleData.of(locale);
    var words = new QuantityWords(locale, numbers);
    var walk = new TokenCursor(TextAnalyser.of(locale).analyse(text), words);
    return new NumberWords(numbers, words).at(walk, 0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "en, one boat, 1, 1",
    "en, twelve boats, 12, 1",
    "en, ninety-nine boats, 99, 2",
    "en, one hundred boats, 100, 2",
    "en, nine hundred boats, 900, 2",
    "en, a hundred boats, 0, 0",
    "en, hundred boats, 100, 1",
    "en, two thousand one hundred, 2100, 4",
    "en, one thousand two hundred, 1200, 4",
    "en, one thousand and two, 1002, 4",
    "en, five million two hundred thousand, 5200000, 5",
    "en, two billion, 2000000000, 2",
    "en, five trillion, 5000000000000, 2",
    "en, three hundred and four, 304, 4",
    "en, three and four, 3, 1",
    "en, 'one, hundred boats', 1, 1",
    "en, seven boats and two, 7, 1",
    "de, zwei Boote, 2, 1",
    "de, neunundneunzig Boote, 99, 1",
    "de, neunhundert Boote, 900, 1",
    "de, siebentausend Boote, 7000, 1",
    "de, fünftausendsechshundert Boote, 5600, 1",
    "de, zwei Milliarden, 2000000000, 2",
    "de, fünf Billionen, 5000000000000, 2",
    "de, Fischerboote, 0, 0",
    "de, hundert Boote, 100, 1",
    "de, hundertfünfzig Boote, 150, 1",
    "de, hunderttausend Boote, 100000, 1",
    "de, hundert Millionen Boote, 100000000, 2",
    "sv, hundra båtar, 100, 1",
    "nl, tweehonderd boten, 200, 1",
    "nl, driehonderdvijftig boten, 350, 1",
    "sv, femhundra båtar, 500, 1",
    "fr, deux cents bateaux, 200, 2",
    "fr, quatre-vingts bateaux, 80, 2",
    "fr, quatre-vingt-dix-neuf, 99, 4",
    "es, mil millones, 1000000000, 2",
    "es, novecientos barcos, 900, 1",
    "es, treinta y uno, 31, 3",
    "it, cinquemila barche, 5000, 1",
    "und, two boats, 0, 0",
    "tlh, two boats, 0, 0"
  })
  void number_takes_all_its_words(String language, String text, double value, int tokens) {
    assertThat(first(language, text)).isEqualTo(new NumberWords.Spelled(value, tokens, false));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "en, first boat, 1, 1",
    "en, twentieth boat, 20, 1",
    "en, twenty-first boat, 21, 2",
    "en, thirty-first boat, 31, 2",
    "de, dritte Boot, 3, 1",
    "fr, deuxième bateau, 2, 1"
  })
  void ordinal_is_read_up_to_31(String language, String text, double value, int tokens) {
    assertThat(first(language, text)).isEqualTo(new NumberWords.Spelled(value, tokens, true));
  }

  @ParameterizedTest
  @CsvSource({"thirty-second delay, 30", "forty-first boat, 40"})
  void ordinal_is_not_read_above_31(String text, double value) {
    assertThat(first("en", text)).isEqualTo(new NumberWords.Spelled(value, 1, false));
  }
}
