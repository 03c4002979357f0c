package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasLexiconTest {
  private final AliasLexicon english = AliasLexicon.of(Locale.ENGLISH);

  private static List<Token> tokens(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).tokens();
  }

  private static boolean same(AliasLexicon aliases, String first, String second) {
    return !Collections.disjoint(keys(aliases, first), keys(aliases, second));
  }

  private static List<Integer> keys(AliasLexicon aliases, String word) {
    return aliases.mentions(tokens(word)).stream().map(LexiconMatch::value).toList();
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "Britain, British, true",
    "UK, Britain, true",
    "U.S., American, true",
    "Beijing, China, true",
    "Türkiye, Turkish, true",
    "Bill, William, true",
    "bill, William, false",
    "us, America, false",
    "Iran, Iraq, false",
    "Scotland, Wales, false",
    "harbour, Harbour, false"
  })
  void aliases_pair_names_of_one_thing(String first, String second, boolean same) {
    assertThat(same(english, first, second)).isEqualTo(same);
    assertThat(same(english, second, first)).isEqualTo(same);
  }

  @Test
  void aliases_are_found_among_tokens() {
    var tokens = tokens("Talks of the United States and the prime minister");
    assertThat(english.mentions(tokens))
        .extracting(
            mention -> tokens.get(mention.from()).surface() + (mention.to() - mention.from()))
        .contains("United2", "prime2");
  }

  @Test
  void aliases_of_the_house_are_added() {
    var ours = english.with(AliasLexicon.names(List.of("Oldenburg Rovers = Reds = Hafenelf")));
    assertThat(same(ours, "Hafenelf", "Reds")).isTrue();
    assertThat(same(english, "Hafenelf", "Reds")).isFalse();
    assertThat(same(ours, "UK", "Britain")).isTrue();
  }

  @Test
  void aliases_refuse_a_line_with_one_name() {
    assertThatThrownBy(() -> AliasLexicon.names(List.of("Oldenburg")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Oldenburg");
  }

  @Test
  void aliases_of_other_languages_are_countries_and_nothing_english() {
    var french = AliasLexicon.of(Locale.FRENCH);
    assertThat(keys(french, "Allemagne")).isNotEmpty();
    assertThat(keys(french, "Tories")).isEmpty();
  }
}
