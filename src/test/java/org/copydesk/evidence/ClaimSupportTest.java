package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.copydesk.evidence.SupportFeature.FREQUENCY;
import static org.copydesk.evidence.SupportFeature.PARTS;
import static org.copydesk.evidence.SupportFeature.PHRASES;

import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;

class ClaimSupportTest {
  private static ClaimSupport support(Locale language, String claim, String... body) {
    var analyser = TextAnalyser.of(language);
    var paragraphs = Stream.of(body).map(analyser::analyse).toList();
    return ClaimSupport.of(
        analyser.analyse(claim), BodyIndex.of(paragraphs, Vocabulary.of(language)));
  }

  private static ClaimSupport support(String claim, String... body) {
    return support(Locale.ENGLISH, claim, body);
  }

  @Test
  void supports_claim_that_the_body_repeats() {
    var text = "The council of Halden approved a new bridge over the lower river on Tuesday.";
    var support = support(text, text);
    assertThat(support.features().byKey())
        .contains(entry("share", 1.0), entry("best-sentence", 1.0), entry("opening", 1.0));
    assertThat(support.score()).isGreaterThan(0.9);
  }

  @Test
  void does_not_support_claim_about_another_subject() {
    var support =
        support(
            "Norvik shipyard to cut 600 jobs after losing navy contract",
            "The county orchestra opens its season on Friday with dances from the north.");
    assertThat(support.sameSubject()).isLessThan(0.05);
    assertThat(support.score()).isLessThan(0.05);
  }

  @Test
  void support_is_zero_without_content_words_in_claim_or_body() {
    assertThat(support("And what now?", "The bridge is closed.").score()).isZero();
    assertThat(support("Bridge closed", "").score()).isZero();
    assertThat(support("Bridge closed").score()).isZero();
  }

  @Test
  void frequency_counts_occurrences_in_the_body() {
    var once = support("Bridge", "The bridge is old.");
    var twice = support("Bridge", "The bridge is old. A bridge is useful.");
    assertThat(once.features().get(FREQUENCY)).isEqualTo(Math.log1p(1));
    assertThat(twice.features().get(FREQUENCY)).isEqualTo(Math.log1p(2));
  }

  @Test
  void phrases_count_neighbours_in_the_order_of_the_body() {
    assertThat(support("Old bridge closed", "The old bridge is closed.").features().get(PHRASES))
        .isEqualTo(1.0);
    assertThat(support("Bridge old", "The old bridge is closed.").features().get(PHRASES))
        .isEqualTo(0.0);
  }

  @Test
  void number_share_is_the_share_of_tokens_that_are_numbers() {
    assertThat(support("Results", "Net 12 vs 9").numberShare()).isEqualTo(0.5);
  }

  @Test
  void finds_parts_of_german_compounds_by_their_letters() {
    var german =
        support(Locale.GERMAN, "Haushaltsdebatte", "Der Haushalt und die Debatte darüber im Rat.");
    assertThat(german.features().get(PARTS)).isGreaterThan(0.5);
    assertThat(german.missing()).isEmpty();
  }
}
