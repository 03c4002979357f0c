package org.copydesk.rules;

import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
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
    rule.headline("Captain: [['A sudden cold fog']]")
        .body("It was night. Cold fog came down.")
        .related("Cold fog")
        .verify();
  }

  @Test
  void names_no_nearest_wording_where_the_body_has_no_word_of_it() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("The ferry ran aground at night.")
        .reports(Severity.WARNING)
        .related()
        .message("Body doesn't have the quoted words")
        .verify();
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sudden fog                       | Fog came down. The ferry ran aground.",
        "sudden fog                       | The crew saw the fog.",
        "an amazing night for our club    | The show was amazing.",
        "we had no lights and no radio    | The radio plays songs all day.",
        "we should have left much earlier | The ferry was built earlier.",
        "historic                         | The ferry was built two years ago.",
        "it was one of the worst nights   | The bridge is one of the oldest in Halden."
      })
  void names_no_nearest_wording_of_one_loose_word(String quotation, String body) {
    rule.headline("Captain: [['" + quotation + "']]")
        .body(body)
        .related()
        .message("Body doesn't have the quoted words")
        .verify();
  }

  @Test
  void takes_a_word_in_the_place_of_the_quoted_one_for_a_wording_of_it() {
    rule.headline("Captain: [['sudden fog']]")
        .body("The captain spoke of dirty fog.")
        .related("dirty fog")
        .verify();
  }

  @Test
  void warns_and_points_to_the_phrase_that_the_quoted_words_come_from() {
    rule.headline("Mayor: [['There will be no toll rises']]")
        .body(
            "The council discussed toll rises on Monday.",
            "“There will be no surprises in the budget,” the mayor said.")
        .reports(Severity.WARNING)
        .related("There will be no surprises")
        .message(
            "Body doesn't have the quoted words; nearest wording: \"There will be no surprises\"")
        .verify();
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We will not raise tolls   | The council may raise tolls        | WARNING",
        "We will not raise tolls   | Nobody wants to raise tolls        | SUGGESTION",
        "No toll rises             | Toll rises are planned for May     | WARNING",
        "No toll rises             | Toll rises were not planned by May | SUGGESTION",
        "We will raise tolls       | Tolls may be raised, as they were  | SUGGESTION",
        "We will raise tolls       | They will not raise tolls          | WARNING"
      })
  void takes_negations_for_words_that_a_sentence_must_have(
      String quotation, String body, Severity severity) {
    rule.headline("Mayor: [['" + quotation + "']]").body(body + ".").reports(severity).verify();
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
    rule.headline("Ferry in [['miracle']] at sea")
        .body("The ferry ran aground at night.")
        .reports(Severity.SUGGESTION)
        .verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Captain calls night [['miracle']]",
        "Night at sea [['miracle']], says captain",
        "Captain: night at sea [['miracle']]"
      })
  void warns_of_a_single_word_that_somebody_is_said_to_have_said(String headline) {
    rule.headline(headline)
        .body("The ferry ran aground at night, the captain said.")
        .reports(Severity.WARNING)
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'I decided I had had enough' | "I decided," she said on Friday, "I had had enough."
          'We need two boats'          | "We need 2 boats," she said.
          'We … need boats'            | "We at the harbour need boats," she said.
          'We [will] need boats'       | "We at last need boats," she said.
          """)
  void accepts_what_is_split_spelled_or_left_out(String quotation, String body) {
    rule.headline("Captain: " + quotation).body(body).verify();
  }

  @Test
  void only_suggests_for_the_title_of_a_work() {
    rule.headline("Author of [[“The Long Tide”]] wins prize")
        .body("She wrote three novels in ten years.")
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
      names = {"HEADLINE", "SUBHEADLINE", "SEO_TITLE", "SOCIAL_TITLE", "META_DESCRIPTION"})
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
  void flags_changed_function_words() {
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
  void option_sets_words_of_warning(String words, int limit, Severity severity) {
    rule.option("min-words", limit)
        .headline("Ferry in [['" + words + "']] at sea")
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
        "I'd do it again         | I would do it again",
        "I'd seen it before      | I had seen it before",
        "I’d do it again         | I would do it again",
        "He'd say he'd seen it   | He would say he had seen it",
        "It's over               | It is over",
        "IT’S OVER               | It is over",
        "It's been closed        | It has been closed",
        "She's a hero            | She is a hero",
        "There's nobody left     | There is nobody left",
        "The mayor's not coming  | The mayor is not coming",
        "Let's close it today    | Let us close it today",
        "We cannot close it now  | We can't close it now",
        "Halden's bridge is old  | Halden's bridge is old"
      })
  void accepts_contraction_for_its_words(String one, String other) {
    rule.headline("Mayor: \"" + one + "\"").body("\"" + other + "\", the mayor said.").verify();
    RuleTester.of("quotation-not-in-body")
        .headline("Mayor: \"" + other + "\"")
        .body("\"" + one + "\", the mayor said.")
        .verify();
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It would fight the ban     | It had fight the ban",
        "It has closed the bridge   | It is closed the bridge",
        "I'd do it again            | I will do it again",
        "It's over                  | It was over",
        "the mayor is plan          | the mayor's plan",
        "She's a hero               | She was a hero"
      })
  void flags_words_that_contraction_does_not_mean(String one, String other) {
    rule.headline("Mayor: [[\"" + one + "\"]]").body("\"" + other + "\", the mayor said.").verify();
    RuleTester.of("quotation-not-in-body")
        .headline("Mayor: [[\"" + other + "\"]]")
        .body("\"" + one + "\", the mayor said.")
        .verify();
  }

  @Test
  void flags_missing_not_of_contraction() {
    rule.headline("Mayor: [[\"We will close the bridge\"]]")
        .body("\"We won't close the bridge\", the mayor said.")
        .reports(Severity.WARNING)
        .related("We won't close the bridge")
        .verify();
  }

  @Test
  void points_from_first_to_last_word_in_any_order() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("The captain spoke of fog that was sudden.")
        .related("fog that was sudden")
        .message(
            "Body has the quoted words, but not as this phrase; nearest wording: \"fog that was"
                + " sudden\"")
        .verify();
  }

  @ParameterizedTest(name = "{0} words between")
  @CsvSource({
    "3, and big loud, sudden and big loud fog",
    "4, and big and loud, There was a sudden and big and loud fog."
  })
  void points_to_a_stretch_hardly_longer_than_the_quotation_or_to_the_sentence(
      int count, String between, String nearest) {
    rule.headline("Captain: [['Sudden fog']]")
        .body("It was night. There was a sudden " + between + " fog.")
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
  void points_to_the_sentence_that_has_the_words_far_apart() {
    rule.headline("Captain: [['Sudden fog']]")
        .body("It was night. There was fog, and it was big and loud and sudden.")
        .reports(Severity.SUGGESTION)
        .related("There was fog, and it was big and loud and sudden.")
        .message("A sentence of the body has the quoted words, but not as this phrase")
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
