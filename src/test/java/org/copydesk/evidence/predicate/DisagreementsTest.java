package org.copydesk.evidence.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.evidence.BodyIndex;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.predicate.Disagreement.Kind;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ArticleReadings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {
  private static List<Disagreement> in(String headline, String... body) {
    var article = Article.builder().headline(headline).body(List.of(body)).build();
    var analysed = TextAnalyser.of(Locale.ENGLISH).analyse(article);
    var vocabulary = Vocabulary.of(Locale.ENGLISH);
    var display = analysed.passage(Role.HEADLINE).orElseThrow();
    return Disagreements.of(
            analysed.body(), vocabulary, Locale.ENGLISH, new ArticleReadings(Locale.ENGLISH))
        .in(display, ClaimSupport.of(display, BodyIndex.of(analysed.body(), vocabulary)));
  }

  private static List<String> likely(Kind kind, String headline, String... body) {
    return in(headline, body).stream()
        .filter(found -> found.kind() == kind && found.confidence() >= 0.5)
        .map(found -> text(found.claim()) + " | " + text(found.support()))
        .toList();
  }

  private static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::surface).toList());
  }

  @Test
  void reports_the_opposite_of_what_the_body_says_of_the_same_things() {
    assertThat(
            likely(
                Kind.OPPOSITE,
                "Minister backs toll on ferries",
                "The minister opposes a toll on ferries, she said on Monday."))
        .containsExactly("backs | opposes");
  }

  @Test
  void is_silent_where_the_body_also_says_what_the_claim_says() {
    assertThat(
            likely(
                Kind.OPPOSITE,
                "Ferry traffic falls",
                "Ferry traffic rose for years.",
                "In spring, ferry traffic fell by a tenth."))
        .isEmpty();
  }

  @Test
  void accepts_a_negated_opposite() {
    assertThat(
            likely(
                Kind.OPPOSITE,
                "Minister backs toll on ferries",
                "The minister doesn't oppose a toll on ferries, she said on Monday."))
        .isEmpty();
  }

  @Test
  void accepts_an_opposite_that_only_a_quotation_of_the_body_has() {
    assertThat(
            likely(
                Kind.OPPOSITE,
                "Minister backs toll on ferries",
                "Her rival said: \"The minister opposes a toll on ferries\"."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Council has not approved sale of library | not approved | approved"
            + " | The council approved the sale of the library.",
        "Council approves sale of library | approves | not approved"
            + " | The council has not approved the sale of the library."
      })
  void reports_a_negation_that_one_of_the_two_lacks(
      String headline, String claim, String support, String body) {
    assertThat(likely(Kind.NEGATION, headline, body)).containsExactly(claim + " | " + support);
  }

  @Test
  void takes_only_the_word_that_is_negated_first() {
    assertThat(
            in(
                "Council doesn't sell library in Mill Street",
                "The council sells books in the library in Mill Street."))
        .filteredOn(found -> found.kind() == Kind.NEGATION)
        .extracting(found -> text(found.claim()))
        .containsExactly("doesn't sell");
  }

  @Test
  void compares_a_degree_with_the_figure_beside_the_word_of_the_body() {
    var found =
        in("Halden shares soar on pact", "Shares of Halden rose 0.2% after the pact.").stream()
            .filter(one -> one.kind() == Kind.FORCE)
            .toList();

    assertThat(found).singleElement().matches(one -> one.degrees() >= 3);
  }

  @Test
  void a_word_beside_another_lowers_its_degree() {
    var found =
        in(
                "Coach mildly irked by referee of cup final",
                "The coach was livid at the referee of the cup final.")
            .stream()
            .filter(one -> one.kind() == Kind.FORCE)
            .toList();

    assertThat(found).anyMatch(one -> one.degrees() <= -2);
  }

  @Test
  void reports_will_where_the_body_holds_it_possible() {
    assertThat(
            likely(
                Kind.CERTAINTY,
                "Council will close library",
                "The council may close the library in Mill Street, members said."))
        .containsExactly("will close | may close");
  }

  @ParameterizedTest
  @CsvSource({
    "Council may close library",
    "Council will probably close library",
    "Council will not close library"
  })
  void a_claim_that_leaves_it_open_overstates_nothing(String headline) {
    assertThat(
            likely(
                Kind.CERTAINTY,
                headline,
                "The council may close the library in Mill Street, members said."))
        .isEmpty();
  }

  @Test
  void reports_all_where_the_body_says_most() {
    assertThat(
            in(
                "All ferries to Halden are cancelled",
                "Most ferries to Halden are cancelled, the operator said on Tuesday."))
        .anyMatch(found -> found.kind() == Kind.EXTENT && found.confidence() >= 0.5);
  }

  @Test
  void an_extent_without_a_part_in_the_body_is_none() {
    assertThat(
            in(
                "All ferries to Halden are cancelled",
                "The ferries to Halden are cancelled, the operator said on Tuesday."))
        .noneMatch(found -> found.kind() == Kind.EXTENT);
  }

  @Test
  void an_empty_body_disagrees_with_nothing() {
    assertThat(in("All ferries will sink")).isEmpty();
  }
}
