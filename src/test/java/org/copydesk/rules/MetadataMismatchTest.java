package org.copydesk.rules;

import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataMismatchTest {
  private static final String HEADLINE = "Council approves flood wall for old harbour";
  private static final String LEAD = "The council voted on Monday to keep the old harbour dry.";
  private static final String OTHER = "Orchestra opens season with northern dances";

  private final RuleTester rule = RuleTester.of("metadata-mismatch");

  @ParameterizedTest
  @CsvSource({"SEO_TITLE, SEO title", "SOCIAL_TITLE, Social title"})
  void warns_of_the_whole_title_and_points_to_the_headline(Role role, String name) {
    rule.headline(HEADLINE)
        .part(role, "[[" + OTHER + "]]")
        .body(LEAD)
        .reports(Severity.WARNING)
        .related(HEADLINE)
        .message(
            name
                + " shares 0 of its 5 content words with the headline, which lacks \"Orchestra\","
                + " \"opens\", \"season\", \"northern\", \"dances\"")
        .verify();
  }

  @Test
  void warns_of_a_slug_without_counting_date_number_and_extension() {
    rule.headline(HEADLINE)
        .part(Role.SLUG, "[[/2024/05/06/orchestra_opens-season-118204a.html]]")
        .body(LEAD)
        .related(HEADLINE)
        .message(
            "Slug shares 0 of its 3 content words with the headline, which lacks \"orchestra\","
                + " \"opens\", \"season\"")
        .verify();
  }

  @Test
  void does_not_look_at_the_subheadline() {
    rule.headline(HEADLINE).subheadline(OTHER).body(LEAD).verify();
  }

  @Test
  void compares_titles_without_a_body_too() {
    rule.headline(HEADLINE).part(Role.SEO_TITLE, "[[" + OTHER + "]]").verify();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SEO_TITLE", "SOCIAL_TITLE", "SLUG"})
  void is_silent_without_a_headline(Role role) {
    rule.part(role, OTHER).body(LEAD).verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Live updates", "Opinion", "As it was: live updates", "118204"})
  void leaves_titles_of_fewer_than_three_content_words(String title) {
    rule.headline(HEADLINE).part(Role.SEO_TITLE, title).body(LEAD).verify();
  }

  @Test
  void leaves_headlines_of_one_word() {
    rule.headline("Overture")
        .part(Role.SEO_TITLE, "Council plans a wall against floods")
        .part(Role.SLUG, "council-plans-flood-wall")
        .body("It rained for nine days.")
        .verify();
  }

  @Test
  void accepts_title_that_body_supports() {
    rule.headline("High and dry at last, say the herring sellers")
        .part(Role.SEO_TITLE, HEADLINE)
        .body("The council approved a flood wall for the old harbour on Monday.")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "orchestra-opens-season, true",
    "orchestra-season, false", // two words
    "orchestra-opens-season-at-harbour, false", // a word of the headline
    "orchestra-opens-season-northern-dances-monday, true", // a word of the lead
    "orchestra-votes-on-monday-season, false", // two words of the lead
    "orchestra-opens-season-kept-dri%C3%A9r, false" // bytes
  })
  void accepts_slug_that_shares_one_word(String slug, boolean flagged) {
    rule.headline(HEADLINE)
        .part(Role.SLUG, flagged ? "[[" + slug + "]]" : slug)
        .body(LEAD)
        .verify();
  }

  @Test
  void needs_a_body_for_a_slug() {
    rule.headline(HEADLINE).part(Role.SLUG, "orchestra-opens-season").verify();
  }

  @Test
  void ignores_transliterated_slug() {
    rule.language("ru")
        .headline("Совет одобрил строительство новой стены в порту")
        .part(Role.SLUG, "sovet-odobril-stroitelstvo-steny-v-portu")
        .body("Совет одобрил в понедельник строительство стены.")
        .verify();
  }

  @Test
  void reads_slugs_without_diacritics() {
    rule.language("de")
        .headline("Städte fordern Hilfe für Flüchtlinge")
        .part(Role.SLUG, "naechste-woche-kommen-mehr-fluechtlinge")
        .body("Der Bund zahlt nichts.")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Orchester eröffnet neue Saison, true",
    "Orchester eröffnet neue Saison mit Brücke, false"
  })
  void takes_one_shared_word_for_enough_without_a_thesaurus(String title, boolean flagged) {
    rule.language("de")
        .headline("Sechs Verletzte nach schwerem Unfall auf alter Brücke am Hafen")
        .part(Role.SEO_TITLE, flagged ? "[[" + title + "]]" : title)
        .verify();
  }

  @Test
  void option_of_zero_reports_no_title() {
    rule.headline(HEADLINE).part(Role.SEO_TITLE, OTHER).option("min-score", 0).verify();
  }

  @ParameterizedTest(name = "{1} under {0}")
  @CsvSource({
    "Ferry sinks, [[Orchestra plays dances]]",
    "Ferry, Orchestra plays dances",
    "Ferry sinks, Orchestra plays"
  })
  void asks_for_a_headline_of_two_words_and_a_title_of_three(String headline, String title) {
    RuleTester.of("metadata-mismatch")
        .headline(headline)
        .part(Role.SEO_TITLE, title)
        .body("The ferry sank off the island on Monday.")
        .verify();
  }

  @Test
  void counts_related_word_as_not_shared() {
    rule.headline(HEADLINE)
        .part(Role.SEO_TITLE, "[[Orchestra opens season at port]]")
        .part(Role.SLUG, "[[orchestra-opens-season-port]]")
        .body(LEAD)
        .verify();
  }

  @Test
  void looks_at_a_slug_under_a_headline_of_two_words() {
    rule.headline("Ferry sinks")
        .part(Role.SLUG, "[[orchestra-opens-season]]")
        .body("The ferry sank off the island on Monday.")
        .verify();
  }

  @Test
  void ignores_percent_encoded_slug() {
    rule.headline(HEADLINE).part(Role.SLUG, "%C3%89toile-opens-season-late").body(LEAD).verify();
  }
}
