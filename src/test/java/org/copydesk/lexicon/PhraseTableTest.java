package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTableTest {
  private final PhraseTable<String> phrases = new PhraseTable<>();

  @BeforeEach
  void fill() {
    phrases.add("call", "shout");
    phrases.add("call for", "demand");
    phrases.add("call for an end", "protest");
    phrases.add("won't", "refusal");
    phrases.add("rule out", "denial");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "They call him, 1, shout, 1",
    "They call for help, 1, demand, 2",
    "They call for an end to it, 1, protest, 4",
    "They call for an, 1, demand, 2",
    "They call, 1, shout, 1",
    "They won’t, 1, refusal, 1",
    "They WON'T, 1, refusal, 1",
    "They rule out war, 1, denial, 2"
  })
  void longest_phrase_that_begins_at_a_token_is_found(
      String text, int at, String value, int length) {
    var tokens = TextAnalyser.of(Locale.ENGLISH).analyse(text).tokens();

    var match = phrases.at(tokens, at);
    assertThat(match).isNotNull();
    assertThat(match.value()).containsExactly(value);
    assertThat(match.to() - match.from()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"They came, 1", "They rule, 1", "They rule the house, 1", "for an end, 0"})
  void part_of_a_phrase_is_not_found(String text, int at) {
    var tokens = TextAnalyser.of(Locale.ENGLISH).analyse(text).tokens();

    assertThat(phrases.at(tokens, at)).isNull();
  }

  @Test
  void phrase_keeps_each_value_once() {
    phrases.add("call", "shout");
    phrases.add("call", "name");

    assertThat(phrases.values("call")).containsExactly("shout", "name");
    assertThat(phrases.values("call for")).containsExactly("demand");
    assertThat(phrases.values("for")).isEmpty();
  }
}
