package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateArticleTest {
  private static final String HOURS =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";
  private static final String VOTE =
      "The council of Halden passed a budget on Monday that spends more on roads and less on the"
          + " theatre, which must now find a third of its income elsewhere, and quickly.";

  private final RuleTester rule = RuleTester.of("duplicate-article");

  @Test
  void reports_no_duplicate_article_without_known_articles() {
    rule.headline("Halden library to open").body(HOURS).verify();
  }

  @Test
  void names_the_other_article_and_says_how_much_it_has() {
    var findings =
        rule.headline("[[Readers may come on Sundays]]")
            .body(HOURS)
            .known(
                Article.builder()
                    .id("a7")
                    .datePublished(LocalDate.of(2025, 3, 14))
                    .headline("Halden library to open on Sundays")
                    .body(HOURS))
            .reports(Severity.WARNING)
            .message("\"Halden library to open on Sundays\" (a7, 2025-03-14) has 100% of this text")
            .related("Halden library to open on Sundays", HOURS, HOURS)
            .verify();

    assertThat(findings.get(0).related())
        .extracting(place -> place.article().orElse("own"))
        .containsExactly("a7", "own", "a7");
  }

  @Test
  void points_to_the_body_of_an_article_without_a_headline() {
    rule.body("[[" + HOURS + "]]").known(Article.builder().source("a.txt").body(HOURS)).verify();
  }

  @ParameterizedTest(name = "{0} of 20 runs of three words are known: {1}")
  @CsvSource({"10, silent", "11, flagged"})
  void treats_the_limit_as_allowed(int shared, String outcome) {
    var body = words("same", shared + 2) + " " + words("new", 20 - shared);
    rule.headline(outcome.equals("flagged") ? "[[Some headline]]" : "Some headline")
        .body(body)
        .knownHeadline("Another one")
        .knownBody(words("same", shared + 2) + " " + words("old", 20 - shared))
        .verify();
  }

  @Test
  void finds_paragraphs_that_were_moved_and_merged() {
    rule.headline("[[Some headline]]")
        .body(VOTE + " " + HOURS)
        .knownHeadline("Another one")
        .knownBody(HOURS, VOTE)
        .verify();
  }

  @Test
  void finds_the_beginning_of_a_long_article() {
    rule.headline("[[Some headline]]")
        .body(HOURS)
        .knownHeadline("Another one")
        .knownBody(VOTE, HOURS, words("more", 200))
        .verify();
  }

  @Test
  void reports_reused_paragraph_once_as_suggestion() {
    var findings =
        rule.body(words("one", 60), "[[" + VOTE + " It took all night.]]")
            .knownHeadline("One")
            .knownBody(HOURS, VOTE)
            .knownHeadline("Two")
            .knownBody(VOTE)
            .reports(Severity.SUGGESTION)
            .message("Paragraph 2 is in \"One\" (known-1) as paragraph 2")
            .related(VOTE)
            .verify();

    assertThat(findings.get(0).related().get(0).article()).contains("known-1");
  }

  @Test
  void leaves_a_paragraph_that_three_articles_have() {
    rule.body(words("one", 60), VOTE)
        .knownHeadline("One")
        .knownBody(VOTE)
        .knownHeadline("Two")
        .knownBody(VOTE)
        .knownHeadline("Three")
        .knownBody(VOTE)
        .option("min-words", 20)
        .verify();
  }

  @Test
  void reports_no_paragraphs_of_copied_article() {
    rule.headline("[[Some headline]]")
        .body(HOURS, VOTE)
        .knownHeadline("One")
        .knownBody(HOURS, VOTE)
        .knownHeadline("Two")
        .knownBody(VOTE, words("two", 60))
        .option("min-words", 20)
        .option("max-shared", 0.6)
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"29, silent", "30, flagged"})
  void checks_paragraphs_of_30_words(int words, String outcome) {
    var reused = words("same", words);
    rule.body(words("new", 60), outcome.equals("flagged") ? "[[" + reused + "]]" : reused)
        .knownHeadline("One")
        .knownBody(reused)
        .verify();
  }

  @Test
  void ignores_paragraph_with_other_numbers() {
    var filing = "filed for a shelf offering of notes and said " + words("same", 30);
    rule.body(words("new", 60), "Halden Corp " + filing + " for 822 mln by 1991")
        .knownHeadline("One")
        .knownBody("Norvik Corp " + filing + " for 500 mln by 1996")
        .verify();
  }

  @Test
  void leaves_an_article_without_a_body() {
    rule.headline("Halden library to open on Sundays")
        .knownHeadline("Halden library to open on Sundays")
        .verify();
  }

  /** Returns so many words, all different. */
  private static String words(String stem, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> stem + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .collect(Collectors.joining(" "));
  }

  @Test
  void points_to_the_paragraph_that_is_most_of_the_copy() {
    rule.headline("[[Readers may come on Sundays]]")
        .body(words("new", 5), HOURS, VOTE.replace("Monday", "Tuesday"))
        .knownHeadline("Halden library to open on Sundays")
        .knownBody(VOTE, HOURS)
        .related("Halden library to open on Sundays", HOURS, HOURS)
        .verify();
  }

  @Test
  void says_how_much_of_the_text_the_other_has() {
    rule.headline("[[Some headline]]")
        .body(words("same", 12) + " " + words("new", 10))
        .knownHeadline("Another one")
        .knownBody(words("same", 12) + " " + words("old", 10))
        .message("\"Another one\" (known-1) has 50% of this text")
        .option("max-shared", 0.4)
        .verify();
  }
}
