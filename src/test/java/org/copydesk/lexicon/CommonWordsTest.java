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
  void have_words_and_their_regular_forms(String word) {
    assertThat(english.has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lindqvist", "norvik", "xqings", "ings", "ferrx", "henderson", "kafka"})
  void have_no_other_words(String word) {
    assertThat(english.has(word)).isFalse();
    assertThat(english.hasNoun(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"house, true", "houses, true", "housed, false", "housing's, false", "s, false"})
  void have_nouns_and_their_plurals(String word, boolean noun) {
    assertThat(english.hasNoun(word)).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource({"monday, lundi", "march, mars", "dec, déc", "january, janvier"})
  void know_the_names_of_days_and_months(String name, String ofFrench) {
    assertThat(english.isDate(name)).isTrue();
    assertThat(french.isDate(ofFrench)).isTrue();
    assertThat(english.isDate(ofFrench)).isFalse();
  }

  @Test
  void are_none_in_a_language_without_a_list() {
    assertThat(english.isEmpty()).isFalse();
    assertThat(french.isEmpty()).isTrue();
    assertThat(french.has("house")).isFalse();
  }
}
