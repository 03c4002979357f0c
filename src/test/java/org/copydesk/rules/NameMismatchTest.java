package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMismatchTest {
  private final RuleTester rule = RuleTester.of("name-mismatch");

  @Test
  void points_to_the_bodys_spelling_and_suggests_it() {
    var findings =
        rule.headline("Harbour board thanks [[Hendreson]]'s crew")
            .body("The board thanked the crew of Anna Henderson on Friday.")
            .related("Henderson")
            .message("Body spells \"Hendreson\" as \"Henderson\"")
            .verify();
    assertThat(findings.get(0).suggestions()).containsExactly("Henderson");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Martin [[Hill]] wins harbour prize",
        "Harbour prize goes to Martin [[Hill]]",
        "Harbour Prize Goes to Martin [[Hill]]",
        "HARBOUR PRIZE GOES TO MARTIN [[HILL]]"
      })
  void flags_a_last_name_near_the_one_of_the_same_first_name_though_it_is_an_everyday_word(
      String headline) {
    rule.headline(headline)
        .body("Martin Hale won the harbour prize on Friday. Hale builds boats.")
        .related("Martin Hale")
        .verify();
  }

  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource({
    "Martin Hill, Karin Hale",
    "Martin Hill, Martin Hale and Karin Hill",
    "Martin Hill, Martin Hale and Martin Berg",
    "Martin Hales, Martin Hale",
    "Martin Hill, 'Karin Hale, and a martin'"
  })
  void leaves_an_everyday_word_without_a_near_last_name_of_the_same_first_name(
      String headlineName, String bodyNames) {
    rule.headline("Harbour prize goes to " + headlineName)
        .body("The harbour prize went to " + bodyNames + " on Friday.")
        .verify();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | La maire [[Ferrant]] quitte Halden            | La maire de Halden, Anne Ferrand, part.
          fr | Pour [[Mourad]], le pont de Halden est sûr    | Le pont est sûr, dit Anne Mouraud à Halden.
          es | El alcalde [[Mendosa]] deja Halden            | El alcalde de Halden, Juan Mendoza, se va.
          it | Il sindaco [[Bertolini]] lascia Halden        | Il sindaco di Halden, Carlo Bartolini, lascia.
          nl | Burgemeester [[Verhoef]] verlaat Halden       | De burgemeester van Halden, Jan Verhoeff, gaat.
          """)
  void finds_a_slip_at_the_end_of_a_name_in_other_languages(
      String language, String headline, String body) {
    rule.language(language).headline(headline).body(body).verify();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Ottawa ferme le pont                     | Le pont est fermé, a dit le maire de l'Ottawa.
          fr | Les Marseillaises gagnent à Halden       | Le club de Marseille gagne. Les Marseillais aussi.
          fr | Anne Sanh ouvre le pont de Halden        | Le pont mène de Phnom Penh à Halden.
          fr | La Franche-Comté ouvre un pont           | Le pont est en France, à Halden.
          es | Las mexicanas ganan en Halden            | El mexicano gana en Halden. México celebra.
          nl | Belgisch gezin wint in Halden            | Het Belgische gezin wint. België juicht.
          """)
  void leaves_other_forms_and_parts_of_other_names(String language, String headline, String body) {
    rule.language(language).headline(headline).body(body).verify();
  }

  @Test
  void suggests_capitals_in_a_headline_in_capitals() {
    var findings =
        rule.headline("HARBOUR BOARD THANKS [[HENDRESON]]")
            .body("The board thanked Anna Henderson on Friday.")
            .verify();
    assertThat(findings.get(0).suggestions()).containsExactly("HENDERSON");
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({
    "Oldeburg, Oldenburg",
    "Oldennburg, Oldenburg",
    "Oldenbrug, Oldenburg",
    "Oldenborg, Oldenburg",
    "Kely, Kelly",
    "Shevardnase, Shevardnadze",
    "Brazilean, Brazilian",
    "Kaffka, Kafka"
  })
  void flags_a_letter_dropped_doubled_swapped_or_exchanged(String written, String right) {
    rule.headline("Trains to [[" + written + "]] run late")
        .body("All trains of the " + right + " line ran late on Monday.")
        .related(right)
        .verify();
  }

  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource({
    "Iran, Iraq",
    "Austria, Australia",
    "Müller, Mueller",
    "Muller, Müller",
    "Rossi, Rossis",
    "Zelenski, Zelensky",
    "Mohamed, Mohammed",
    "Bern, Berne",
    "Oldenburg, OLDENBURG",
    "Davis, Novak"
  })
  void leaves_other_names_and_other_forms(String headlineName, String bodyName) {
    rule.headline("Trains to " + headlineName + " run late")
        .body("All trains of the " + bodyName + " line ran late on Monday.")
        .verify();
  }

  @Test
  void leaves_a_word_that_the_body_has_in_small_letters() {
    rule.headline("Trains stop at Platten").body("The platten of Platter station is old.").verify();
  }

  @ParameterizedTest
  @CsvSource({
    "Trains wait for Marsha Lindqvist, Marsha, Marcia Lindqvist",
    "Brezzinsky Waits for Trains, Brezzinsky, Anna Brezzinski",
    "Vivanco waits for trains, Vivanco, Anna Vivancos",
    "Broker waits for trains, Broker, Anna Brooker"
  })
  void flags_other_spellings_of_a_full_name(String headline, String wrong, String bodyName) {
    rule.headline(headline.replace(wrong, "[[" + wrong + "]]"))
        .body("On Monday " + bodyName + " was waiting for the trains, which were late.")
        .verify();
  }

  @Test
  void leaves_a_capitalised_common_word_at_the_beginning() {
    rule.headline("Marches stop trains")
        .body("The trains of Marchez were late on Monday.")
        .verify();
  }

  @Test
  void option_sets_number_of_wrong_letters() {
    rule.headline("Talks with Shevarndase go on")
        .body("The talks with Eduard Shevardnadze went on.")
        .option("max-edits", 1)
        .verify();
  }

  @Test
  void is_silent_without_a_body() {
    rule.headline("Trains to Oldeburg run late").verify();
  }

  @Test
  void looks_at_german_surnames_but_not_at_forms_of_nouns() {
    rule.language("de")
        .headline("Anna [[Hendresen]] leitet Bahnhöfe in Städten")
        .body("Die Leitung der Bahnhof in der Stadt hat jetzt Anna Hendersen.")
        .related("Hendersen")
        .verify();
  }
}
