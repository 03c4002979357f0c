package org.copydesk.evidence.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Misspelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyWordsTest {
  private static BodyWords of(Locale language, String... paragraphs) {
    var analyser = TextAnalyser.of(language);
    return new BodyWords(
        Arrays.stream(paragraphs).map(analyser::analyse).toList(),
        language,
        Misspelling.of(language));
  }

  private static BodyWords of(String... paragraphs) {
    return of(Locale.ENGLISH, paragraphs);
  }

  private static Token token(Locale language, String word) {
    return TextAnalyser.of(language).analyse(word).tokens().get(0);
  }

  private static Token token(String word) {
    return token(Locale.ENGLISH, word);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "Halden, Boats from Halden came, true",
    "HALDEN, Boats from Halden came, true",
    "Haldens, Boats from Halden came, true",
    "Canadian, Boats from Canada came, true",
    "Helden, Boats from Halden came, false",
    "Norvik, Boats from Halden came, false",
    "Muller, Boats of Müller came, true",
    "Mueller, Boats of Müller came, true",
    "S.Halden, Boats from Halden came, true",
    "S.Ha, Boats from Ha came, false",
    "S.Norvik, Boats from Halden came, false"
  })
  void body_has_a_word_in_any_form_or_part(String word, String body, boolean has) {
    assertThat(of(body).has(token(word))).isEqualTo(has);
  }

  @Test
  void body_has_a_word_of_another_language_by_its_term() {
    assertThat(of(Locale.GERMAN, "Die Häfen").has(token(Locale.GERMAN, "Hafen"))).isTrue();
    assertThat(of(Locale.GERMAN, "Die Boote").has(token(Locale.GERMAN, "Hafen"))).isFalse();
  }

  @Test
  void body_words_in_small_letters_are_known() {
    assertThat(of("The ferry left Halden.", "NATO and the McDonald boats").lower())
        .containsExactlyInAnyOrder("ferry", "left", "and", "the", "boats");
  }

  @Test
  void body_acronyms_are_words_in_capitals() {
    var words = of("NATO met the McDonald boats of Oslo");

    assertThat(words.hasAcronym("nato")).isTrue();
    assertThat(words.hasAcronym("mcdonald")).isTrue();
    assertThat(words.hasAcronym("oslo")).isFalse();
    assertThat(words.hasAcronym("boats")).isFalse();
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "fct, The Fund for Coastal Trade met, true",
    "fft, The Fund for Fair Trade met, true",
    "fct, The Fund for Coastal and Trade met, true",
    "cpo, A Campaign for the Protection of Oldenburg, true",
    "fct, The Fund for a Big Coastal Trade met, false",
    "bo, The Board for the and Oldenburg, false",
    "fct, The Fund for Coastal, false",
    "fct, Coastal Trade, false",
    "bo, Of the Oldenburg, false"
  })
  void body_spells_out_an_acronym_with_two_small_words_between(
      String letters, String body, boolean spelled) {
    assertThat(of(body).spellsOut(letters)).isEqualTo(spelled);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "Newscorp, The News Corp met, true",
    "Norvikstadnews, The Norvik Stad News, true",
    "Newscorp, The News Corporation met, false",
    "Newscorp, The News, false",
    "Newscorp, Corp News met, false"
  })
  void body_writes_a_word_apart(String word, String body, boolean apart) {
    assertThat(of(body).hasApart(token(word))).isEqualTo(apart);
  }

  @Test
  void body_writes_two_words_as_one() {
    var words = of("The Newscorp board met");

    assertThat(words.hasJoined(token("News"), token("Corp"))).isTrue();
    assertThat(words.hasJoined(token("Corp"), token("News"))).isFalse();
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "Oldenburgers, Boats from Oldenburg, true",
    "Olden, Boats from Oldenburg, true",
    "Oldens, Boats from Oldenburg, true",
    "Oldenstad, Boats from Oldenburg, true",
    "Oldstad, Boats from Oldenburg, false",
    "Ol, Boats from Oldenburg, false",
    "Ols, Boats from Oldenburg, false",
    "Old, Boats from Oldenburg, true",
    "Bergdal, Boats from Ber, false",
    "Bergdal, Boats from Berg, true"
  })
  void body_has_a_word_of_one_family(String word, String body, boolean related) {
    assertThat(of(body).hasRelated(token(word))).isEqualTo(related);
  }
}
