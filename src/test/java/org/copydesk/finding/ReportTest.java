package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    return Report.builder().findings(findings).build();
  }

  private static Finding finding(Severity severity, int start) {
    return new Finding(
        "a-rule",
        Category.REDUNDANCY,
        severity,
        "message",
        new Place(Passage.of(Role.HEADLINE, "Council approves plan"), new Span(start, start + 1)),
        List.of(),
        Optional.of(Score.above("containment", 1, 0.8)),
        List.of(),
        "fingerprint " + start);
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
    var report =
        Report.builder()
            .id("a1")
            .source("f")
            .similarities(similarities)
            .findings(findings)
            .failures(failures)
            .build();
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
    var known = Report.builder().id("a1").source("a.md").language(Locale.GERMAN).build();
    assertThat(known.id()).contains("a1");
    assertThat(known.source()).contains("a.md");
    assertThat(known.language()).isEqualTo(Locale.GERMAN);
    assertThat(known.scores()).isEqualTo(NO_SCORES);
    assertThat(report(List.of()).id()).isEmpty();
    assertThat(report(List.of()).source()).isEmpty();
  }

  private static final Failure TOO_LARGE = new Failure(Failure.LIMITS, "too many paragraphs");

  @Test
  void an_unchecked_article_has_nothing_but_its_reason() {
    var report =
        Report.builder()
            .id("a1")
            .scores(new Report.Scores(OptionalDouble.of(1), none(), none(), none()))
            .similarities(List.of(new Report.Similarity("headline", "body[0]", 0.5)))
            .findings(List.of(finding(Severity.ERROR, 0)))
            .unchecked(TOO_LARGE)
            .failures(List.of())
            .build();

    assertThat(report.status()).isEqualTo(Report.Status.UNCHECKED);
    assertThat(report.reason()).contains("too many paragraphs");
    assertThat(report.failures()).containsExactly(TOO_LARGE);
    assertThat(report.findings()).isEmpty();
    assertThat(report.similarities()).isEmpty();
    assertThat(report.scores()).isEqualTo(Report.Scores.none());
    assertThat(report.id()).contains("a1");
    assertThat(report.withFindings(List.of(finding(Severity.ERROR, 0))).findings()).isEmpty();
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  @ParameterizedTest(name = "a {0} passes at suggestion {1}, at warning {2}, at error {3}")
  @CsvSource({
    "SUGGESTION, false, true, true",
    "WARNING, false, false, true",
    "ERROR, false, false, false"
  })
  void passes_where_no_finding_is_as_grave(
      Severity severity, boolean suggestion, boolean warning, boolean error) {
    var report = report(List.of(finding(severity, 0)));

    assertThat(report.isClean()).isFalse();
    assertThat(report.passes(Severity.SUGGESTION)).isEqualTo(suggestion);
    assertThat(report.passes(Severity.WARNING)).isEqualTo(warning);
    assertThat(report.passes(Severity.ERROR)).isEqualTo(error);
  }

  @Test
  void only_a_complete_report_is_clean_or_passes() {
    var complete = Report.builder().build();
    var incomplete = Report.builder().failures(List.of(new Failure("a-rule", "broke"))).build();
    var unchecked = Report.builder().unchecked(TOO_LARGE).build();

    assertThat(List.of(complete, incomplete, unchecked))
        .extracting(Report::isClean)
        .containsExactly(true, false, false);
    assertThat(List.of(complete, incomplete, unchecked))
        .extracting(report -> report.passes(Severity.ERROR))
        .containsExactly(true, false, false);
  }

  @Test
  void gives_all_reasons_of_an_incomplete_check() {
    var failures = List.of(new Failure("a-rule", "broke"), new Failure("b-rule", "burst"));

    assertThat(Report.builder().failures(failures).build().reason())
        .contains("a-rule failed: broke; b-rule failed: burst");
  }

  @Test
  void gives_each_finding_a_key_of_its_own() {
    var one = finding(Severity.WARNING, 0);
    var report = report(List.of(one, finding(Severity.WARNING, 3), one, one));

    assertThat(report.findings())
        .extracting(Finding::key)
        .containsExactly("fingerprint 0", "fingerprint 0-2", "fingerprint 0-3", "fingerprint 3");
  }

  @Test
  void remaining_findings_keep_their_keys() {
    var one = finding(Severity.WARNING, 0);
    var report = report(List.of(one, one, one));

    var left = report.withFindings(report.findings().subList(1, 3));

    assertThat(left.findings())
        .extracting(Finding::key)
        .containsExactly("fingerprint 0-2", "fingerprint 0-3");
    assertThat(left.withFindings(List.of(left.findings().get(1), one, one)).findings())
        .extracting(Finding::key)
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @Test
  @Timeout(10)
  void numbers_very_many_findings_of_one_fingerprint_in_time() {
    var report = report(Collections.nCopies(200_000, finding(Severity.WARNING, 0)));

    assertThat(report.findings()).extracting(Finding::key).doesNotHaveDuplicates();
  }

  @Test
  void equals_a_report_with_the_same_parts() {
    assertThat(full().build()).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
    var similarity = new Report.Similarity("headline", "body[0]", 0.5);
    var scores = new Report.Scores(OptionalDouble.of(1), none(), none(), none());
    var suppression = Suppression.of("a-rule", "agreed");
    assertThat(
            List.of(
                full().id("a2").build(),
                full().source("other.md").build(),
                full().language(Locale.GERMAN).build(),
                full().findings(List.of()).build(),
                full().failures(List.of(TOO_LARGE)).build(),
                full().unchecked(TOO_LARGE).build(),
                full().scores(scores).build(),
                full().similarities(List.of(similarity)).build(),
                full()
                    .suppressions(new Suppressions(List.of(), List.of(suppression), List.of()))
                    .build()))
        .doesNotContain(full().build())
        .doesNotHaveDuplicates();
    assertThat(full().build()).isNotEqualTo("a1");
  }

  @Test
  void names_itself_and_its_findings_in_a_log() {
    assertThat(full().build())
        .hasToString("Report[id=a1, source=a.md, complete, a-rule at headline: message]");
    assertThat(Report.builder().unchecked(TOO_LARGE).build())
        .hasToString("Report[unchecked (too many paragraphs)]");
  }

  private static Report.Builder full() {
    return Report.builder().id("a1").source("a.md").findings(List.of(finding(Severity.WARNING, 0)));
  }

  @Test
  void names_the_argument_that_is_null() {
    var builder = Report.builder();
    Map<ThrowingCallable, String> mistakes = new LinkedHashMap<>();
    mistakes.put(() -> Report.builder(null), "article");
    mistakes.put(() -> builder.language(null), "language");
    mistakes.put(() -> builder.scores(null), "scores");
    mistakes.put(() -> builder.similarities(null), "similarities");
    mistakes.put(() -> builder.findings(null), "findings");
    mistakes.put(() -> builder.failures(null), "failures");
    mistakes.put(() -> builder.suppressions(null), "suppressions");
    mistakes.put(() -> builder.unchecked(null), "why");
    mistakes.put(() -> builder.build().passes(null), "severity");
    mistakes.put(() -> builder.build().hasFindingAt(null), "severity");
    mistakes.forEach(
        (mistake, name) -> assertThatNullPointerException().isThrownBy(mistake).withMessage(name));
  }

  @Test
  void failure_names_failed_part_in_one_line() {
    assertThat(new Failure("a-rule", "broke").line()).isEqualTo("a-rule failed: broke");
    assertThat(TOO_LARGE.line()).isEqualTo("not checked: too many paragraphs");
    assertThat(new Failure(Failure.CHECK, "broke").line()).isEqualTo("not checked: broke");
    assertThat(new Failure(Failure.SCORES, "broke").line()).isEqualTo("scores failed: broke");
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
        .withMessage("subheadlineRestatesHeadline must be in [0, 1]: " + score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Scores(none, wrong, none, none))
        .withMessage("leadRestatesHeadline must be in [0, 1]: " + score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Scores(none, none, wrong, none))
        .withMessage("headlineSupport must be in [0, 1]: " + score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Scores(none, none, none, wrong))
        .withMessage("subheadlineSupport must be in [0, 1]: " + score);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report.Similarity("headline", "body[0]", score))
        .withMessage("score must be in [0, 1]: " + score);
  }

  @Test
  void takes_scores_of_0_and_1() {
    var least = OptionalDouble.of(0);
    var most = OptionalDouble.of(1);
    assertThat(new Report.Scores(least, most, least, most).headlineSupport()).hasValue(0);
    assertThat(new Report.Similarity("headline", "body[0]", 1).score()).isEqualTo(1);
  }

  @Test
  void keeps_notes_if_other_parts_are_replaced() {
    var article = Article.builder().headline("Wall").note(Note.of("date", "no date")).build();
    var report = Copydesk.standard().check(article);

    assertThat(report.notes()).containsExactly(Note.of("date", "no date"));
    assertThat(report.withFindings(List.of()).withSuppressions(Suppressions.none()).notes())
        .isEqualTo(report.notes());
    assertThat(report.withNotes(List.of()).notes()).isEmpty();
  }
}
