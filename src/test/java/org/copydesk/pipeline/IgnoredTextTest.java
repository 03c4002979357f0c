package org.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.junit.jupiter.api.Test;

class IgnoredTextTest {
  private static final Article WITH_NOTE =
      Article.builder()
          .headline("Harbour board (Quillfeather to confirm) backs 12 new berths")
          .body("The harbour board on Monday backed nine new berths for the harbour.")
          .build();

  private static List<String> rules(Article article, String... patterns) {
    return Copydesk.builder()
        .ignoreText(List.of(patterns))
        .build()
        .check(article)
        .findings()
        .stream()
        .map(Finding::rule)
        .toList();
  }

  @Test
  void drops_only_findings_within_match() {
    assertThat(rules(WITH_NOTE)).contains("name-not-in-body", "number-mismatch");
    assertThat(rules(WITH_NOTE, "\\([^)]* to confirm\\)"))
        .contains("number-mismatch")
        .doesNotContain("name-not-in-body");
  }

  @Test
  void keeps_finding_that_match_covers_in_part() {
    assertThat(rules(WITH_NOTE, "Quillfeathe")).contains("name-not-in-body");
    assertThat(rules(WITH_NOTE, "Quillfeather")).doesNotContain("name-not-in-body");
    assertThat(rules(WITH_NOTE, "")).contains("name-not-in-body");
  }

  @Test
  void records_pattern_that_takes_too_long() {
    var article =
        Article.builder()
            .headline("Harbour board backs 12 new berths " + "a".repeat(60))
            .body("The harbour board on Monday backed nine new berths for the harbour.")
            .build();
    var report = Copydesk.builder().ignoreText(List.of("(.*a){15}x")).build().check(article);

    assertThat(report.findings()).extracting(Finding::rule).contains("number-mismatch");
    assertThat(report.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.rule()).isEqualTo("ignore-text");
              assertThat(failure.message()).contains("(.*a){15}x").contains("headline");
            });
  }

  @Test
  void records_pattern_that_overflows_stack() {
    var article =
        Article.builder()
            .headline("Harbour board backs 12 new berths")
            .body("The harbour board on Monday backed nine new berths for the harbour.")
            .body("word ".repeat(40_000) + "end")
            .body("word ".repeat(40_000) + "end")
            .build();
    var report = Copydesk.builder().ignoreText(List.of("(w|o|r|d| )*X")).build().check(article);

    assertThat(report.findings()).isNotEmpty();
  }

  @Test
  void refuses_invalid_pattern() {
    assertThatThrownBy(() -> Copydesk.builder().ignoreText(List.of("[")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unclosed character class");
  }
}
