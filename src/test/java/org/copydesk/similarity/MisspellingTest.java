package org.copydesk.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
  private final Misspelling english = new Misspelling(Locale.ENGLISH);
  private final Misspelling spanish = new Misspelling(Locale.forLanguageTag("es"));

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "marsh, marsh, 0",
    "mrash, marsh, 1",
    "mash, marsh, 1",
    "eva, ava, 0",
    "eva, evan, 0",
    "ira, iran, 0",
    "hendrsen, henderson, 2",
    "marhs, marsh, 1",
    "mahsrs, marsh, 0",
    "kafka, coffee, 0",
    "smiths, smith, 0",
    "italy, italian, 0",
    "lukashenko, lukachenco, 2"
  })
  void counts_letters_that_are_wrong(String word, String name, int edits) {
    assertThat(english.edits(word, name)).isEqualTo(edits);
    assertThat(english.edits(name, word)).isEqualTo(edits);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"mexicana, mexicano, 0", "argentino, argentinos, 0", "hendreson, henderson, 1"})
  void leaves_endings_to_grammar_in_other_languages(String word, String name, int edits) {
    assertThat(spanish.edits(word, name)).isEqualTo(edits);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"'', '', 0", "abc, '', 3", "abcd, acbd, 1", "abcd, abcd, 0", "abcd, badc, 2"})
  void counts_a_swap_of_neighbours_once(String a, String b, int distance) {
    assertThat(Misspelling.distance(a, b, 3)).isEqualTo(distance);
  }
}
