package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
  private final Misspelling english = Misspelling.of(Locale.ENGLISH);
  private final Misspelling spanish = Misspelling.of(Locale.forLanguageTag("es"));
  private final Misspelling finnish = Misspelling.of(Locale.forLanguageTag("fi"));

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
    "lukashenko, lukachenco, 2",
    "nadeem, nadiim, 2",
    "nadeem, nadorm, 0",
    "henderson, kendersen, 0",
    "henderson, kenderson, 1",
    "marsh, harsh, 0",
    "ab, abc, 0",
    "bern, bernese, 0",
    "yanukovych, yanukovich, 0",
    "romanov, romanoff, 0",
    "medvedev, medvedew, 0",
    "shevchenko, shevchienko, 0",
    "zelensky, zelenskiy, 0"
  })
  void misspelling_counts_wrong_letters(String word, String name, int edits) {
    assertThat(english.edits(word, name)).isEqualTo(edits);
    assertThat(english.edits(name, word)).isEqualTo(edits);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"mexicana, mexicano, 0", "argentino, argentinos, 0", "hendreson, henderson, 1"})
  void ending_in_another_language_is_no_misspelling(String word, String name, int edits) {
    assertThat(spanish.edits(word, name)).isEqualTo(edits);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"'', '', 0", "abc, '', 3", "abcd, acbd, 1", "abcd, abcd, 0", "abcd, badc, 2"})
  void swap_of_neighbours_is_one_edit(String a, String b, int distance) {
    assertThat(Misspelling.distance(a, b, 3)).isEqualTo(distance);
  }

  @Test
  void word_longer_than_any_name_is_no_misspelling() {
    var longest = "x".repeat(59) + "y";
    assertThat(english.edits(longest, "x".repeat(60))).isEqualTo(1);
    assertThat(english.edits("x" + longest, "x".repeat(61))).isZero();
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "berg, berg, true",
    "norvik, norviks, true",
    "norwegian, norwegians, true",
    "italy, italian, true",
    "tory, tories, true",
    "hungary, hungarians, true",
    "china, chinese, true",
    "canada, canadian, true",
    "rome, romish, true",
    "thailand, thai, true",
    "jutland, jutish, true",
    "iceland, icelandic, true",
    "marx, marxists, true",
    "marsh, mash, false",
    "mal, mat, false",
    "berg, bergdal, false",
    "italy, italic, false",
    "roma, romic, false",
    "jutland, juter, false"
  })
  void inflected_name_is_a_form_and_no_misspelling(String one, String other, boolean form) {
    assertThat(english.isForm(one, other)).isEqualTo(form);
    assertThat(english.isForm(other, one)).isEqualTo(form);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "anders, andersson, true",
    "anders, anderssons, false",
    "anderen, anderson, false",
    "ana, ani, false",
    "anna, anne, true"
  })
  void three_last_letters_are_grammar_in_other_languages(String one, String other, boolean form) {
    assertThat(finnish.isForm(one, other)).isEqualTo(form);
    assertThat(finnish.isForm(other, one)).isEqualTo(form);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "philip, filip, true",
    "schmidt, smit, true",
    "katherine, catrin, true",
    "david, tafit, true",
    "berg, perk, true",
    "nikita, nickita, true",
    "zoltan, soltan, true",
    "anna, hanna, false",
    "philip, felix, false",
    "berg, bern, false"
  })
  void words_with_equal_consonants_sound_alike(String one, String other, boolean alike) {
    assertThat(Misspelling.soundsAlike(one, other)).isEqualTo(alike);
  }
}
