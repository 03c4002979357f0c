package org.copydesk.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

  @ParameterizedTest
  @CsvSource({
    "order,      order orders ordered ordering",
    "urge,       urge urges urged urging",
    "drop,       drop drops dropped dropping",
    "visit,      visit visits visited visiting",
    "deny,       deny denies denied denying",
    "delay,      delay delays delayed delaying",
    "y,          y ys yed ying",
    "pass,       pass passes passed passing",
    "tax,        tax taxes taxed taxing",
    "reach,      reach reaches reached reaching",
    "push,       push pushes pushed pushing",
    "aid,        aid aids aided aiding",
    "fly (flew flown flying), fly flies flew flown flying",
    "= unlawful, unlawful",
  })
  void regular_forms_follow_the_spelling_of_the_word(String entry, String forms) {
    assertThat(String.join(" ", Inflections.of(entry))).isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource({"call for, call for|calls for|called for|calling for"})
  void the_first_word_of_a_phrase_is_inflected(String entry, String forms) {
    assertThat(String.join("|", Inflections.of(entry))).isEqualTo(forms);
  }
}
