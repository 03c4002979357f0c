package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLexiconTest {
  private final NameLexicon lexicon = NameLexicon.of(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour",
        "harbours",
        "reopened",
        "overfishing",
        "payout",
        "podcasters",
        "women",
        "selfies",
        "unvaccinated",
        "sooooo",
        "glitchy",
        "antitunnel"
      })
  void knows_words_their_forms_and_what_is_made_of_them(String word) {
    assertThat(lexicon.isWord(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lindqvist", "oldenburg", "samsung", "tchaikovsky", "sanofi"})
  void takes_no_name_for_a_word(String name) {
    assertThat(lexicon.isWord(name)).isFalse();
  }

  @Test
  void finds_the_longest_known_name() {
    var tokens = TextAnalyser.of(Locale.ENGLISH).analyse("The World Health Organization").tokens();

    assertThat(lexicon.knownAt(tokens, 1).words())
        .containsExactly("world", "health", "organization");
    assertThat(lexicon.knownAt(tokens, 0)).isNull();
  }

  @Test
  void finds_what_a_place_is_part_of() {
    var tokens = TextAnalyser.of(Locale.ENGLISH).analyse("in San Antonio now").tokens();

    assertThat(lexicon.wholesAt(tokens, 1)).isEqualTo(List.of("texas"));
    assertThat(lexicon.placeLengthAt(tokens, 1)).isEqualTo(2);
    assertThat(lexicon.wholesAt(tokens, 3)).isEmpty();
    assertThat(lexicon.wholesOf("texas")).contains("united states");
  }

  @Test
  void knows_given_names() {
    assertThat(lexicon.isGivenName("greta")).isTrue();
    assertThat(lexicon.isGivenName("harbour")).isFalse();
  }

  @Test
  void is_empty_for_other_languages() {
    assertThat(NameLexicon.of(Locale.FRENCH).isEmpty()).isTrue();
  }
}
