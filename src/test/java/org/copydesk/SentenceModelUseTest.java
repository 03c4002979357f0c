package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.model.SentenceModel;
import org.copydesk.testing.TinyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model changes in comparisons, scores and findings. */
class SentenceModelUseTest {
  private static final String HEADLINE = "Skerry ferry axed for winter";
  private static final String REPEATED = "Ronsay barge halts till spring";
  private static final String BODY =
      "The Skerry ferry was axed for the winter on Monday. Islanders will fly to the mainland.";

  // A text without news beside another restates it, and only then.
  private static final String SETTINGS =
      """
      pooling: mean
      calibration:
        near: 0.9
        score: {default: 0, cosine: 1}
        restates: {intercept: 4, new: -8}
        support: {best-cosine: 8}
      """;

  @TempDir private Path folder;

  /** A model that knows which words of the headline and the subheadline mean the same. */
  private SentenceModel synonyms() throws IOException {
    TinyModel.ofWidth(4)
        .with("skerry", 1, 0, 0, 0)
        .with("isle", 1, 0, 0, 0)
        .with("ferry", 0, 1, 0, 0)
        .with("boat", 0, 1, 0, 0)
        .with("axed", 0, 0, 1, 0)
        .with("loses", 0, 0, 1, 0)
        .with("for", 0, 0, 0.1f, 0)
        .with("in", 0, 0, 0.1f, 0)
        .with("winter", 0, 0, 0, 1)
        .with("ronsay", 1, 0, 0, 0)
        .with("barge", 0, 1, 0, 0)
        .with("halts", 0, 0, 1, 0)
        .with("till", 0, 0, 0.1f, 0)
        .with("spring", 0, 0, 0, 1)
        .with("cold", 0, 0, 0, 1)
        .with("months", 0, 0, 0, 1)
        .sentences(folder);
    Files.writeString(folder.resolve("copydesk-model.yml"), SETTINGS);
    return SentenceModel.load(folder);
  }

  /** A cross-encoder that takes "denied" for a contradiction and "confirmed" for support. */
  private SentenceModel crossEncoder() throws IOException {
    TinyModel.ofWidth(3).with("confirmed", 4, 0, 0).with("denied", 0, 4, 0).crossEncoder(folder);
    Files.writeString(folder.resolve("copydesk-model.yml"), "kind: cross-encoder\n");
    return SentenceModel.load(folder);
  }

  private static Copydesk with(SentenceModel model) {
    return Copydesk.builder().sentenceModel(model).build();
  }

  private static Article article(String headline, String subheadline, String... body) {
    return Article.builder().headline(headline).subheadline(subheadline).body(body).build();
  }

  private static boolean restates(Copydesk copydesk, Article article) {
    return copydesk.check(article).findings().stream()
        .anyMatch(finding -> finding.rule().equals("subheadline-restates-headline"));
  }

  @Test
  void finds_a_subheadline_that_repeats_in_other_words() throws IOException {
    var article = article(HEADLINE, REPEATED, BODY);
    try (var model = synonyms()) {
      assertThat(restates(Copydesk.standard(), article)).isFalse();
      assertThat(restates(with(model), article)).isTrue();
      assertThat(with(model).check(article).scores().subheadlineRestatesHeadline().orElseThrow())
          .isGreaterThan(0.9);
    }
  }

  @Test
  void leaves_a_subheadline_alone_in_which_the_model_sees_news() throws IOException {
    // Words that the model doesn't know are news.
    var article = article("Council approves flood plan", "The council approved a flood plan", BODY);
    try (var model = synonyms()) {
      assertThat(restates(Copydesk.standard(), article)).isTrue();
      assertThat(restates(with(model), article)).isFalse();
    }
  }

  @Test
  void comparison_keeps_its_words_and_direction() throws IOException {
    try (var model = synonyms()) {
      var byWords = Copydesk.standard().compare(HEADLINE, "Isle loses boat");
      var refined = with(model).compare(HEADLINE, "Isle loses boat");

      assertThat(refined.alignment().pairs()).isEqualTo(byWords.alignment().pairs());
      assertThat(refined.measures()).isEqualTo(byWords.measures());
      assertThat(refined.score()).isGreaterThan(byWords.score());
      // The headline adds the winter.
      assertThat(refined.secondRestates()).isGreaterThan(0.9);
      assertThat(refined.firstRestates()).isLessThan(0.5);
    }
  }

  @Test
  void equal_and_empty_texts_stay_as_the_words_say() throws IOException {
    try (var model = synonyms()) {
      assertThat(with(model).compare("Unknown words", "unknown words").score()).isEqualTo(1);
      assertThat(with(model).compare("", "Skerry").score()).isZero();
      assertThat(with(model).compare("", "Skerry").firstRestates()).isEqualTo(1);
    }
  }

  @Test
  void other_languages_stay_as_the_words_say() throws IOException {
    try (var model = synonyms()) {
      assertThat(with(model).compare("Skerry ferry", "isle boat", Locale.GERMAN).score())
          .isEqualTo(
              Copydesk.standard().compare("Skerry ferry", "isle boat", Locale.GERMAN).score());
    }
  }

  @Test
  void a_checker_gets_a_model_later_too() throws IOException {
    try (var model = synonyms()) {
      var copydesk = Copydesk.standard().withSentenceModel(model).withSimilarities();

      assertThat(restates(copydesk, article(HEADLINE, REPEATED, BODY))).isTrue();
    }
  }

  @Test
  void refines_the_support_of_a_headline_that_the_words_leave_open() throws IOException {
    var article =
        Article.builder()
            .headline("Isle boat to cease for cold months")
            .body("The Skerry ferry will be axed this winter, the council says.")
            .build();
    try (var model = synonyms()) {
      double byWords = Copydesk.standard().check(article).scores().headlineSupport().orElseThrow();
      double refined = with(model).check(article).scores().headlineSupport().orElseThrow();

      assertThat(byWords).isBetween(0.05, 0.3);
      assertThat(refined).isGreaterThan(0.5);
    }
  }

  private static List<Finding> inconsistencies(Copydesk copydesk, Article article) {
    return copydesk.check(article).findings().stream()
        .filter(finding -> finding.category() == Category.INCONSISTENCY)
        .toList();
  }

  private static Finding onlyFinding(Copydesk copydesk, Article article) {
    var findings = inconsistencies(copydesk, article);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void a_cross_encoder_alone_only_suggests() throws IOException {
    var headline = "Skerry ferry sold to Norvik";
    var evidence = "The Skerry ferry was sold to Norvik, a claim that the owner denied.";
    var article = Article.builder().headline(headline).body(evidence).build();
    try (var model = crossEncoder()) {
      assertThat(inconsistencies(Copydesk.standard(), article)).isEmpty();
      var finding = onlyFinding(with(model), article);

      assertThat(finding.rule()).isEqualTo("headline-unsupported");
      assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
      assertThat(finding.message()).isEqualTo("The body may contradict \"" + headline + "\"");
      assertThat(finding.message(Locale.GERMAN))
          .isEqualTo("Der Text widerspricht womöglich „" + headline + "“");
      assertThat(finding.at().text()).isEqualTo(headline);
      assertThat(finding.related().get(0).text()).isEqualTo(evidence);
      assertThat(inconsistencies(with(model).without("headline-unsupported"), article)).isEmpty();
    }
  }

  @Test
  void a_cross_encoder_makes_findings_more_or_less_sure() throws IOException {
    var body = "Norvik will close 14 bakeries by June, its owner said.";
    var headline = "Norvik to close 41 bakeries";
    var denied = Article.builder().headline(headline).body(body.replace("said", "denied")).build();
    var confirmed =
        Article.builder().headline(headline).body(body.replace("said", "confirmed")).build();
    try (var model = crossEncoder()) {
      double byWords = onlyFinding(Copydesk.standard(), denied).confidence().orElseThrow();
      var contradicted = onlyFinding(with(model), denied);
      var supported = onlyFinding(with(model), confirmed);

      // One fault, one finding: that of the rule, which names the words.
      assertThat(contradicted.rule()).isEqualTo("number-mismatch");
      assertThat(contradicted.confidence().orElseThrow()).isGreaterThan(byWords);
      assertThat(supported.confidence().orElseThrow()).isLessThan(byWords);
    }
  }

  @Test
  void both_kinds_of_model_work_side_by_side() throws IOException {
    var article =
        article(HEADLINE, REPEATED, "The Skerry ferry was axed for the winter, which was denied.");
    var other = folder.resolve("cross");
    TinyModel.ofWidth(3).with("denied", 0, 4, 0).crossEncoder(other);
    Files.writeString(other.resolve("copydesk-model.yml"), "kind: cross-encoder\n");
    try (var sentences = synonyms();
        var pairs = SentenceModel.load(other)) {
      var copydesk = Copydesk.builder().sentenceModel(pairs).sentenceModel(sentences).build();

      assertThat(copydesk.check(article).findings())
          .extracting(Finding::rule)
          .contains("headline-unsupported", "subheadline-restates-headline");
    }
  }
}
