package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

/** The article for which Copydesk was made, and its findings. */
class SeedArticleTest {
  private final Article seed = seed();
  private final Report report = Copydesk.standard().withSimilarities().check(seed);

  @Test
  void seed_article_has_three_warnings_and_no_error() {
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() != Severity.SUGGESTION)
        .extracting(
            Finding::rule,
            Finding::severity,
            finding -> finding.at().passage().name(),
            finding -> finding.at().text())
        .containsExactly(
            tuple(
                "quotation-not-in-body", Severity.WARNING, "headline", "‘immediate negotiations’"),
            tuple(
                "subheadline-restates-headline",
                Severity.WARNING,
                "subheadline",
                "Netanyahu urges prompt negotiations to release hostages during Gaza City"
                    + " operation"),
            tuple("framing-shift", Severity.WARNING, "subheadline", "urges"));
    assertThat(report.failures()).isEmpty();
  }

  @Test
  void points_from_the_subheadline_to_the_headline() {
    assertThat(related("subheadline-restates-headline")).containsExactly("headline: " + headline());
  }

  @Test
  void points_from_the_quotation_to_the_nearest_wording() {
    assertThat(related("quotation-not-in-body")).containsExactly("body[0]: urgent negotiations");
  }

  @Test
  void points_from_the_weaker_verb_to_those_that_agree() {
    assertThat(related("framing-shift"))
        .containsExactlyInAnyOrder("headline: orders", "body[0]: directed");
  }

  @Test
  void seed_article_may_repeat_itself_in_the_lead() {
    assertThat(report.scores().leadRestatesHeadline().orElseThrow()).isBetween(0.0, 1.0);
    assertThat(report.hasFindingAt(Severity.ERROR)).isFalse();
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().startsWith("lead-"))
        .extracting(Finding::severity)
        .doesNotContain(Severity.WARNING);
  }

  @Test
  void compares_both_display_texts_with_everything() {
    assertThat(report.similarities()).hasSize(1 + 2 * 6);
    assertThat(report.similarities())
        .allSatisfy(similarity -> assertThat(similarity.score()).isBetween(0.0, 1.0));
  }

  private List<String> related(String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .flatMap(finding -> finding.related().stream())
        .map(SeedArticleTest::shown)
        .toList();
  }

  private static String shown(Place place) {
    return place.passage().name() + ": " + place.text();
  }

  private String headline() {
    return seed.passages().get(0).text();
  }

  /** Reads the seed without the input package: headline, subheadline, body, byline. */
  private static Article seed() {
    try (var file = SeedArticleTest.class.getResourceAsStream("/seed/article.txt")) {
      var blocks =
          List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\R\\R+"));
      assertThat(blocks).hasSize(9);
      return Article.builder()
          .headline(blocks.get(0))
          .subheadline(blocks.get(1))
          .body(blocks.subList(2, 8))
          .part(Role.BYLINE, blocks.get(8))
          .build();
    } catch (IOException e) {
      throw new AssertionError("the seed article can't be read", e);
    }
  }
}
