package org.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.article.Article;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.input.DraftReader;
import org.copydesk.rule.KnownArticles;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class SuppressionFilterTest {
  private static final Article SEED =
      DraftReader.standard().articles(Path.of("src/test/resources/seed/article.txt")).get(0);

  private static Report check(Suppression... suppressions) {
    return check(Copydesk.standard(), suppressions);
  }

  private static Report check(Copydesk copydesk, Suppression... suppressions) {
    var builder = Article.builder();
    SEED.passages().forEach(passage -> builder.part(passage.role(), passage.text()));
    for (var suppression : suppressions) {
      builder.suppress(suppression);
    }
    return copydesk.check(builder.build());
  }

  private static List<String> rules(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.SUGGESTION)
        .map(Finding::rule)
        .toList();
  }

  private static Suppression suppression(String rule) {
    return Suppression.of(rule, "the desk wants it so");
  }

  @Test
  void moves_suppressed_findings_out_of_report() {
    var quotation = suppression("quotation-not-in-body");
    var report = check(quotation);

    assertThat(rules(report)).containsExactly("subheadline-restates-headline", "framing-shift");
    assertThat(report.suppressions().suppressed())
        .singleElement()
        .satisfies(
            suppressed -> {
              assertThat(suppressed.finding().rule()).isEqualTo("quotation-not-in-body");
              assertThat(suppressed.by()).isEqualTo(quotation);
            });
    assertThat(report.suppressions().stale()).isEmpty();
    assertThat(report.suppressions().unknown()).isEmpty();
  }

  @Test
  void suppression_of_passage_applies_to_findings_on_it() {
    assertThat(rules(check(suppression("framing-shift").on("subheadline"))))
        .doesNotContain("framing-shift");
  }

  @Test
  void suppression_of_related_passage_is_stale() {
    var related = suppression("framing-shift").on("headline");
    var report = check(related);

    assertThat(rules(report)).contains("framing-shift");
    assertThat(report.suppressions().stale()).containsExactly(related);
  }

  @Test
  void the_passage_s_own_suppression_comes_before_the_article_s() {
    var own = suppression("framing-shift").on("subheadline");
    var report = check(suppression("framing-shift"), own);

    assertThat(report.suppressions().suppressed()).singleElement().extracting("by").isEqualTo(own);
    assertThat(report.suppressions().stale()).isEmpty();
  }

  @Test
  void reports_suppressions_of_unknown_rules() {
    var unknown = suppression("framing-shfit");

    assertThat(check(unknown).suppressions().unknown()).containsExactly(unknown);
    assertThat(check(unknown).suppressions().stale()).isEmpty();
  }

  @Test
  void suppressions_without_findings_are_stale() {
    var number = suppression("number-mismatch");

    assertThat(check(number).suppressions().stale()).containsExactly(number);
    assertThat(rules(check(number))).isEqualTo(rules(check()));
  }

  @Test
  void suppression_of_disabled_or_failed_rule_is_not_stale() {
    var off = Copydesk.builder().without("number-mismatch").build();
    assertThat(check(off, suppression("number-mismatch")).suppressions().isEmpty()).isTrue();

    var info = RuleInfo.of("broken", Category.REDUNDANCY, Severity.WARNING, "Is broken", "0.1.0");
    var broken =
        Copydesk.builder()
            .add(
                info,
                context -> {
                  throw new IllegalStateException("broken");
                })
            .build();
    assertThat(check(broken, suppression("broken")).suppressions().isEmpty()).isTrue();
  }

  @Test
  void suppression_of_duplicate_is_not_stale_without_known_articles() {
    var duplicate = suppression("duplicate-article");
    assertThat(check(duplicate).suppressions().isEmpty()).isTrue();

    var none =
        new KnownArticles() {
          @Override
          public List<Article> findByBody(AnalysedArticle article) {
            return List.of();
          }

          @Override
          public List<Article> findByHeadline(AnalysedArticle article) {
            return List.of();
          }
        };
    var report = check(Copydesk.standard().withKnownArticles(none), duplicate);
    assertThat(report.suppressions().stale()).containsExactly(duplicate);
  }

  @Test
  void finding_that_suppressed_one_explains_is_not_reported() {
    // The quotation explains the number in it.
    var article =
        Article.builder()
            .headline("Mayor of Oldham ‘sold seven boats’ to the town")
            .body("The mayor of Oldham sold two boats to the town, the clerk said on Friday.");
    assertThat(rules(Copydesk.standard().check(article.build())))
        .contains("quotation-not-in-body")
        .doesNotContain("number-mismatch");
    assertThat(
            rules(
                Copydesk.builder().without("quotation-not-in-body").build().check(article.build())))
        .contains("number-mismatch");

    article.suppress(suppression("number-mismatch"));
    assertThat(Copydesk.standard().check(article.build()).suppressions().stale()).isEmpty();

    var quotation = article.build();
    article.suppress(suppression("quotation-not-in-body"));
    assertThat(rules(Copydesk.standard().check(quotation))).contains("quotation-not-in-body");
    var report = Copydesk.standard().check(article.build());
    assertThat(rules(report)).isEmpty();
    assertThat(report.suppressions().stale()).isEmpty();
  }

  @Test
  void scores_and_similarities_stay_as_they_are() {
    var copydesk = Copydesk.standard().withSimilarities();
    var report = check(copydesk, suppression("quotation-not-in-body"));

    assertThat(report.scores()).isEqualTo(check().scores());
    assertThat(report.similarities()).isEqualTo(check(copydesk).similarities()).isNotEmpty();
  }

  @Test
  void an_article_has_each_suppression_once_and_none_without_a_reason() {
    assertThat(
            Article.builder()
                .suppress(suppression("x"))
                .suppress(suppression("x"))
                .build()
                .suppressions())
        .hasSize(1);
    assertThatThrownBy(() -> Suppression.of("x", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason");
    assertThatThrownBy(() -> Suppression.of("", "y")).isInstanceOf(IllegalArgumentException.class);
  }
}
