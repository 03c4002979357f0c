package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Article;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;

class DuplicateHeadlineTest {
  private static final String HEADLINE = "Halden library to open on Sundays";
  private static final String MARKED = "[[" + HEADLINE + "]]";
  private static final String STORY =
      "The library in Mill Street will be open on Sundays from ten to four, the council decided.";
  private static final String RETOLD =
      "Readers may come on Sundays from ten to four, the mayor said of the library in Mill Street.";
  private static final String ANOTHER = "A bookseller of that name opens its first shop here.";

  private final RuleTester rule = RuleTester.of("duplicate-headline");

  @Test
  void reports_no_duplicate_headline_without_known_articles() {
    rule.headline(HEADLINE).body(STORY).verify();
  }

  @Test
  void warns_of_same_story_and_names_other_article() {
    var findings =
        rule.headline(MARKED)
            .body(STORY)
            .knownHeadline(HEADLINE)
            .knownBody(RETOLD)
            .reports(Severity.WARNING)
            .message("\"Halden library to open on Sundays\" (known-1) has this headline")
            .related(HEADLINE)
            .verify();

    assertThat(findings.get(0).related().get(0).article()).contains("known-1");
  }

  @Test
  void suggests_check_of_other_story_with_same_headline() {
    rule.headline(MARKED)
        .body(STORY)
        .knownHeadline(HEADLINE)
        .knownBody(ANOTHER)
        .reports(Severity.SUGGESTION)
        .verify();
  }

  @Test
  void suggests_check_if_bodies_are_missing() {
    rule.headline(MARKED).knownHeadline(HEADLINE).reports(Severity.SUGGESTION).verify();
  }

  @Test
  void ignores_headline_of_three_articles() {
    rule.headline(HEADLINE)
        .body(STORY)
        .knownHeadline(HEADLINE)
        .knownBody(ANOTHER)
        .knownHeadline(HEADLINE)
        .knownBody(RETOLD)
        .knownHeadline(HEADLINE)
        .knownBody("The old one burned down in the winter.")
        .verify();
  }

  @Test
  void ignores_recurring_report_with_same_wording() {
    rule.headline("Treasury balances rise at the bank")
        .body("Balances rose to 4.151 billion from 2.727 billion on the same days, the bank said.")
        .knownHeadline("Treasury balances rise at the bank")
        .knownBody(
            "Balances rose to 5.380 billion from 4.990 billion on the same days, the bank said.")
        .verify();
  }

  @Test
  void leaves_headlines_of_three_words_unless_the_option_says_otherwise() {
    rule.headline("Halden sports results").knownHeadline("Halden sports results").verify();

    RuleTester.of("duplicate-headline")
        .headline("[[Halden sports results]]")
        .knownHeadline("Halden sports results")
        .option("min-words", 3)
        .verify();
  }

  @Test
  void leaves_articles_without_a_headline() {
    rule.headline(HEADLINE).body(STORY).known(Article.builder().id("a").body(RETOLD)).verify();
  }
}
