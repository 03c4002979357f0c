package org.copydesk.evidence.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.evidence.BodyIndex;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.predicate.Disagreement.Kind;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ArticleReadings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German, French and Spanish text by the same mechanism as English. */
class DisagreementsLanguagesTest {
  private static List<String> likely(String tag, Kind kind, String headline, String body) {
    var language = Locale.forLanguageTag(tag);
    var article = Article.builder().language(language).headline(headline).body(body).build();
    var analysed = TextAnalyser.of(language).analyse(article);
    var vocabulary = Vocabulary.of(language);
    var display = analysed.passage(Role.HEADLINE).orElseThrow();
    return Disagreements.of(analysed.body(), vocabulary, language, new ArticleReadings(language))
        .in(display, ClaimSupport.of(display, BodyIndex.of(analysed.body(), vocabulary)))
        .stream()
        .filter(found -> found.kind() == kind && found.confidence() >= 0.5)
        .map(found -> text(found.claim()) + " | " + text(found.support()))
        .toList();
  }

  private static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::surface).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "de/Ministerin befürwortet Maut auf Fähren/Die Ministerin lehnt eine Maut auf Fähren ab,"
            + " sagte sie am Montag./befürwortet | lehnt",
        "de/Gericht verkürzt Sperre des Torwarts von Halden/Das Gericht hat die Sperre des Torwarts"
            + " von Halden verlängert./verkürzt | verlängert",
        "fr/La ministre soutient le péage des bacs/La ministre rejette le péage des bacs, a-t-elle"
            + " dit lundi./soutient | rejette",
        "fr/Halden ferme le musée du port/Halden a ouvert le musée du port samedi./ferme | ouvert",
        "es/La ministra apoya el peaje de los barcos/La ministra rechaza el peaje de los barcos,"
            + " dijo el lunes./apoya | rechaza",
        "es/Halden cierra el museo del puerto/Halden abrió el museo del puerto el sábado./cierra |"
            + " abrió"
      })
  void reports_the_opposite(String language, String headline, String body, String words) {
    assertThat(likely(language, Kind.OPPOSITE, headline, body)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "de/Rat von Halden verkauft alte Bücherei/Der Rat von Halden verkauft die alte Bücherei"
            + " nicht.",
        "de/Rat von Halden verkauft alte Bücherei nicht/Der Rat von Halden verkauft die alte"
            + " Bücherei.",
        "de/Rat von Halden hat alte Bücherei nicht verkauft/Der Rat von Halden hat die alte"
            + " Bücherei verkauft.",
        "fr/Le conseil de Halden vend la vieille bibliothèque/Le conseil de Halden ne vend pas la"
            + " vieille bibliothèque.",
        "fr/Le conseil de Halden n'autorise pas la vieille jetée/Le conseil de Halden autorise la"
            + " vieille jetée.",
        "es/El consejo de Halden vende la vieja biblioteca/El consejo de Halden no vende la vieja"
            + " biblioteca.",
        "es/El consejo de Halden no vende la vieja biblioteca/El consejo de Halden vende la vieja"
            + " biblioteca."
      })
  void reports_a_negation_that_one_of_the_two_lacks(String language, String headline, String body) {
    assertThat(likely(language, Kind.NEGATION, headline, body)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "de/Rat bittet Reeder um neue Fähre/Der Rat zwingt den Reeder zu einer neuen Fähre, wie er"
            + " am Montag mitteilte./bittet | zwingt",
        "fr/Le conseil suggère un nouveau bac aux armateurs/Le conseil impose un nouveau bac aux"
            + " armateurs, a-t-il annoncé lundi./suggère | impose",
        "es/El consejo sugiere un nuevo barco a los armadores/El consejo impone un nuevo barco a"
            + " los armadores, anunció el lunes./sugiere | impone"
      })
  void reports_another_degree(String language, String headline, String body, String words) {
    assertThat(likely(language, Kind.FORCE, headline, body)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "de/Alle Fähren nach Halden fallen aus/Die meisten Fähren nach Halden fallen aus, sagte der"
            + " Betreiber am Dienstag.",
        "fr/Tous les bacs pour Halden sont annulés/La plupart des bacs pour Halden sont annulés, a"
            + " dit la compagnie mardi.",
        "es/Todos los barcos a Halden se cancelan/Algunos barcos a Halden se cancelan, dijo la"
            + " compañía el martes."
      })
  void reports_all_for_a_part(String language, String headline, String body) {
    assertThat(likely(language, Kind.EXTENT, headline, body)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "de/Ministerin befürwortet Maut auf Fähren/Die Ministerin lehnt eine Maut auf Fähren nicht"
            + " ab, sagte sie am Montag.",
        "fr/Halden ne ferme que le musée du port/Halden ferme le musée du port samedi.",
        "fr/La ministre soutient le péage des bacs/La ministre ne rejette pas le péage des bacs,"
            + " a-t-elle dit lundi.",
        "es/La ministra apoya el peaje de los barcos/La ministra no rechaza el peaje de los barcos,"
            + " dijo el lunes.",
        "it/Il ministro sostiene il pedaggio/Il ministro respinge il pedaggio.",
        "sv/Ministern stöder avgiften/Ministern avvisar avgiften."
      })
  void is_silent(String language, String headline, String body) {
    for (var kind : Kind.values()) {
      assertThat(likely(language, kind, headline, body)).isEmpty();
    }
  }
}
