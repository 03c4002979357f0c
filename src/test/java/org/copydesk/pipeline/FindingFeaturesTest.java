package org.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

class FindingFeaturesTest {
  private static final RuleInfo RULE =
      RuleInfo.of("some-rule", Category.INCONSISTENCY, Severity.WARNING, "Is wrong", "0.1.0");

  private static final ArticleContext CONTEXT =
      new ArticleContext(
          TextAnalyser.of(Locale.ENGLISH)
              .analyse(
                  Article.builder()
                      .headline("Why Halden Rebuilds its old Ferry Harbour for you")
                      .subheadline("What does it cost?")
                      .body("Halden rebuilds its old ferry harbour.", "It costs a lot.")
                      .build()));

  private static Finding on(Role role) {
    var passage =
        role == Role.PARAGRAPH
            ? CONTEXT.body().get(0).passage()
            : CONTEXT.passage(role).orElseThrow().passage();
    return RULE.finding(Place.whole(passage)).message("No").feature("own", 3).build();
  }

  private static Map<String, Double> features(Role role) {
    return new FindingFeatures(
            CONTEXT, List.of(on(Role.HEADLINE), on(Role.HEADLINE), on(Role.SUBHEADLINE)))
        .of(on(role));
  }

  @Test
  void measures_the_display_text() {
    assertThat(features(Role.HEADLINE))
        .containsEntry("words", 0.0)
        .containsEntry("subheadline", 0.0)
        .containsEntry("others", 1.0)
        .containsEntry("question", 0.0)
        .containsEntry("first-person", 1.0)
        .containsEntry("own", 3.0);
    assertThat(features(Role.SUBHEADLINE))
        .containsEntry("words", 0.4)
        .containsEntry("subheadline", 1.0)
        .containsEntry("others", 0.0)
        .containsEntry("question", 1.0)
        .containsEntry("first-person", 0.0);
  }

  @Test
  void measures_the_share_of_capitals_among_longer_words_behind_the_first() {
    // Halden, Rebuilds, Ferry, Harbour; its, old, for and you are short.
    assertThat(features(Role.HEADLINE).get("capitals")).isEqualTo(1);
    assertThat(features(Role.SUBHEADLINE).get("capitals")).isZero();
  }

  @Test
  void measures_how_much_the_body_supports() {
    assertThat(features(Role.HEADLINE).get("support"))
        .isGreaterThan(features(Role.SUBHEADLINE).get("support"));
  }

  @Test
  void has_the_features_of_the_rule_alone_on_a_paragraph() {
    assertThat(features(Role.PARAGRAPH)).containsExactly(Map.entry("own", 3.0));
  }
}
