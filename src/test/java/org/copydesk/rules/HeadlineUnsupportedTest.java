package org.copydesk.rules;

import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineUnsupportedTest {
  private static final String TEN_WORDS =
      "Ferry strands hundred tourists, islanders share bread, soup, blankets, candles";
  private static final String[] ORCHESTRA = {
    "The county orchestra opens its season on Friday with a programme of dances from the north.",
    "Tickets for pupils and students are half price, and the rehearsal on Thursday is free."
  };

  private final RuleTester rule = RuleTester.of("headline-unsupported");

  @Test
  void reports_a_headline_over_another_text_and_points_to_the_lead() {
    rule.headline("[[" + TEN_WORDS + "]]")
        .body(ORCHESTRA)
        .reports(Severity.WARNING)
        .related(ORCHESTRA[0])
        .message(
            "Body has none of the headline's content words: \"Ferry\", \"strands\", \"hundred\","
                + " \"tourists\", \"islanders\" and 5 more")
        .verify();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WARNING | Ferry strands hungry tourists, islanders bring bread, soup, blankets, candles
          SUGGESTION | Why ferry strands hungry tourists, islanders bring bread, soup, blankets, candles
          SUGGESTION | The ferry strands hungry tourists, islanders bring bread, soup, blankets, candles
          SUGGESTION | Ferry diary: hungry tourists, islanders bring bread, soup, blankets, candles
          SUGGESTION | Give hungry ferry tourists bread, islanders bring soup, blankets, candles
          """)
  void needs_more_evidence_where_a_headline_is_no_news(Severity severity, String headline) {
    rule.headline("[[" + headline + "]]")
        .body(
            "The county orchestra opens its season on Friday with dances.",
            "Tickets for pupils and tourists are half price.")
        .reports(severity)
        .verify();
  }

  @Test
  void only_suggests_over_a_text_whose_author_speaks_of_himself() {
    rule.headline("[[" + TEN_WORDS + "]]")
        .body("I hear the orchestra every Friday. My wife plays in it, and I clap.")
        .reports(Severity.SUGGESTION)
        .verify();
  }

  @Test
  void only_suggests_where_the_body_supports_the_subheadline() {
    rule.headline("[[Norvik fiddlers tune up for their northern autumn]]")
        .subheadline("County orchestra opens its season with dances")
        .body(ORCHESTRA)
        .reports(Severity.SUGGESTION)
        .verify();
  }

  @Test
  void points_to_the_sentence_that_shares_most_words_where_one_shares_two() {
    rule.headline("[[Ferry tickets dearer for island pupils and tourists]]")
        .body(ORCHESTRA)
        .related(ORCHESTRA[1])
        .message(
            "Body lacks 4 of the headline's 6 content words: \"Ferry\", \"dearer\", \"island\","
                + " \"tourists\"")
        .option("min-probability", 1)
        .verify();
  }

  @Test
  void points_to_the_lead_where_a_sentence_shares_one_word() {
    rule.headline("[[Ferry tickets dearer for island tourists]]")
        .body(ORCHESTRA)
        .related(ORCHESTRA[0])
        .message(
            "Body lacks 4 of the headline's 5 content words: \"Ferry\", \"dearer\", \"island\","
                + " \"tourists\"")
        .verify();
  }

  @Test
  void counts_no_related_word_as_present_and_every_form_and_other_name_as_present() {
    // The body has "pupils" for "Pupil" and "Britain" for "UK", but for
    // "vessel" only a related word.
    rule.headline("[[Pupil steers UK vessel past burning oil rigs]]")
        .body("Ships are built in Britain.", ORCHESTRA[0], ORCHESTRA[1])
        .message(
            "Body lacks 5 of the headline's 7 content words: \"steers\", \"vessel\", \"burning\","
                + " \"oil\", \"rigs\"")
        .option("min-probability", 1)
        .verify();
  }

  @Test
  void is_silent_where_one_sentence_has_all_content_words() {
    rule.headline("Orchestra opens season").body(ORCHESTRA).option("min-probability", 1).verify();
  }

  @Test
  void accepts_headline_that_body_paraphrases() {
    rule.headline("Islanders feed stranded ferry tourists")
        .body(
            "A hundred holidaymakers were stuck on the island, as the boat was cancelled by a"
                + " storm.")
        .verify();
  }

  @Test
  void lowers_limit_for_short_headline() {
    // Both have one word of the body: the headline of five content words is reported,
    // the one of four isn't.
    rule.headline("Late ferry season for tourists").body(ORCHESTRA).verify();
    RuleTester.of("headline-unsupported")
        .headline("[[Late ferry season for stranded tourists]]")
        .body(ORCHESTRA)
        .verify();
  }

  @Test
  void lowers_limit_in_language_without_thesaurus() {
    var german =
        new String[] {
          "Das Orchester eröffnet am Freitag seine Saison mit Tänzen aus dem Norden.",
          "Karten für Schüler kosten die Hälfte, die Probe am Donnerstag ist frei."
        };
    rule.language("de").headline("Fähre bricht Saison wegen Sturm ab").body(german).verify();
    RuleTester.of("headline-unsupported")
        .language("de")
        .headline("[[Werft streicht sechshundert Stellen nach verlorenem Auftrag der Marine]]")
        .body(german)
        .verify();
  }

  @Test
  void accepts_headline_over_table() {
    rule.headline(TEN_WORDS)
        .body("Shr 14 cts vs 7 cts. Net 1,412 vs 702. Sales 21.4 vs 18.9.")
        .verify();
  }

  @Test
  void option_of_one_reports_every_headline_below_certainty() {
    rule.headline("[[Orchestra opens its rainy season on Friday with dances and fireworks]]")
        .body(ORCHESTRA)
        .option("min-probability", 1)
        .verify();
  }

  @Test
  void option_of_zero_reports_nothing() {
    rule.headline(TEN_WORDS).body(ORCHESTRA).option("min-probability", 0).verify();
  }

  @Test
  void is_silent_on_a_headline_of_function_words() {
    rule.headline("And what now?").body(ORCHESTRA).verify();
  }

  @Test
  void does_not_look_at_the_subheadline() {
    rule.headline("Orchestra opens season").subheadline(TEN_WORDS).body(ORCHESTRA).verify();
  }

  @Test
  void needs_a_body() {
    rule.headline(TEN_WORDS).subheadline("The orchestra plays on Friday").verify();
  }

  @Test
  void needs_a_headline() {
    rule.subheadline(TEN_WORDS).body(ORCHESTRA).verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skarsund v Orchestra: preview, goals, lineups",
        "Orchestra vs Skarsund: preview, goals, lineups",
        "Lineups: Orchestra versus Skarsund in a preview of goals",
        "[[Skarsund v Halden: preview, goals, lineups]]",
        "[[Orchestra preview, goals, lineups: Skarsund v Halden]]",
        "[[Skarsund and Orchestra: preview, goals, lineups]]"
      })
  void accepts_fixture_if_body_has_one_side(String headline) {
    rule.headline(headline).body(ORCHESTRA).verify();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor wants dearer tickets and new ferries for Skarsnud",
        "[[Mayor wants dearer tickets and new ferries for Halden]]"
      })
  void leaves_a_misspelt_name_to_the_rule_on_names(String headline) {
    rule.headline(headline)
        .body("The county orchestra opens its season in Skarsund on Friday.", ORCHESTRA[1])
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a name alone is missing, Traveller paid in Halden",
    "a word that is no name, [[Traveller paid in gold]]",
    "more than the name, [[Traveller wept in Halden]]",
    "two names, [[Traveller paid in Halden or Norvik]]",
    "a name and one word more make the headline, [[Traveller in Halden]]"
  })
  void leaves_the_one_name_that_the_body_lacks_to_the_rule_on_names(String what, String headline) {
    rule.headline(headline)
        .body(
            "Ferry tickets will cost more from May, the operator said on Friday.",
            "Passengers were told by letter.")
        .option("min-probability", 1)
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one, Orchestra opens county season with dances and herring",
    "two, [[Orchestra opens county season with raw herring]]"
  })
  void lowers_limit_if_single_word_is_missing(String missing, String headline) {
    rule.headline(headline).body(ORCHESTRA).option("min-probability", 1).verify();
  }
}
