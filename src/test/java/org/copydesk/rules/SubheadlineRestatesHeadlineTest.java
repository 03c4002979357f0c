package org.copydesk.rules;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.copydesk.similarity.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubheadlineRestatesHeadlineTest {
  private final RuleTester rule = RuleTester.of("subheadline-restates-headline");

  @Test
  void points_to_the_headline_and_counts_the_words() {
    rule.headline("Council approves flood defence plan")
        .subheadline("[[Flood defence plan approved by council]]")
        .reports(Severity.WARNING)
        .related("Council approves flood defence plan")
        .message("Subheadline repeats 5 of its 5 content words from the headline")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a name and a number are new, 'The bridge is closed and 300 lorries turned back, says Mayor Anna Berg'",
    "the subject alone is shared, Bridge inspectors find 14 cracks in a northern pier",
    "none shared, Lorries turn back"
  })
  void is_silent_where_the_reader_learns_something(String added, String subheadline) {
    rule.headline("Harbour bridge closed").subheadline(subheadline).verify();
  }

  @Test
  void accepts_common_words_about_something_else() {
    rule.headline("Council approves flood plan for the old harbour")
        .subheadline("Work on the quay starts in May and takes two summers")
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the same words, [[Harbour bridge closed on Tuesday]]",
    "some of them, [[Bridge closed]]",
    "other words, [[Harbor bridge shut on Tuesday]]"
  })
  void flags_subheadline_that_repeats_headline(String how, String subheadline) {
    rule.headline("Harbour bridge closed Tuesday").subheadline(subheadline).verify();
  }

  @Test
  void allows_what_the_option_allows() {
    rule.headline("Harbour bridge closed Tuesday")
        .subheadline("Harbour bridge closed on Tuesday overnight")
        .option("max-restated", 1)
        .verify();
  }

  @Test
  void counts_words_that_the_headline_has_not_among_all() {
    rule.headline("Council approves flood defence plan")
        .subheadline("[[Flood defence plan approved by the angry council]]")
        .message("Subheadline repeats 5 of its 6 content words from the headline")
        .verify();
  }

  @ParameterizedTest(name = "limit {0} above the value: {1}")
  @CsvSource({"0, Harbor bridge shut on Tuesday", "-0.001, [[Harbor bridge shut on Tuesday]]"})
  void allows_the_very_probability_of_the_option(double above, String subheadline) {
    var headline = "Harbour bridge closed Tuesday";
    double restated = comparison(headline, "Harbor bridge shut on Tuesday").secondRestates();
    rule.headline(headline)
        .subheadline(subheadline)
        .option("max-restated", restated + above)
        .verify();
  }

  @ParameterizedTest(name = "limit {0} above the value: {1}")
  @CsvSource({"0, [[Harbor bridge shut on Tuesday]]", "0.001, Harbor bridge shut on Tuesday"})
  void takes_a_repetition_for_possible_at_the_very_score_of_the_option(
      double above, String subheadline) {
    var headline = "Harbour bridge closed Tuesday";
    double score = comparison(headline, "Harbor bridge shut on Tuesday").score();
    rule.headline(headline).subheadline(subheadline).option("min-alike", score + above).verify();
  }

  private static Comparison comparison(String headline, String subheadline) {
    var article = Article.builder().headline(headline).subheadline(subheadline).build();
    return new ArticleContext(TextAnalyser.of(Locale.ENGLISH).analyse(article))
        .headlineWithSubheadline()
        .orElseThrow();
  }

  @Test
  void does_not_mind_capitals() {
    rule.headline("HARBOUR BRIDGE CLOSED").subheadline("[[Harbour Bridge Closed]]").verify();
  }

  @Test
  void does_not_ask_whether_the_headline_says_more() {
    rule.headline("Harbour bridge closed after lorry hits pier in heavy fog")
        .subheadline("[[Lorry hits pier]]")
        .verify();
  }

  @Test
  void is_silent_on_a_subheadline_of_function_words() {
    rule.headline("Now what?").subheadline("What is it?").verify();
  }

  @Test
  void needs_a_headline() {
    rule.subheadline("Harbour bridge closed").body("The harbour bridge is closed.").verify();
  }

  @Test
  void needs_a_subheadline() {
    rule.headline("Harbour bridge closed").body("Harbour bridge closed").verify();
  }

  @Test
  void does_not_look_at_the_meta_description() {
    rule.headline("Harbour bridge closed Tuesday")
        .part(Role.META_DESCRIPTION, "Harbour bridge closed on Tuesday")
        .verify();
  }
}
