package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final Report.Scores NO_SCORES =
      new Report.Scores(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  private static Report report(List<Finding> findings) {
    return new Report(null, null, Locale.ENGLISH, NO_SCORES, List.of(), findings, List.of());
  }

  private static Finding finding(Severity severity, int start) {
    return new Finding(
        "a-rule",
        Category.REDUNDANCY,
        severity,
        "message",
        new Place(Passage.of(Role.HEADLINE, "Council approves plan"), new Span(start, start + 1)),
        List.of(),
        new Score("containment", 1, 0.8),
        List.of(),
        "1");
  }

  @ParameterizedTest(name = "a {0} counts at suggestion {1}, at warning {2}, at error {3}")
  @CsvSource({
    "SUGGESTION, true, false, false",
    "WARNING, true, true, false",
    "ERROR, true, true, true"
  })
  void a_finding_counts_at_its_severity_and_below(
      Severity severity, boolean suggestion, boolean warning, boolean error) {
    var report = report(List.of(finding(severity, 0)));
    assertThat(report.hasFindingAt(Severity.SUGGESTION)).isEqualTo(suggestion);
    assertThat(report.hasFindingAt(Severity.WARNING)).isEqualTo(warning);
    assertThat(report.hasFindingAt(Severity.ERROR)).isEqualTo(error);
  }

  @Test
  void the_gravest_finding_counts() {
    var report = report(List.of(finding(Severity.SUGGESTION, 0), finding(Severity.ERROR, 5)));
    assertThat(report.hasFindingAt(Severity.ERROR)).isTrue();
  }

  @Test
  void a_report_without_findings_has_none_at_any_severity() {
    assertThat(report(List.of()).hasFindingAt(Severity.SUGGESTION)).isFalse();
  }

  @Test
  void puts_findings_in_order() {
    var first = finding(Severity.SUGGESTION, 2);
    var second = finding(Severity.ERROR, 7);
    assertThat(report(List.of(second, first)).findings()).containsExactly(first, second);
  }

  @Test
  void keeps_copies_of_its_lists() {
    var findings = new ArrayList<>(List.of(finding(Severity.WARNING, 0)));
    var failures = new ArrayList<>(List.of(new Failure("a-rule", "broke")));
    var similarities = new ArrayList<>(List.of(new Report.Similarity("headline", "body[0]", 0.5)));
    var report = new Report("a1", "f", Locale.ENGLISH, NO_SCORES, similarities, findings, failures);
    findings.clear();
    failures.clear();
    similarities.clear();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.failures()).containsExactly(new Failure("a-rule", "broke"));
    assertThat(report.similarities()).hasSize(1);
    assertThatThrownBy(() -> report.findings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void knows_the_article_it_is_about_as_far_as_that_is_known() {
    var known = new Report("a1", "a.md", Locale.GERMAN, NO_SCORES, List.of(), List.of(), List.of());
    assertThat(known.id()).contains("a1");
    assertThat(known.source()).contains("a.md");
    assertThat(known.language()).isEqualTo(Locale.GERMAN);
    assertThat(known.scores()).isEqualTo(NO_SCORES);
    assertThat(report(List.of()).id()).isEmpty();
    assertThat(report(List.of()).source()).isEmpty();
  }

  @Test
  void severities_and_categories_are_written_small() {
    assertThat(Severity.values())
        .extracting(Severity::key)
        .containsExactly("suggestion", "warning", "error");
    assertThat(Category.values())
        .extracting(Category::key)
        .containsExactly("redundancy", "inconsistency", "duplication");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
  void refuses_scores_outside_0_to_1(double score) {
    var none = OptionalDouble.empty();
    var wrong = OptionalDouble.of(score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Scores(wrong, none, none, none))
        .withMessage("subheadlineRestatesHeadline must lie in [0, 1]: " + score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Scores(none, wrong, none, none))
        .withMessage("leadRestatesHeadline must lie in [0, 1]: " + score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Scores(none, none, wrong, none))
        .withMessage("headlineSupport must lie in [0, 1]: " + score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Scores(none, none, none, wrong))
        .withMessage("subheadlineSupport must lie in [0, 1]: " + score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Similarity("headline", "body[0]", score))
        .withMessage("score must lie in [0, 1]: " + score);
  }

  @Test
  void takes_scores_of_0_and_1() {
    var least = OptionalDouble.of(0);
    var most = OptionalDouble.of(1);
    assertThat(new Report.Scores(least, most, least, most).headlineSupport()).hasValue(0);
    assertThat(new Report.Similarity("headline", "body[0]", 1).score()).isEqualTo(1);
  }

  @Test
  void has_the_notes_of_its_article_whatever_else_is_replaced() {
    var article = Article.builder().headline("Wall").note(Note.of("date", "no date")).build();
    var report = Copydesk.standard().check(article);

    assertThat(report.notes()).containsExactly(Note.of("date", "no date"));
    assertThat(report.withFindings(List.of()).withSuppressions(Suppressions.none()).notes())
        .isEqualTo(report.notes());
    assertThat(report.withNotes(List.of()).notes()).isEmpty();
  }
}
