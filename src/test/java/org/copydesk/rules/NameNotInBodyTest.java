package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameNotInBodyTest {
  private final RuleTester rule = RuleTester.of("name-not-in-body");

  @Test
  void flags_a_name_of_two_words_once() {
    rule.headline("Harbour board thanks [[Greta Lindqvist]]'s crew")
        .body("The board thanked the crew of Anna Henderson on Friday.")
        .message("Body doesn't have \"Greta Lindqvist\"")
        .verify();
  }

  @Test
  void points_to_the_last_name_that_the_body_has_after_the_same_first_name() {
    rule.headline("Board thanks Anna [[Lindqvist]] for repair")
        .body("The board thanked Anna Henderson on Friday.")
        .related("Anna Henderson")
        .message("Body doesn't have \"Anna Lindqvist\"; it has \"Anna Henderson\"")
        .verify();
  }

  @Test
  void flags_another_last_name_after_the_same_first_name_though_it_is_an_everyday_word() {
    rule.headline("Board thanks Anna [[Hill]] for repair")
        .body("The board thanked Anna Henderson on Friday.")
        .related("Anna Henderson")
        .message("Body doesn't have \"Anna Hill\"; it has \"Anna Henderson\"")
        .verify();
  }

  @Test
  void leaves_a_last_name_of_another_person_of_the_body() {
    rule.headline("Board thanks Anna Hill for repair")
        .body("The board thanked Anna Henderson on Friday. Her sister Greta Hill was there.")
        .verify();
  }

  @Test
  void leaves_the_word_after_a_first_name_that_the_body_has_alone_too() {
    rule.headline("Board starts inquiry into Anna Hill remark")
        .body("The board looks into words of Anna Henderson. \"I know Anna well,\" a friend said.")
        .verify();
  }

  @Test
  void leaves_an_everyday_word_after_a_first_name_where_the_body_has_several_last_names() {
    rule.headline("Board thanks Anna Hill for repair")
        .body("The board thanked Anna Henderson and Anna Lindqvist on Friday.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why Anna Walks Home Every Night",
        "Talks on Oldenburg Bridge go on",
        "Talks with Anna's Hill go on",
        "Talks with Anna, Hill go on",
        "Talks on Norway Hill go on"
      })
  void leaves_an_everyday_word_where_nothing_shows_a_last_name(String headline) {
    rule.headline(headline)
        .body("The talks with Anna Henderson, Norway Henderson and Jan Oldenburg went on.")
        .verify();
  }

  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource({
    "Chairwoman [[Lindqvist]] Berg, Chairwoman Henderson",
    "board of [[Lindqvist]], board of Henderson",
    "[[FBI]], Ministry of Trade",
    "Halden's [[Lindqvist]], Halden Henderson"
  })
  void points_to_no_name_that_shares_nothing(String headlineName, String bodyName) {
    var findings =
        rule.headline("Fishermen thank " + headlineName + " for repair")
            .body("On Friday the fishermen thanked the " + bodyName + " and Berg in Halden.")
            .verify();
    assertThat(findings).flatExtracting(Finding::related).isEmpty();
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly("Body doesn't have \"" + findings.get(0).at().text() + "\"");
  }

  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource({
    "China, Beijing",
    "Kremlin, Russian",
    "Downing Street, prime minister",
    "No 10, prime minister",
    "PM, prime minister",
    "UK, British",
    "US, America",
    "Dutch, Netherlands",
    "Tories, Conservative",
    "Lib Dems, Liberal Democrats",
    "Man Utd, Manchester United",
    "IMF, International Monetary Fund",
    "FCT, Fund for Coastal Trade",
    "Fund for Coastal Trade, FCT",
    "F.C.T., Fund for Coastal Trade",
    "FCT's, Fund for Coastal Trade",
    "Lindqvist Oldenburg Norvik, LON",
    "Bank of Lindqvist and Oldenburg, BLO",
    "Lindqvist Oldenburg Norvik Halden Marsten Bergdal, LONHMB",
    "Bill, William",
    "Henry Marsh, Henry Marsh's",
    "Newscorp, News Corp",
    "Norvikstadnews, Norvik Stad News",
    "S.Lindqvist, Lindqvist",
    "CPO, Campaign for the Protection of Oldenburg",
    "LONHMB, Lindqvist Oldenburg Norvik Halden Marsten Bergdal",
    "News Corp, Newscorp",
    "Euro, European",
    "Oldenburgers, Oldenburg",
    "Gadhafi, Gaddafi"
  })
  void takes_another_name_for_the_same(String headlineName, String bodyName) {
    rule.headline("Fishermen wait for " + headlineName + " to decide")
        .body("On Friday the " + bodyName + " side said that a decision takes time.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lindqvist", "Iran", "FBI", "Tokyo"})
  void flags_name_without_alias_in_body(String name) {
    rule.headline("Fishermen wait for [[" + name + "]] to decide")
        .body("On Friday the ministry in Iraq and the CIA said that a decision takes time.")
        .verify();
  }

  @Test
  void takes_the_end_after_a_dash_for_the_one_who_says_so() {
    rule.headline("Rates will fall again - [[Lindqvist]]")
        .body("Interest rates will fall again in spring, Anna Henderson said.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Halden v [[Lindqvist]]", "Halden 2-1 [[Lindqvist]]"})
  void takes_the_second_side_of_a_match_for_a_name(String headline) {
    rule.headline(headline).body("Halden met Norvik in the cup on Sunday.").verify();
  }

  @Test
  void leaves_a_mediums_name_in_capitals_at_the_end() {
    rule.headline("Rates will fall again - POLITICO")
        .body("Interest rates will fall again in spring, Anna Henderson said.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LINDQVIST WAITS FOR RATES TO FALL",
        "Waiting for the Hawks to decide",
        "Rates may fall in March",
        "Podcasters Reopen Quarrel Over Payouts",
        "They'd Wait for Sooooo Long"
      })
  void is_silent_where_a_capital_proves_no_name(String headline) {
    rule.headline(headline)
        .body("Interest rates will fall in spring, Anna Henderson said.")
        .verify();
  }

  @Test
  void is_silent_on_capitals_of_german_nouns() {
    rule.language("de")
        .headline("Warum Lindqvist auf den Zinsentscheid wartet")
        .body("Die Zentralbank entscheidet im Frühjahr.")
        .verify();
  }

  @Test
  void reads_french_and_spanish_capitals() {
    rule.language("fr")
        .headline("Le port remercie [[Lindqvist]] et la Syrie")
        .body("Le conseil du port a remercié Anna Henderson et les marins syriens.")
        .verify();
  }

  @Test
  void is_silent_without_a_body() {
    rule.headline("Fishermen wait for Lindqvist to decide").verify();
  }

  @ParameterizedTest
  @CsvSource({"Iraq, Iran", "Austria, Australia", "Slovakia, Slovenia"})
  void knows_countries_whose_names_look_alike(String country, String other) {
    rule.headline("[[" + country + "]] signs trade deal with Halden")
        .body(other + " signed a trade deal with Halden on Monday, officials said.")
        .related(other)
        .verify();
  }

  @Test
  void takes_a_country_at_the_start_for_the_readers_own_where_the_body_names_none_like_it() {
    rule.headline("Norway mourns Halden's mayor")
        .body("Flags flew at half mast on Monday for the mayor of Halden, Anna Berg.")
        .verify();
  }

  @Test
  void takes_no_single_letter_for_a_name() {
    rule.headline("Fishermen wait for [[Lindqvist]] to decide")
        .body("On Friday the ministry said that plan L takes time.")
        .verify();
  }

  @Test
  void spells_out_an_acronym_by_the_words_of_one_name() {
    rule.headline("Fishermen see [[Lindqvist]] visiting [[Oldenburg]]")
        .body("On Friday the fishermen saw a visit by the LVO and the LO.")
        .verify();
  }

  @Test
  void leaves_codes_in_brackets() {
    rule.headline("Fishermen wait for ministry (LQV) and board <QVLM.O> to decide")
        .body("On Friday the ministry and its board said that a decision takes time.")
        .verify();
  }

  @Test
  void flags_a_name_in_brackets() {
    rule.headline("Fishermen wait for ministry ([[Lindqvist]]) to decide")
        .body("On Friday the ministry said that a decision takes time.")
        .verify();
  }

  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource({
    "Blo, Bank of Lindqvist and Oldenburg",
    "BLN, Bank of Lindqvist and Oldenburg",
    "LONHMBO, Lindqvist Oldenburg Norvik Halden Marsten Bergdal Oden"
  })
  void takes_no_name_for_one_that_is_merely_near(String headlineName, String bodyName) {
    rule.headline("Fishermen wait for [[" + headlineName + "]] to decide")
        .body("On Friday the side of " + bodyName + " said that a decision takes time.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Lindqvist]] waits for rates to fall",
        "Why [[Lindqvist]] Waits for Rates to Fall",
        "Next Year, Says [[Lindqvist]], Rates Will Fall",
        "[[Lindqvist]]: rates will fall",
        "[[Target]] lifts hopes that rates will fall",
        "[[World Bank]] Sees Rates Fall",
        "Rates fall, writes the [[Daily Mirror]]",
        "[[Facebook]] Users See Rates Fall",
        "[[Chicago]] waits for rates to fall",
        "[[Uganda]] waits for rates to fall"
      })
  void flags_a_name_in_any_place_of_a_headline(String headline) {
    rule.headline(headline)
        .body("Interest rates will fall in spring, Anna Henderson said in Halden in Norway.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Target practice begins",
        "Apple pie on every table",
        "World Bank Holiday Begins in Halden",
        "Justices Hear Case in Supreme Court of Halden"
      })
  void takes_everyday_words_for_words_where_nothing_shows_a_name(String headline) {
    rule.headline(headline)
        .body(
            "The practice of the bank on holiday begins with a pie at every table in Halden, where"
                + " the world's best hear a case in court.")
        .verify();
  }

  @Test
  void flags_the_office_that_differs_from_the_one_in_the_body() {
    rule.headline("[[Commerce]] Department counts fewer boats")
        .body("The Department of Labor counted fewer boats on Friday, officials said.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Greta Lindqvist: Why I left the harbour;by Greta Lindqvist",
        "Former Harbour Chief Lindqvist: Why I left;Greta Lindqvist",
        "Greta Lindqvist's recipe for rye bread;",
        "By Greta Lindqvist: a year in the harbour;",
        "Opinion | A year in the harbour | The Lindqvist Post;",
        "Lindqvist Weekly | A year in the harbour;",
        "A year in the harbour #Lindqvist;",
        "A year in the harbour, by @Lindqvist;",
        "A year in the harbour with Anna Henderson (R-Wyo.);"
      })
  void leaves_names_that_no_body_must_have(String headline, String byline) {
    if (byline != null) {
      rule.part(Role.BYLINE, byline);
    }
    rule.headline(headline)
        .body("For a year the harbour chief lived here. Henderson left in spring with rye bread.")
        .verify();
  }

  @Test
  void leaves_a_dateline_and_its_agency() {
    rule.headline("Boats stay in harbour")
        .subheadline("OLDENBURG, March 3 (Reuters) - All boats stay in the harbour on Friday.")
        .body("All boats stay in the harbour on Friday, the board said.")
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Greta Lindqvist]]: Boats are lovely",
        "Boat is like [[Lindqvist]]",
        "Opinion: [[Lindqvist]] was right about boats",
        "Boats by the [[Lindqvist]] of the sea",
        "Boats meet the [[Wyoming]] senator",
        "[[Greta]] Henderson Likes Boats",
        "Review: [[Lindqvist]]'s boats"
      })
  void only_suggests_what_may_be_right_all_the_same(String headline) {
    rule.headline(headline)
        .body("Boats are right and lovely, Henderson likes to say of the sea.")
        .reports(Severity.SUGGESTION)
        .verify();
  }

  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource({
    "Texas, Houston",
    "France, Toulouse",
    "Hawkeye State, Iowa",
    "FLOTUS, the first lady",
    "DOJ, Justice Department",
    "N.J., New Jersey",
    "VAT, value-added tax",
    "Donald Trump, Trump",
    "Leeds United, Leeds"
  })
  void knows_parts_of_places_and_common_names(String headlineName, String bodyName) {
    rule.headline("Fishermen wait for " + headlineName + " to decide")
        .body("On Friday the " + bodyName + " side said that a decision takes time.")
        .verify();
  }

  @Test
  void points_to_the_first_name_that_the_body_has_before_the_same_last_name() {
    rule.headline("Board thanks [[Walter]] Lindqvist for repair")
        .body("The board thanked Anna Lindqvist on Friday.")
        .related("Anna")
        .verify();
  }

  @Test
  void leaves_a_quoted_title_in_title_case() {
    rule.headline("A response to \"Board Denies Repair Evictions\"")
        .body("The board said something on Friday that deserves a response, and so on.")
        .verify();
  }

  @Test
  void only_suggests_where_a_language_has_no_list_of_words() {
    rule.language("it")
        .headline("La grande [[Guerra]] dei porti")
        .body("I porti hanno deciso di collaborare, ha detto Anna Henderson.")
        .reports(Severity.SUGGESTION)
        .verify();
  }

  @Test
  void flags_a_full_name_in_any_language() {
    rule.language("it")
        .headline("Porti, la proposta di [[Greta Lindqvist]] al consiglio")
        .body("I porti hanno deciso di collaborare, ha detto Anna Henderson.")
        .verify();
  }
}
