package org.copydesk.rules;

import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramingShiftTest {
  private final RuleTester rule = RuleTester.of("framing-shift");

  @Test
  void reports_the_headline_where_subheadline_and_body_agree() {
    rule.headline("Judge [[urges]] council to reopen library")
        .subheadline("Council ordered to reopen library by August")
        .body("A judge directed the council to reopen the library.")
        .reports(Severity.WARNING)
        .related("ordered", "directed")
        .message(
            "\"urges\" is weaker than \"ordered\" in the subheadline and \"directed\" in the body")
        .verify();
  }

  @Test
  void reports_the_subheadline_where_headline_and_body_agree() {
    rule.headline("Judge urges council to reopen library")
        .subheadline("Council [[ordered]] to reopen library by August")
        .body("A judge urged the council to reopen the library.")
        .related("urges", "urged")
        .message("\"ordered\" is stronger than \"urges\" in the headline and \"urged\" in the body")
        .verify();
  }

  @Test
  void reports_the_subheadline_where_all_three_differ() {
    rule.headline("Judge urges council to reopen library")
        .subheadline("Judge [[suggests]] council should reopen library by August")
        .body("A judge demanded that the council reopen the library.")
        .related("urges", "demanded")
        .verify();
  }

  @Test
  void reports_the_subheadline_against_the_body_where_there_is_no_headline() {
    rule.subheadline("Judge [[orders]] council to reopen library")
        .body("A judge urged the council to reopen the library.")
        .related("urged")
        .verify();
  }

  @Test
  void reports_the_subheadline_against_the_body_where_the_headline_has_no_such_verb() {
    rule.headline("Library row reaches court")
        .subheadline("Judge [[orders]] council to reopen library")
        .body("A judge urged the council to reopen the library.")
        .related("urged")
        .verify();
  }

  @Test
  void reports_the_subheadline_against_the_headline_where_there_is_no_body() {
    rule.headline("Judge orders council to reopen library")
        .subheadline("Judge [[urges]] council to reopen library")
        .related("orders")
        .verify();
  }

  @Test
  void reports_the_subheadline_beside_a_search_title_that_copies_the_body_with_another_verb() {
    rule.headline("Judge orders council to reopen library")
        .subheadline("Council [[urged]] to open library again in August")
        .part(Role.SEO_TITLE, "The rail union [[suggested]] higher wages for all night shifts")
        .body(
            "A judge ordered the council to reopen the library.",
            "The rail union demanded higher wages for all night shifts.")
        .related("orders", "ordered", "demanded")
        .verify();
  }

  @Test
  void reports_a_display_text_once_where_its_verb_differs_from_a_near_copy_and_from_the_others() {
    rule.headline("Judge orders council to reopen the library in Mill Street")
        .subheadline(
            "Judge [[suggests]] council should reopen the library in Mill Street by August")
        .body(
            "A judge ordered that the council should reopen the library in Mill Street by August.")
        .verify();
  }

  @Test
  void accepts_verb_that_only_one_passage_has() {
    rule.headline("Judge orders council to reopen library").verify();
  }

  @Test
  void is_silent_on_a_body_alone() {
    rule.body("A judge ordered the council to act.", "A judge urged the council to act.").verify();
  }

  @Test
  void accepts_intensity_that_any_sentence_on_act_has() {
    rule.headline("Judge orders council to reopen library")
        .body(
            "A judge urged the council to reopen the library in Mill Street.",
            "In the end she ordered the council to reopen the library.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "Storm kills three and injures dozens, Dozens injured as storm hits islands",
    "Storm kills three and injures dozens, Storm kills three on islands",
    "Dozens injured as storm hits islands, Storm kills three and injures dozens"
  })
  void accepts_display_text_on_one_of_two_acts(String headline, String subheadline) {
    rule.headline(headline)
        .subheadline(subheadline)
        .body("A storm that hit the islands killed three people and injured dozens.")
        .verify();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "orders, directed",
    "orders, has instructed",
    "demands, insisted",
    "suggests, recommended"
  })
  void accepts_words_of_one_step(String headline, String body) {
    rule.headline("Judge " + headline + " council reopen library")
        .body("A judge " + body + " that the council reopen the library.")
        .verify();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"suggests, demanded", "urges, ordered", "orders, is urging", "mandates, advises"})
  void flags_words_two_steps_apart(String headline, String body) {
    rule.headline("Judge [[" + headline + "]] council reopen library")
        .body("A judge " + body + " that the council reopen the library.")
        .verify();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "'Halden shares [[edge up]] on pact', 'Shares of Halden jumped 10.7% after the pact.'",
    "'Halden shares [[soar]] on pact', 'Shares of Halden rose 0.2% after the pact.'",
    "'Halden shares jump on pact', 'Shares of Halden jumped 10.7% after the pact.'"
  })
  void compares_a_movement_with_the_figure_of_the_body(String headline, String body) {
    rule.headline(headline).body(body).verify();
  }

  @Test
  void compares_verbs_of_one_scale_only() {
    rule.headline("Judge orders council to reopen library")
        .subheadline("Council blamed for state of library")
        .body("The council blamed library users, and threatened to close the reading room.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"en-GB, [[orders]]", "de, orders", "und, orders"})
  void knows_english_verbs_only(String language, String verb) {
    rule.language(language)
        .headline("Judge " + verb + " council to reopen library")
        .body("A judge urged the council to reopen the library.")
        .verify();
  }

  @ParameterizedTest(name = "12 of 13 words in order, limit {0}: {1}")
  @CsvSource({"0.92, [[condemns]]", "0.93, condemns"})
  void option_sets_similarity_for_verbs(double limit, String verb) {
    rule.option("min-closeness", limit)
        .headline("Harbour board " + verb + " the plan of the council to close the old library")
        .body("Harbour board criticised the plan of the council to close the old library.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"Judges [[order]] council to reopen library"})
  void reads_order_in_headline_as_verb_except_before_function_word(String headline) {
    rule.headline(headline).body("Judges urged the council to reopen the library.").verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "two words, Judge orders council to reopen library, Judge [[urges]] council to resign",
    "one word, Judge orders council to reopen library, Minister urges council to resign",
    "two of eleven, Judge orders council to reopen Mill Street library for local pupils, Judge"
        + " urges council to resign now or let citizens of Halden decide its fate themselves in May"
  })
  void compares_display_texts_that_share_two_words_and_a_third_besides_the_verb(
      String shared, String headline, String subheadline) {
    rule.headline(headline).subheadline(subheadline).verify();
  }
}
