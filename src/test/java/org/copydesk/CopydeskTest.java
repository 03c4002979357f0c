package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.testing.RandomArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopydeskTest {
  private static final RuleInfo HOUSE_RULE =
      RuleInfo.of(
          "no-storms",
          Category.INCONSISTENCY,
          Severity.SUGGESTION,
          "Headline speaks of a storm",
          "1.0",
          RuleOption.ratio("max-storms", "storms allowed", 0.5));

  private static final Article REPEATED =
      Article.builder()
          .headline("Halden library to open on Sundays")
          .subheadline("Library in Halden will open on Sundays")
          .body("The library in Halden will be open on Sundays from May, after a long trial.")
          .body("The library in Halden will be open on Sundays from May, after a long trial.")
          .build();

  private final Copydesk.Builder builder = Copydesk.builder();

  // What is found

  @Test
  void finds_nothing_in_an_empty_article() {
    var report = Copydesk.standard().check(Article.builder().build());

    assertThat(report.findings()).isEmpty();
    assertThat(report.failures()).isEmpty();
    assertThat(report.similarities()).isEmpty();
    assertThat(report.scores().subheadlineRestatesHeadline()).isEmpty();
    assertThat(report.scores().leadRestatesHeadline()).isEmpty();
    assertThat(report.scores().headlineSupport()).isEmpty();
    assertThat(report.scores().subheadlineSupport()).isEmpty();
  }

  @Test
  void finds_nothing_in_a_headline_alone() {
    var report = check("Halden library 'to open on Sundays'", "");

    assertThat(report.findings()).isEmpty();
    assertThat(report.scores().headlineSupport()).isEmpty();
  }

  @Test
  void carries_identity_source_and_language_of_the_article() {
    var article =
        Article.builder().id("a1").source("draft.md").language(Locale.GERMAN).headline("Nein");

    var report = Copydesk.standard().check(article.build());

    assertThat(report.id()).contains("a1");
    assertThat(report.source()).contains("draft.md");
    assertThat(report.language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void orders_findings_by_place() {
    assertThat(Copydesk.standard().check(REPEATED).findings())
        .extracting(Finding::rule, finding -> finding.at().passage().name())
        .containsExactly(
            tuple("subheadline-restates-headline", "subheadline"),
            tuple("repeated-sentence", "body[1]"));
  }

  @Test
  void compares_headline_with_subheadline_and_both_with_every_paragraph() {
    assertThat(Copydesk.standard().check(REPEATED).similarities())
        .extracting(Report.Similarity::a, Report.Similarity::b)
        .containsExactly(
            tuple("headline", "subheadline"),
            tuple("headline", "body[0]"),
            tuple("headline", "body[1]"),
            tuple("subheadline", "body[0]"),
            tuple("subheadline", "body[1]"));
  }

  // One fault, one finding

  @Test
  void reports_no_sentence_and_quotation_inside_a_repeated_paragraph() {
    var paragraph =
        "\"We have waited for this day,\" said the librarian, who has kept a list of readers that"
            + " came on a Sunday and found the door locked. It has 1,114 names.";

    assertThat(check("", "", paragraph, paragraph).findings())
        .extracting(Finding::rule, finding -> finding.at().passage().name())
        .containsExactly(tuple("repeated-paragraph", "body[1]"));
  }

  @Test
  void reports_a_repeated_sentence_and_quotation_beside_a_repeated_paragraph() {
    var paragraph =
        "The librarian has kept a list of readers that came on a Sunday and found the door locked,"
            + " and on most days it had become longer by the evening.";
    var other = "\"We have waited for this day,\" she said before the doors were opened.";

    assertThat(check("", "", paragraph, other, paragraph, other).findings())
        .extracting(Finding::rule, finding -> finding.at().passage().name())
        .containsExactly(
            tuple("repeated-paragraph", "body[2]"),
            tuple("repeated-quotation", "body[3]"),
            tuple("repeated-sentence", "body[3]"));
  }

  @Test
  void reports_nothing_else_that_is_inconsistent_in_an_unsupported_headline() {
    var findings =
        check(
                "Norvik shipyard workers 'walk out' after navy contract goes abroad",
                "Orchestra says 'every seat' is sold",
                "The county orchestra opens its season on Friday with dances from the north.")
            .findings();

    assertThat(findings)
        .extracting(Finding::rule, finding -> finding.at().passage().name())
        .containsExactly(
            tuple("headline-unsupported", "headline"),
            tuple("quotation-not-in-body", "subheadline"));
  }

  @Test
  void reports_nothing_else_that_is_inconsistent_in_a_title_of_another_article() {
    var article =
        Article.builder()
            .headline("County orchestra opens season with dances from the north")
            .part(Role.SEO_TITLE, "Norvik shipyard to cut 600 jobs on Tuesday")
            .body(
                "On Friday the county orchestra starts its new season. It plays dances from the north.")
            .build();

    assertThat(Copydesk.standard().check(article).findings())
        .extracting(Finding::rule, finding -> finding.at().passage().name())
        .containsExactly(tuple("metadata-mismatch", "seoTitle"));
  }

  @Test
  void reports_the_quotation_and_not_the_verb_that_is_quoted() {
    var body = "A judge urged the council to reopen the library in Mill Street.";

    assertThat(check("Judge 'orders council' to reopen library", "", body).findings())
        .extracting(Finding::rule)
        .containsExactly("quotation-not-in-body");
    assertThat(check("Judge orders council to 'swiftly reopen' library", "", body).findings())
        .extracting(Finding::rule)
        .containsExactly("framing-shift", "quotation-not-in-body");
  }

  @Test
  void lets_no_suggestion_explain_a_warning_away() {
    var findings =
        check(
                "Judge 'orders' council to reopen library",
                "",
                "A judge urged the council to reopen the library in Mill Street.")
            .findings();

    assertThat(findings)
        .extracting(Finding::rule, Finding::severity)
        .containsExactlyInAnyOrder(
            tuple("quotation-not-in-body", Severity.SUGGESTION),
            tuple("framing-shift", Severity.WARNING));
  }

  // Rules that fail

  @Test
  void records_a_rule_that_throws_and_lets_the_others_report() {
    var copydesk = builder.add(HOUSE_RULE, failing()).build();

    var report = copydesk.check(REPEATED);

    assertThat(report.failures())
        .containsExactly(
            new Failure("no-storms", "java.lang.IllegalStateException: storm in the rule"));
    assertThat(report.findings()).isEqualTo(Copydesk.standard().check(REPEATED).findings());
  }

  @Test
  void records_a_rule_that_overflows_the_stack_or_gives_null() {
    var other =
        RuleInfo.of("null-rule", Category.REDUNDANCY, Severity.WARNING, "Gives null", "1.0");
    var copydesk = builder.add(HOUSE_RULE, overflowing()).add(other, context -> null).build();

    assertThat(copydesk.check(REPEATED).failures())
        .extracting(Failure::rule)
        .containsExactly("no-storms", "null-rule");
  }

  private static Rule overflowing() {
    return context -> {
      throw new StackOverflowError();
    };
  }

  private static Rule failing() {
    return context -> {
      throw new IllegalStateException("storm in the rule");
    };
  }

  // Building

  @Test
  void adds_a_rule_of_the_house() {
    var copydesk = builder.add(HOUSE_RULE, CopydeskTest::storms).build();

    assertThat(copydesk.check(article("Storm batters coast", "")).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("no-storms");
              assertThat(finding.category()).isEqualTo(Category.INCONSISTENCY);
              assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
              assertThat(finding.at().text()).isEqualTo("Storm");
            });
  }

  private static List<Finding> storms(CheckContext context) {
    return context.passage(Role.HEADLINE).stream()
        .flatMap(
            headline ->
                headline.tokens().stream()
                    .filter(token -> token.word().equals("storm"))
                    .map(token -> new Place(headline.passage(), token.span())))
        .map(place -> HOUSE_RULE.finding(place).message("Storm").because("storms", 1, 0.5).build())
        .toList();
  }

  @Test
  void switches_a_rule_off() {
    var copydesk = builder.without("repeated-sentence").build();

    assertThat(copydesk.check(REPEATED).findings())
        .extracting(Finding::rule)
        .containsExactly("subheadline-restates-headline");
  }

  @Test
  void gives_all_findings_of_a_rule_the_severity_of_the_house() {
    var copydesk = builder.severity("quotation-not-in-body", Severity.ERROR).build();
    var article =
        article(
            "Captain: 'Sudden fog' and 'miracle'",
            "",
            "The captain spoke of a clear night at sea.");

    assertThat(Copydesk.standard().check(article).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.SUGGESTION);
    assertThat(copydesk.check(article).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.ERROR);
    assertThat(copydesk.check(article).hasFindingAt(Severity.ERROR)).isTrue();
  }

  @Test
  void sets_an_option_of_a_rule() {
    var copydesk = builder.option("repeated-sentence", "min-words", 40).build();

    assertThat(copydesk.check(REPEATED).findings())
        .extracting(Finding::rule)
        .containsExactly("subheadline-restates-headline");
  }

  @Test
  void takes_the_last_value_of_an_option() {
    var copydesk =
        builder
            .option("repeated-sentence", "min-words", 40)
            .option("repeated-sentence", "min-words", 8)
            .build();

    assertThat(copydesk.check(REPEATED).findings())
        .extracting(Finding::rule)
        .contains("repeated-sentence");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-rule", "", "Repeated-Sentence"})
  void names_the_rules_where_one_is_unknown(String rule) {
    List<Consumer<Copydesk.Builder>> mistakes =
        List.of(
            b -> b.without(rule),
            b -> b.severity(rule, Severity.ERROR),
            b -> b.option(rule, "min-words", 8));

    assertThat(mistakes)
        .allSatisfy(
            mistake ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> mistake.accept(builder))
                    .withMessageContaining("'" + rule + "'")
                    .withMessageContaining("repeated-sentence"));
  }

  @Test
  void names_the_options_where_one_is_unknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.option("repeated-sentence", "min-wrods", 8))
        .withMessageContaining("'min-wrods'")
        .withMessageContaining("min-words");
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 1001, 8.5, Double.NaN, Double.POSITIVE_INFINITY})
  void refuses_a_value_that_an_option_does_not_allow(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.option("repeated-sentence", "min-words", value))
        .withMessageContaining("min-words")
        .withMessageContaining(String.valueOf(value));
  }

  @Test
  void goes_on_with_the_values_before_a_refused_one() {
    builder.option("repeated-sentence", "min-words", 40);

    assertThat(catchThrowable(() -> builder.option("repeated-sentence", "min-words", 0)))
        .isNotNull();

    assertThat(builder.build().check(REPEATED).findings())
        .extracting(Finding::rule)
        .doesNotContain("repeated-sentence");
  }

  @Test
  void refuses_a_second_rule_of_one_id() {
    builder.add(HOUSE_RULE, CopydeskTest::storms);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add(HOUSE_RULE, CopydeskTest::storms))
        .withMessageContaining("'no-storms'");
  }

  @Test
  void refuses_nulls() {
    assertThatNullPointerException().isThrownBy(() -> builder.add(HOUSE_RULE, null));
    assertThatNullPointerException().isThrownBy(() -> builder.severity("framing-shift", null));
    assertThatNullPointerException().isThrownBy(() -> Copydesk.standard().check(null));
    assertThatNullPointerException().isThrownBy(() -> Copydesk.standard().compare(null, ""));
    assertThatNullPointerException().isThrownBy(() -> Copydesk.standard().compare("", null));
    assertThatNullPointerException().isThrownBy(() -> Copydesk.standard().compare("", "", null));
  }

  // Values

  @Test
  void does_not_change_with_its_builder() {
    var copydesk = builder.build();
    var before = copydesk.check(REPEATED).findings();

    builder.without("repeated-sentence").severity("framing-shift", Severity.ERROR);

    assertThat(copydesk.check(REPEATED).findings()).isEqualTo(before);
    assertThat(Copydesk.standard()).isSameAs(Copydesk.standard());
  }

  @Test
  void gives_lists_that_cannot_be_changed() {
    var report = Copydesk.standard().check(REPEATED);

    assertThat(report.findings()).isUnmodifiable();
    assertThat(report.failures()).isUnmodifiable();
    assertThat(report.similarities()).isUnmodifiable();
    assertThat(report.findings().get(0).related()).isUnmodifiable();
  }

  @Test
  void checks_alike_on_four_threads() throws Exception {
    var random = RandomArticles.seeded();
    var articles = random.take(60);
    var expected = articles.stream().map(article -> Copydesk.standard().check(article)).toList();
    Callable<List<Report>> checks =
        () -> articles.stream().map(article -> Copydesk.standard().check(article)).toList();
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (var checked : threads.invokeAll(Collections.nCopies(4, checks))) {
        for (int i = 0; i < articles.size(); i++) {
          assertThat(checked.get().get(i))
              .as(random.describe(articles.get(i)))
              .usingRecursiveComparison()
              .ignoringFields("similarities", "knownSimilarities")
              .isEqualTo(expected.get(i));
          assertThat(checked.get().get(i).similarities()).isEqualTo(expected.get(i).similarities());
          assertThat(checked.get().get(i).failures()).isEmpty();
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  // Fingerprints

  @Test
  void gives_a_fault_one_fingerprint_wherever_it_stands() {
    var sentence = "The yard has lost money in each of the past four years.";

    var near = check("", "", sentence, sentence).findings();
    var far =
        check(
                "",
                "",
                "She starts in June. " + sentence,
                "It is May.",
                "Her office is ready. " + sentence)
            .findings();

    assertThat(near).hasSize(1);
    assertThat(far).hasSize(1);
    assertThat(near.get(0).fingerprint())
        .isEqualTo(far.get(0).fingerprint())
        .matches("[0-9a-f]{16}");
    assertThat(near.get(0).at()).isNotEqualTo(far.get(0).at());
  }

  @Test
  void gives_other_words_and_other_passages_other_fingerprints() {
    var body = "It was a clear night at sea, the captain said.";

    assertThat(
            List.of(
                fingerprint("Captain: 'Sudden fog at sea'", "", body),
                fingerprint("Captain: 'Heavy fog at sea'", "", body),
                fingerprint("", "Captain: 'Sudden fog at sea'", body)))
        .doesNotHaveDuplicates();
  }

  private static String fingerprint(String headline, String subheadline, String body) {
    return check(headline, subheadline, body).findings().get(0).fingerprint();
  }

  // Comparison

  @Test
  void compares_two_texts_in_both_directions() {
    var comparison = Copydesk.standard().compare("Harbour bridge closed", "Bridge closed");
    var reversed = Copydesk.standard().compare("Bridge closed", "Harbour bridge closed");

    assertThat(comparison.score()).isEqualTo(reversed.score()).isBetween(0.0, 1.0);
    assertThat(comparison.firstRestates())
        .isEqualTo(reversed.secondRestates())
        .isLessThan(comparison.secondRestates());
    assertThat(comparison.alignment().pairs())
        .extracting(pair -> pair.claim().surface())
        .containsExactly("bridge", "closed");
  }

  @Test
  void finds_a_text_like_itself_and_unlike_nothing() {
    var copydesk = Copydesk.standard();

    assertThat(copydesk.compare("Harbour bridge closed", "Harbour bridge closed").score())
        .isCloseTo(1, within(0.05));
    assertThat(copydesk.compare("Harbour bridge closed", "").score()).isZero();
    assertThat(copydesk.compare("", "").score()).isEqualTo(1);
  }

  @Test
  void compares_in_the_language_that_is_given() {
    var copydesk = Copydesk.standard();

    assertThat(copydesk.compare("die Brücke", "der Brücken", Locale.GERMAN).score())
        .isGreaterThan(copydesk.compare("die Brücke", "der Brücken").score());
  }

  private static Report check(String headline, String subheadline, String... body) {
    return Copydesk.standard().check(article(headline, subheadline, body));
  }

  private static Article article(String headline, String subheadline, String... body) {
    return Article.builder().headline(headline).subheadline(subheadline).body(body).build();
  }
}
