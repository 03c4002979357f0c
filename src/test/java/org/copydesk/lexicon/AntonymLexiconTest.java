package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntonymLexiconTest {
  private final AntonymLexicon opposites = AntonymLexicon.of(Locale.ENGLISH);

  private static Token token(String word) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(word).tokens().get(0);
  }

  @ParameterizedTest
  @CsvSource({"rises, fell", "profit, losses", "up, down", "guilty, innocent", "pink, green"})
  void antonyms_are_known_in_every_form(String a, String b) {
    assertThat(opposites.opposed(token(a), token(b))).isTrue();
    assertThat(opposites.opposed(token(b), token(a))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"rises, rose", "rises, climbs", "falls, down", "library, ferry", "profit, library"})
  void words_without_antonym_are_no_opposites(String a, String b) {
    assertThat(opposites.opposed(token(a), token(b))).isFalse();
  }

  @Test
  void language_without_list_has_no_antonyms() {
    assertThat(AntonymLexicon.of(Locale.GERMAN).classes(token("up"))).isEmpty();
  }

  @Test
  void ambiguous_antonym_supports_but_contradicts_nothing() {
    var parsed = AntonymLexicon.parse(List.of("rise || fall, ?ease"));

    assertThat(parsed.opposed(token("rises"), token("eases"))).isFalse();
    assertThat(parsed.classes(token("eases"))).hasSize(1);
  }

  @Test
  void antonyms_refuse_a_line_with_one_side() {
    assertThatIllegalArgumentException().isThrownBy(() -> AntonymLexicon.parse(List.of("rise")));
  }
}
