package org.copydesk.rules;

import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationNotInBodyTest {
  private final RuleTester rule = RuleTester.of("quotation-not-in-body");

  @Test
  void warns_and_points_to_the_nearest_wording() {
    rule.headline("Minister promises [['immediate repairs']] to harbour bridge")
        .body(
            "Spring is late this year.",
            "The minister promised urgent repairs to the bridge. Repairs cost money.")
        .reports(Severity.WARNING)
        .related("urgent repairs")
        .message("Body doesn't have the quoted words; nearest wording: \"urgent repairs\"")
        .verify();
  }

  @Test
  void takes_the_sentence_that_has_most_of_the_words_for_the_nearest() {
    rule.headline("Captain: [[\"The engine failed in heavy fog\"]]")
        .body("There was fog. The engine stopped in heavy fog, the captain said.")
        .reports(Severity.WARNING)
        .related("The engine stopped in heavy fog")
        .verify();
  }

  @Test
  void starts_no_nearest_wording_in_the_sentence_before() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("It was night. Fog came down.")
        .related("Fog")
        .verify();
  }

  @Test
  void points_to_the_lead_where_the_body_has_no_word_of_it() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("The ferry ran aground at night.")
        .reports(Severity.WARNING)
        .related("The ferry ran aground at night.")
        .message("Body doesn't have the quoted words")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another order         | The captain spoke of fog that was sudden.",
        "words between         | A sudden bank of fog came down.",
        "another inflection    | Sudden fogs are common here."
      })
  void only_suggests_where_one_sentence_has_all_the_words(String how, String body) {
    rule.headline("Captain: [['Sudden fog']]").body(body).reports(Severity.SUGGESTION).verify();
  }

  @Test
  void warns_where_the_words_are_spread_over_two_sentences() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("It was sudden. There was fog.")
        .reports(Severity.WARNING)
        .verify();
  }

  @Test
  void only_suggests_for_a_single_word() {
    rule.headline("Neighbours tell of [['miracle']] at sea")
        .body("The ferry ran aground at night.")
        .reports(Severity.SUGGESTION)
        .verify();
  }

  @Test
  void warns_from_two_words_on() {
    rule.headline("Neighbours tell of [['small miracle']] at sea")
        .body("The ferry ran aground at night.")
        .reports(Severity.WARNING)
        .verify();
  }

  @Test
  void looks_at_every_quotation_of_a_passage() {
    rule.headline("[['Sudden fog']], 'no lights' and [['no radio']]")
        .body("There were no lights on the ferry.")
        .verify();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"HEADLINE", "SUBHEADLINE", "SEO_TITLE", "SOCIAL_TITLE"})
  void looks_at_every_display_text(Role role) {
    rule.part(role, "Captain: [['Sudden fog']]").body("It was a clear night.").verify();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"KICKER", "BYLINE", "DATELINE", "SLUG"})
  void looks_at_no_other_passage(Role role) {
    rule.part(role, "Captain: 'Sudden fog'").body("It was a clear night.").verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sudden fog\"", "'sudden fog'", "“sudden fog”", "‘sudden fog’", "«sudden fog»",
        "« sudden fog »", "»sudden fog«", "„sudden fog“", "‚sudden fog‘", "‹sudden fog›"
      })
  void knows_all_styles_of_marks(String quotation) {
    rule.headline("Captain: [[" + quotation + "]]").body("It was a clear night.").verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Macy's and Harrods' sales rise",
        "Rock 'n' roll returns to the '90s club",
        "Players' union meets fans' group",
        "Ferry's captain won't talk",
        "A 6'2\" door",
        "'' opens"
      })
  void takes_no_apostrophe_for_a_quotation(String headline) {
    rule.headline(headline).body("It was a clear night.").verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUDDEN FOG came down.",
        "It was sudden: fog came down.",
        "Nobody expects a sudden\nfog in May.",
        "“A sudden fog,” the captain said."
      })
  void does_not_mind_capitals_punctuation_marks_and_line_breaks(String body) {
    rule.headline("Captain: 'Sudden fog'").body(body).verify();
  }

  @Test
  void does_not_mind_how_letters_are_composed() {
    rule.headline("Owner: 'Our cafe\u0301 is open'").body("“Our café is open,” she said.").verify();
  }

  @Test
  void minds_function_words() {
    rule.headline("Owner: [['A café is open']]").body("“Our café is open,” she said.").verify();
  }

  @Test
  void finds_no_phrase_across_two_paragraphs() {
    rule.headline("Captain: [['Sudden fog']]").body("It was sudden", "Fog came down.").verify();
  }

  @Test
  void reads_a_display_text_of_another_language() {
    rule.language("de")
        .headline("Kapitän spricht von [[„plötzlichem Nebel“]]")
        .body("Der Kapitän sagte, dichter Nebel sei aufgezogen.")
        .reports(Severity.WARNING)
        .related("dichter Nebel")
        .verify();
  }

  @Test
  void leaves_quoted_punctuation() {
    rule.headline("Captain answers '?!'").body("It was a clear night.").verify();
  }

  @Test
  void needs_a_body() {
    rule.headline("Captain: 'Sudden fog'").subheadline("Ferry runs 'aground at night'").verify();
  }

  @ParameterizedTest(name = "{0} from {1} words on: {2}")
  @CsvSource({"miracle, 1, WARNING", "small miracle, 2, WARNING", "small miracle, 3, SUGGESTION"})
  void warns_from_as_many_words_on_as_the_house_wants(String words, int limit, Severity severity) {
    rule.option("min-words", limit)
        .headline("Neighbours tell of [['" + words + "']] at sea")
        .body("The ferry ran aground at night.")
        .reports(severity)
        .verify();
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We won't close it       | We will not close it",
        "We can't close it now   | We can not close it now",
        "We shan't close it now  | We shall not close it now",
        "It isn't closing today  | It is not closing today",
        "We'll close it today    | We will close it today",
        "We're closing it today  | We are closing it today",
        "We've closed it today   | We have closed it today",
        "I'm closing it today    | I am closing it today",
        "Halden's bridge is old  | Halden's bridge is old"
      })
  void takes_a_contraction_for_the_words_that_it_stands_for(String one, String other) {
    rule.headline("Mayor: \"" + one + "\"").body("\"" + other + "\", the mayor said.").verify();
    RuleTester.of("quotation-not-in-body")
        .headline("Mayor: \"" + other + "\"")
        .body("\"" + one + "\", the mayor said.")
        .verify();
  }

  @Test
  void does_not_pass_over_the_not_of_a_contraction() {
    rule.headline("Mayor: [[\"We will close the bridge\"]]")
        .body("\"We won't close the bridge\", the mayor said.")
        .verify();
  }

  @Test
  void points_from_the_first_word_to_the_last_in_whatever_order_they_stand() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("The captain spoke of fog that was sudden.")
        .related("fog that was sudden")
        .message(
            "Body has the quoted words, but not as this phrase; nearest wording: \"fog that was"
                + " sudden\"")
        .verify();
  }

  @ParameterizedTest(name = "{0} words between")
  @CsvSource({"3, and big loud, sudden and big loud fog", "4, and big and loud, sudden"})
  void points_to_a_stretch_hardly_longer_than_the_quotation(
      int count, String between, String nearest) {
    rule.headline("Captain: [['Sudden fog']]")
        .body("There was a sudden " + between + " fog.")
        .related(nearest)
        .verify();
  }

  @Test
  void reads_a_body_that_opens_with_a_quotation_in_single_marks() {
    rule.headline("Mayor: \"will not close the bridge\"")
        .body("'We won't close the bridge', the mayor said.")
        .verify();
  }

  @Test
  void points_to_no_stretch_of_words_that_stand_far_apart() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("There was fog, and it was big and loud and sudden.")
        .related("fog")
        .verify();
  }

  @Test
  void prefers_a_sentence_with_all_the_words_to_one_with_words_like_them() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("Sudden as it all was for the crew, there was fog.", "An abrupt fog came down.")
        .reports(Severity.SUGGESTION)
        .verify();
  }
}
