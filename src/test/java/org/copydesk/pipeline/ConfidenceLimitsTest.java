package org.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.copydesk.Copydesk;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceLimitsTest {
  private static final RuleInfo RULE =
      RuleInfo.of("some-rule", Category.INCONSISTENCY, Severity.ERROR, "Is wrong", "0.1.0");

  private static final Article ARTICLE = Article.builder().headline("Mayor urges talks").build();

  /** Returns the findings of a check with one rule of that confidence. */
  private static List<Finding> check(double confidence, Copydesk.Builder builder) {
    return builder
        .add(
            RULE,
            context ->
                List.of(
                    RULE.finding(
                            Place.whole(context.passage(Role.HEADLINE).orElseThrow().passage()))
                        .message("No")
                        .confidence(confidence)
                        .build()))
        .build()
        .check(ARTICLE)
        .findings();
  }

  @ParameterizedTest
  @CsvSource({"0.5, ERROR", "1, ERROR", "0.4999, SUGGESTION", "0.2, SUGGESTION"})
  void gives_a_finding_the_severity_of_its_confidence(double confidence, Severity severity) {
    assertThat(check(confidence, Copydesk.builder()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity))
        .satisfies(finding -> assertThat(finding.confidence()).hasValue(confidence));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1999})
  void drops_a_finding_that_is_hardly_ever_right(double confidence) {
    assertThat(check(confidence, Copydesk.builder())).isEmpty();
  }

  @Test
  void takes_other_limits() {
    assertThat(check(0.6, Copydesk.builder().minConfidence(0.7))).isEmpty();
    assertThat(check(0.6, Copydesk.builder().warningConfidence(0.7)))
        .extracting(Finding::severity)
        .containsExactly(Severity.SUGGESTION);
    assertThat(check(0.1, Copydesk.builder().minConfidence(0).warningConfidence(0)))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  private static List<Finding> apply(Finding finding) {
    var context = new ArticleContext(TextAnalyser.of(Locale.ENGLISH).analyse(ARTICLE));
    return ConfidenceLimits.STANDARD.apply(List.of(finding), context);
  }

  @Test
  void keeps_suggestions_suggestions() {
    var suggestion =
        RULE.finding(Place.whole(ARTICLE.passages().get(0)))
            .message("No")
            .severity(Severity.SUGGESTION)
            .confidence(0.9)
            .build();
    assertThat(apply(suggestion)).containsExactly(suggestion);
  }

  @Test
  void reports_a_finding_without_confidence_as_its_rule_does() {
    var plain = RULE.finding(Place.whole(ARTICLE.passages().get(0))).message("No").build();
    assertThat(apply(plain)).containsExactly(plain);
  }

  @Test
  void leaves_no_features_in_a_report() {
    var finding =
        RULE.finding(Place.whole(ARTICLE.passages().get(0)))
            .message("No")
            .feature("length", 3)
            .confidence(0.9)
            .build();
    assertThat(apply(finding).get(0).features()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void rejects_limits_that_are_no_probabilities(double limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Copydesk.builder().minConfidence(limit))
        .withMessageContaining("min-confidence");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Copydesk.builder().warningConfidence(limit))
        .withMessageContaining("warning-confidence");
  }
}
