package org.copydesk.lexicon.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseLexiconLanguagesTest {
  private static List<Token> tokens(String language, String text) {
    var locale = Locale.forLanguageTag(language);
    var article = Article.builder().language(locale).headline(text).body("Halden.").build();
    return TextAnalyser.of(locale).analyse(article).passage(Role.HEADLINE).orElseThrow().tokens();
  }

  private static List<String> axes(String language, String text) {
    var lexicon = SenseLexicon.of(Locale.forLanguageTag(language));
    var tokens = tokens(language, text);
    return lexicon.matches(tokens).stream()
        .flatMap(
            match ->
                match.value().stream()
                    .filter(sense -> sense.kind() == Sense.Kind.SCALE)
                    .map(
                        sense ->
                            tokens.get(match.from()).word()
                                + " "
                                + lexicon.axis(sense.axis())
                                + " "
                                + (sense.side() < 0 ? -1 : 1) * sense.degree()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "de, Die Preise sanken, sanken level -2",
    "de, Das Amt kürzte die Zuschüsse, kürzte level -2",
    "de, Der Preisanstieg hält an, preisanstieg level 2",
    "de, Die Halle ist unversehrt, unversehrt damage -2",
    "fr, Le bac renforce sa cadence, renforce strength 2",
    "fr, Les bacs accélèrent, accélèrent pace 2",
    "fr, Les loyers s'envolent, s'envolent level 3",
    "fr, L'autorisation manque, l'autorisation permission 3",
    "es, La tasa disminuyó, disminuyó level -2",
    "es, El puerto prohíbe los barcos, prohíbe permission -4",
    "es, Las reducciones llegan, reducciones level -2"
  })
  void finds_forms(String language, String text, String sense) {
    assertThat(axes(language, text)).contains(sense);
  }

  @ParameterizedTest
  @CsvSource({
    "Die Zahl der Fahrgäste nimmt im Mai deutlich zu, nimmt level 2",
    "Die Zahl der Fahrgäste nimmt im Mai deutlich ab, nimmt level -2",
    "Die Zahl hat zugenommen, zugenommen level 2",
    "Fahrgastzahlen sollen weiter abnehmen, abnehmen level -2",
    "Der Rat lehnt den Verkauf der Bücherei ab, lehnt support -3",
    "Das Gesetz tritt im Mai in Kraft, tritt decision-stage 5"
  })
  void joins_a_verb_to_its_prefix_at_the_end_of_the_clause(String text, String sense) {
    assertThat(axes("de", text)).contains(sense);
  }

  @Test
  void a_verb_with_another_prefix_has_another_sense() {
    assertThat(axes("de", "Der Rat hob die Gebühr"))
        .anyMatch(sense -> sense.startsWith("hob level"));
    assertThat(axes("de", "Der Rat hob die Sperre auf"))
        .noneMatch(sense -> sense.startsWith("hob level"))
        .contains("hob ruling -2");
  }

  @Test
  void clause_ends_where_the_caller_says() {
    var lexicon = SenseLexicon.of(Locale.GERMAN);
    var tokens = tokens("de", "Die Zahl nimmt im Mai zu, sagt der Hafen");

    assertThat(lexicon.matches(tokens, place -> place == 6))
        .anyMatch(match -> match.from() == 2 && match.to() == 3);
    assertThat(lexicon.matches(tokens)).noneMatch(match -> match.from() == 2);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Der Hafen importiert Holz, Der Hafen exportiert Holz",
    "fr, Le port importe du bois, Le port exporte du bois",
    "es, El puerto importa madera, El puerto exporta madera"
  })
  void knows_opposites_that_are_on_no_scale(String language, String one, String other) {
    var lexicon = SenseLexicon.of(Locale.forLanguageTag(language));
    var relation =
        SenseRelation.of(
            lexicon,
            lexicon.matches(tokens(language, one)).get(0).value(),
            lexicon.matches(tokens(language, other)).get(0).value());

    assertThat(relation.kind()).isEqualTo(SenseRelation.Kind.OPPOSED);
    assertThat(relation.basis()).isEqualTo(SenseRelation.Basis.PAIR);
  }
}
