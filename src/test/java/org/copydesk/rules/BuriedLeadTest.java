package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuriedLeadTest {
  private static final String HEADLINE = "Harbour bridge closes after lorry crash";
  private static final String NEWS = "The harbour bridge closes after a lorry crash.";
  // 31 words that have next to nothing of the headline.
  private static final String OTHER =
      "The county has many islands, and most of them were settled by people who lived off herring"
          + " and timber, of which there was enough for all of them until recently.";

  private final RuleTester rule = RuleTester.of("buried-lead");

  private static String[] paragraphs(int count, String text) {
    return Collections.nCopies(count, text).toArray(String[]::new);
  }

  @Test
  void suggests_the_late_sentence_and_points_to_headline_and_lead() {
    rule.headline(HEADLINE)
        .body(paragraphs(4, OTHER))
        .body("It was a quiet night. [[" + NEWS + "]] Nobody is hurt.")
        .reports(Severity.SUGGESTION)
        .related(HEADLINE, OTHER)
        .message(
            "A sentence of paragraph 5 covers 100% of the headline; the best one up to paragraph 4"
                + " covers 10%")
        .verify();
  }

  @Test
  void ignores_first_four_paragraphs() {
    rule.headline(HEADLINE)
        .body(paragraphs(3, OTHER))
        .body(NEWS)
        .body(paragraphs(3, OTHER))
        .verify();
  }

  @Test
  void option_sets_number_of_opening_paragraphs() {
    rule.headline(HEADLINE)
        .body(paragraphs(4, OTHER))
        .body(NEWS)
        .option("opening-paragraphs", 5)
        .verify();
  }

  @ParameterizedTest(name = "{0} paragraphs of 10 words before it")
  @CsvSource({"9, false", "10, true"})
  void opening_has_at_least_100_words(int before, boolean flagged) {
    rule.headline(HEADLINE)
        .body(paragraphs(before, "The county has many islands, most of them settled early."))
        .body(flagged ? "[[" + NEWS + "]]" : NEWS)
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"The bridge was painted last year., true", "The harbour bridge closes., false"})
  void compares_late_sentence_with_best_of_opening(String early, boolean flagged) {
    rule.headline(HEADLINE)
        .body(early)
        .body(paragraphs(4, OTHER))
        .body(flagged ? "[[" + NEWS + "]]" : NEWS)
        .option("max-opening", 0.4)
        .verify();
  }

  @Test
  void accepts_opening_sentence_that_covers_most_of_headline() {
    rule.headline(HEADLINE)
        .body("After a lorry crash the bridge closes.")
        .body(paragraphs(4, OTHER))
        .body(NEWS)
        .option("max-opening", 1)
        .verify();
  }

  @Test
  void is_silent_where_no_sentence_has_enough_of_the_headline() {
    rule.headline(HEADLINE)
        .body(paragraphs(4, OTHER))
        .body("A lorry waited.", "The harbour is old.")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Harbour bridge closes, false",
    "\"Harbour bridge closes after crash\", false",
    "\"Harbour bridge closes\": a driver on the lorry crash, true"
  })
  void ignores_short_headlines_and_quotations(String headline, boolean flagged) {
    rule.headline(headline)
        .body(paragraphs(4, OTHER))
        .body(flagged ? "[[" + NEWS + "]]" : NEWS)
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Die Brücke am Hafen ist nach dem Unfall gesperrt., true",
    "Die Brücke und der Hafen sind alt., false"
  })
  void needs_more_coverage_without_thesaurus(String late, boolean flagged) {
    rule.language("de")
        .headline("Brücke am Hafen nach Unfall gesperrt")
        .body(paragraphs(4, "Marit Lund verkauft seit dreißig Jahren Kaffee. " + OTHER))
        .body(flagged ? "[[" + late + "]]" : late)
        .verify();
  }

  @Test
  void needs_a_headline() {
    rule.body(paragraphs(4, OTHER)).body(NEWS).verify();
  }

  private static final String LORRY = "Divers saw where the lorry damaged the harbour bridge.";
  private static final String LORRY_ON_THE_ROAD = "A lorry was on the road.";

  @Test
  void measures_the_opening_by_what_the_late_sentence_has() {
    var findings =
        rule.headline(HEADLINE)
            .body(LORRY_ON_THE_ROAD)
            .body(paragraphs(4, OTHER))
            .body("[[" + LORRY + "]]")
            .verify();

    var article = Article.builder().headline(HEADLINE).body(LORRY_ON_THE_ROAD, LORRY).build();
    var sentences =
        new ArticleContext(TextAnalyser.of(Locale.ENGLISH).analyse(article))
            .support(Role.HEADLINE)
            .orElseThrow()
            .sentences();
    double late = sentences.get(0).share();
    double early = sentences.get(1).share();
    assertThat(findings.get(0).score().orElseThrow().value()).isEqualTo(early / late);
    assertThat(findings.get(0).message())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "A sentence of paragraph 6 covers %.0f%% of the headline; the best one up to"
                    + " paragraph 5 covers %.0f%%",
                100 * late,
                100 * early));
  }

  @Test
  void is_silent_where_the_opening_has_most_of_what_the_late_sentence_has() {
    rule.headline(HEADLINE)
        .body("Now the harbour bridge is shut for a while, though.")
        .body(paragraphs(4, OTHER))
        .body("A lorry waited near the harbour.")
        .verify();
  }

  @Test
  void is_silent_where_the_opening_has_more() {
    rule.headline(HEADLINE)
        .body("A lorry waited near the harbour.")
        .body(paragraphs(4, OTHER))
        .body("Now the harbour bridge is shut for a while, though.")
        .option("max-opening", 1)
        .verify();
  }

  @Test
  void leaves_a_headline_of_which_half_is_quoted() {
    rule.headline("\"Harbour bridge closes\" after lorry crash")
        .body(paragraphs(4, OTHER))
        .body(NEWS)
        .verify();
  }
}
