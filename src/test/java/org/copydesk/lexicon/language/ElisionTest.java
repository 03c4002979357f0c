package org.copydesk.lexicon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTest {
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "fr, l'ottawa, ottawa",
    "fr, qu'anna, anna",
    "it, dell'umbria, umbria",
    "fr, o'brien, o'brien",
    "fr, ottawa, ottawa",
    "fr, l', l'",
    "en, d'angelo, d'angelo"
  })
  void strips_a_short_word_and_its_apostrophe(String language, String word, String stripped) {
    assertThat(Elision.strip(word, Locale.forLanguageTag(language))).isEqualTo(stripped);
  }
}
