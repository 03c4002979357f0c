package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.archive.Archive;
import org.copydesk.article.Article;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.rule.KnownArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two rules that compare an article with others, together. */
class DuplicatesTest {
  private static final String HEADLINE = "Halden library to open on Sundays";
  private static final String BODY =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";
  private static final String RETOLD =
      "Readers may come on Sundays from ten to four, as in a trial last autumn, said the mayor.";

  private final Article draft = article("draft", HEADLINE, BODY);

  @Test
  void reports_no_duplicates_without_known_articles() {
    assertThat(duplicates(Copydesk.standard())).isEmpty();
  }

  @Test
  void a_copy_of_the_whole_article_gives_one_finding() {
    assertThat(duplicates(knowing(article("a", HEADLINE, BODY))))
        .extracting(Finding::rule)
        .containsExactly("duplicate-article");
  }

  @Test
  void reports_each_duplicated_article_once() {
    assertThat(
            duplicates(
                knowing(
                    article("a", HEADLINE, BODY),
                    article("b", HEADLINE, RETOLD),
                    article("c", "Sunday opening for readers", BODY))))
        .extracting(Finding::rule, finding -> finding.related().get(0).article().orElseThrow())
        .containsExactlyInAnyOrder(
            tuple("duplicate-article", "a"),
            tuple("duplicate-headline", "b"),
            tuple("duplicate-article", "c"));
  }

  @Test
  void known_articles_of_a_checker_can_be_replaced() {
    var knowing = knowing(article("a", HEADLINE, BODY));

    assertThat(duplicates(knowing.withKnownArticles(KnownArticles.NONE))).isEmpty();
    assertThat(duplicates(knowing)).isNotEmpty();
  }

  @Test
  void an_archive_that_cannot_be_read_makes_the_rules_fail(@TempDir Path folder)
      throws IOException {
    Archive.write(folder).close();
    var archive = Archive.open(folder);
    archive.close();

    var report = Copydesk.standard().withKnownArticles(archive).check(draft);

    assertThat(report.complete()).isFalse();
    assertThat(report.failures())
        .extracting(Failure::rule)
        .containsExactlyInAnyOrder("duplicate-article", "duplicate-headline");
  }

  private List<Finding> duplicates(Copydesk copydesk) {
    return copydesk.check(draft).findings().stream()
        .filter(finding -> finding.rule().startsWith("duplicate-"))
        .toList();
  }

  private static Copydesk knowing(Article... articles) {
    var all = List.of(articles);
    return Copydesk.standard()
        .withKnownArticles(
            new KnownArticles() {
              @Override
              public List<Article> findByBody(AnalysedArticle article) {
                return all;
              }

              @Override
              public List<Article> findByHeadline(AnalysedArticle article) {
                return all;
              }
            });
  }

  private static Article article(String id, String headline, String body) {
    return Article.builder().id(id).headline(headline).body(body).build();
  }
}
