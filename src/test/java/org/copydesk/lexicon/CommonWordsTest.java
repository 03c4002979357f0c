package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {
  private final CommonWords english = CommonWords.of(Locale.ENGLISH);
  private final CommonWords french = CommonWords.of(Locale.FRENCH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry", "ferries", "house", "houses", "housed", "housing", "stop", "stopped", "stopping",
        "worry", "worried", "worries", "baker", "bakers", "planning", "runs", "runner", "weekly"
      })
  void common_words_include_regular_forms(String word) {
    assertThat(english.has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lindqvist", "norvik", "xqings", "ings", "ferrx", "henderson", "kafka"})
  void common_words_include_no_names(String word) {
    assertThat(english.has(word)).isFalse();
    assertThat(english.hasNoun(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"house, true", "houses, true", "housed, false", "housing's, false", "s, false"})
  void common_nouns_include_plurals(String word, boolean noun) {
    assertThat(english.hasNoun(word)).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource({"monday, lundi", "march, mars", "dec, déc", "january, janvier"})
  void days_and_months_are_dates(String name, String ofFrench) {
    assertThat(english.isDate(name)).isTrue();
    assertThat(french.isDate(ofFrench)).isTrue();
    assertThat(english.isDate(ofFrench)).isFalse();
  }

  @Test
  void language_without_list_has_no_common_words() {
    assertThat(english.isEmpty()).isFalse();
    assertThat(french.isEmpty()).isTrue();
    assertThat(french.has("house")).isFalse();
  }
}
