package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.NegationLexicon.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationLexiconTest {
  private final NegationLexicon english = NegationLexicon.of(Locale.UK);

  private static List<Token> tokens(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).tokens();
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::surface).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The council did not close it, not, true",
    "The council never closed it, never, true",
    "The council isn't closing it, isn't, true",
    "The council isn’t closing it, isn’t, true",
    "It is far from over, far from, false",
    "They stopped short of a ban, stopped short of, false",
    "Nobody failed to come, Nobody / failed, false",
    "Without a vote it closed, Without, false",
    "The talks are over, '', false",
    "It hit not only the coast, '', false",
    "It hit not only the coast but no town, no, false"
  })
  void negation_is_a_word_or_phrase_and_bare_for_not(String text, String expected, boolean plain) {
    var tokens = tokens(text);
    var cues = english.cues(tokens);

    assertThat(
            cues.stream()
                .map(cue -> words(tokens.subList(cue.from(), cue.to())))
                .collect(Collectors.joining(" / ")))
        .isEqualTo(expected);
    assertThat(cues.stream().anyMatch(cue -> cue.value() == Kind.BARE)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "It closed, false",
    "It never closed, true",
    "Nobody failed to come, false",
    "Nobody said that it never failed, true"
  })
  void two_negations_undo_each_other(String text, boolean negates) {
    assertThat(english.negates(tokens(text))).isEqualTo(negates);
  }

  @Test
  void language_without_list_has_no_negation() {
    var dutch = NegationLexicon.of(Locale.forLanguageTag("nl"));

    assertThat(dutch.cues(tokens("It isn't and was never closed"))).isEmpty();
    assertThat(dutch.negates(tokens("It isn't closed"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "de, Der Rat schließt die Bücherei nicht, true",
    "de, Der Rat schließt nicht nur die Bücherei, false",
    "de, Keine Fähre fährt nicht, false",
    "fr, Le conseil ne ferme pas la bibliothèque, true",
    "fr, La bibliothèque n'a jamais fermé, true",
    "fr, Le conseil n'a fermé aucune bibliothèque, true",
    "fr, Le conseil ne ferme que la bibliothèque, false",
    "fr, Le bac coûte plus cher, false",
    "fr, Pas de bac dimanche, true",
    "fr, Un pas vers la paix, false",
    "es, El consejo no cierra la biblioteca, true",
    "es, El consejo no ha cerrado ninguna biblioteca, true",
    "es, Ningún barco sale el domingo, true",
    "es, El consejo no solo cierra la biblioteca, false"
  })
  void counts_negations_of_other_languages(String language, String text, boolean negates) {
    var negation = NegationLexicon.of(Locale.forLanguageTag(language));

    assertThat(negation.negates(tokens(text))).isEqualTo(negates);
  }
}
