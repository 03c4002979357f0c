package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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
  void a_claim_that_the_body_repeats_is_borne_out() {
    var text = "The council of Halden approved a new bridge over the lower river on Tuesday.";
    var support = support(text, text);
    assertThat(support.measures())
        .contains(entry("share", 1.0), entry("bestSentence", 1.0), entry("opening", 1.0));
    assertThat(support.score()).isGreaterThan(0.9);
  }

  @Test
  void a_claim_about_something_else_is_not() {
    var support =
        support(
            "Norvik shipyard to cut 600 jobs after losing navy contract",
            "The county orchestra opens its season on Friday with dances from the north.");
    assertThat(support.sameSubject()).isLessThan(0.05);
    assertThat(support.score()).isLessThan(0.05);
  }

  @Test
  void nothing_bears_out_a_claim_without_content_words_or_by_an_empty_body() {
    assertThat(support("And what now?", "The bridge is closed.").score()).isZero();
    assertThat(support("Bridge closed", "").score()).isZero();
    assertThat(support("Bridge closed").score()).isZero();
  }

  @Test
  void counts_how_often_a_word_comes() {
    var once = support("Bridge", "The bridge is old.");
    var twice = support("Bridge", "The bridge is old. A bridge is dear.");
    assertThat(once.measures()).containsEntry("frequency", Math.log1p(1));
    assertThat(twice.measures()).containsEntry("frequency", Math.log1p(2));
  }

  @Test
  void counts_neighbours_that_are_neighbours_in_the_body() {
    assertThat(support("Old bridge closed", "The old bridge is closed.").measures())
        .containsEntry("phrases", 1.0);
    assertThat(support("Bridge old", "The old bridge is closed.").measures())
        .containsEntry("phrases", 0.0);
  }

  @Test
  void tells_a_table_by_its_figures() {
    assertThat(support("Results", "Net 12 vs 9").measures()).containsEntry("figures", 0.5);
  }

  @Test
  void finds_parts_of_compounds_without_a_thesaurus() {
    var german =
        support(Locale.GERMAN, "Haushaltsdebatte", "Der Haushalt und die Debatte darüber im Rat.");
    assertThat(german.measures().get("parts")).isGreaterThan(0.5);
    assertThat(german.missing()).isEmpty();
  }
}
