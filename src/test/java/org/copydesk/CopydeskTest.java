package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Note;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Category;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.KnownArticles;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.testing.RandomArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
  void gives_the_declaration_of_a_rule_by_its_id_also_of_a_disabled_or_added_one() {
    var info = RuleInfo.of("own-rule", Category.REDUNDANCY, Severity.WARNING, "Is odd", "1.0");
    var copydesk =
        Copydesk.builder().add(info, context -> List.of()).without("number-mismatch").build();

    assertThat(copydesk.rule("own-rule")).contains(info);
    assertThat(copydesk.rule("number-mismatch").orElseThrow().summary()).isNotBlank();
    assertThat(copydesk.rule("no-such-rule")).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> copydesk.rule(null)).withMessage("id");
  }

  @Test
  void gives_rules_an_address_below_the_base_unless_they_have_their_own() {
    var own = URI.create("https://desk.example.org/odd");
    var info =
        RuleInfo.of("own-rule", Category.REDUNDANCY, Severity.WARNING, "Is odd", "1.0")
            .withAddress(own);
    var base = URI.create("https://wiki.example.org/copydesk/");
    var copydesk = builder.add(info, context -> List.of()).helpBase(base).build();

    assertThat(copydesk.rule("own-rule").orElseThrow().address()).contains(own);
    assertThat(copydesk.rule("number-mismatch").orElseThrow().address())
        .contains(URI.create("https://wiki.example.org/copydesk/number-mismatch"));
    assertThat(Copydesk.standard().rules()).allSatisfy(r -> assertThat(r.address()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"copydesk/", "mailto:desk@example.org", "//example.org/"})
  void refuses_a_base_that_is_no_absolute_address(String base) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.helpBase(URI.create(base)))
        .withMessageContaining(base);
  }

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
    assertThat(Copydesk.standard().withSimilarities().check(REPEATED).similarities())
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
                "On Friday the county orchestra starts its new season. It plays dances from the"
                    + " north.")
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
                "A judge 'orders' the council to reopen the library in Mill Street",
                "",
                "A judge urged the council to reopen the library in Mill Street.")
            .findings();

    assertThat(findings)
        .extracting(Finding::rule, Finding::severity)
        .contains(
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

  @ParameterizedTest
  @MethodSource
  void records_an_error_of_a_rule_and_lets_the_others_report(Error error) {
    var copydesk = builder.add(HOUSE_RULE, throwing(error)).build();

    var report = copydesk.check(REPEATED);

    assertThat(report.failures()).containsExactly(new Failure("no-storms", error.toString()));
    assertThat(report.findings()).isEqualTo(Copydesk.standard().check(REPEATED).findings());
    assertThat(report.status()).isEqualTo(Report.Status.INCOMPLETE);
  }

  static List<Error> records_an_error_of_a_rule_and_lets_the_others_report() {
    return List.of(
        new NoClassDefFoundError("org/example/Storm"),
        new ExceptionInInitializerError("no storm"),
        new AssertionError("storm in the rule"),
        new OutOfMemoryError("Java heap space"),
        new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource
  void throws_errors_that_no_check_survives(Error error) {
    var copydesk = builder.add(HOUSE_RULE, throwing(error)).build();

    assertThat(catchThrowable(() -> copydesk.check(REPEATED))).isSameAs(error);
  }

  static List<Error> throws_errors_that_no_check_survives() {
    return List.of(new InternalError("broken machine"), new ThreadDeath());
  }

  @Test
  void names_rules_that_do_not_support_the_language_in_a_note() {
    var inFrenchOnly =
        new Rule() {
          @Override
          public boolean supports(Locale language) {
            return language.getLanguage().equals("fr");
          }

          @Override
          public List<Finding> check(CheckContext context) {
            return storms(context);
          }
        };
    var copydesk = builder.add(HOUSE_RULE, inFrenchOnly).build();
    var french = Article.builder().language(Locale.FRENCH).headline("Storm frappe la côte").build();
    var german = Article.builder().language(Locale.GERMAN).headline("Storm trifft Küste").build();

    assertThat(copydesk.check(french).findings()).extracting(Finding::rule).contains("no-storms");
    assertThat(copydesk.check(german).findings()).isEmpty();
    assertThat(copydesk.check(german).notes())
        .extracting(Note::kind, Note::message)
        .containsExactly(
            tuple("rules", "no check in German by no-storms, roles-swapped, wording-mismatch"));
    assertThat(copydesk.check(german).complete()).isTrue();
  }

  @Test
  void suppression_of_a_rule_that_does_not_support_the_language_is_not_stale() {
    var german =
        Article.builder()
            .language(Locale.GERMAN)
            .headline("Sturm trifft Küste")
            .suppress(Suppression.of("roles-swapped", "wie gesagt"))
            .build();

    assertThat(Copydesk.standard().check(german).suppressions().stale()).isEmpty();
  }

  @Test
  void records_a_rule_whose_exception_cannot_be_written() {
    var exception =
        new IllegalStateException() {
          @Override
          public String getMessage() {
            throw new IllegalStateException("storm in the exception");
          }
        };
    var copydesk =
        builder
            .add(
                HOUSE_RULE,
                context -> {
                  throw exception;
                })
            .build();

    assertThat(copydesk.check(REPEATED).failures())
        .containsExactly(new Failure("no-storms", exception.getClass().getName()));
  }

  @Test
  void reports_nothing_of_a_rule_that_gives_a_null_finding() {
    var copydesk =
        builder.add(HOUSE_RULE, context -> Arrays.asList(storms(context).get(0), null)).build();

    var report = copydesk.check(article("Storm batters coast", ""));

    assertThat(report.findings()).isEmpty();
    assertThat(report.failures()).extracting(Failure::rule).containsExactly("no-storms");
  }

  @Test
  void a_report_keeps_nothing_of_the_analysis() throws InterruptedException {
    var contexts = new ArrayList<WeakReference<CheckContext>>();
    var copydesk =
        builder
            .add(
                HOUSE_RULE,
                context -> {
                  contexts.add(new WeakReference<>(context));
                  return List.of();
                })
            .build();

    var reports = List.of(copydesk.check(REPEATED), copydesk.withSimilarities().check(REPEATED));

    assertThat(contexts).hasSize(2);
    for (int i = 0; i < 100 && contexts.stream().anyMatch(it -> it.get() != null); i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(contexts).allMatch(context -> context.get() == null);
    assertThat(reports).allMatch(report -> !report.findings().isEmpty());
  }

  private static Rule throwing(Error error) {
    return context -> {
      throw error;
    };
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

  // Whether an article was checked

  @Test
  void a_checked_article_without_findings_is_clean() {
    var report = check("Halden library opens", "", "The library in Halden opens on Sunday.");

    assertThat(report.status()).isEqualTo(Report.Status.COMPLETE);
    assertThat(report.complete()).isTrue();
    assertThat(report.reason()).isEmpty();
    assertThat(report.isClean()).isTrue();
    assertThat(report.passes(Severity.SUGGESTION)).isTrue();
  }

  @Test
  void an_article_above_the_limits_is_not_clean() {
    var copydesk = builder.limits(new ArticleLimits(1_000, 1, 100)).build();

    var report = copydesk.check(REPEATED);

    assertThat(report.status()).isEqualTo(Report.Status.UNCHECKED);
    assertThat(report.complete()).isFalse();
    assertThat(report.reason()).contains("article has 2 paragraphs: expected at most 1");
    assertThat(report.isClean()).isFalse();
    assertThat(report.passes(Severity.ERROR)).isFalse();
  }

  @Test
  void an_article_that_a_rule_failed_on_is_not_clean() {
    var report = builder.add(HOUSE_RULE, failing()).build().check(article("Rain", ""));

    assertThat(report.findings()).isEmpty();
    assertThat(report.status()).isEqualTo(Report.Status.INCOMPLETE);
    assertThat(report.reason())
        .contains("no-storms failed: java.lang.IllegalStateException: storm in the rule");
    assertThat(report.isClean()).isFalse();
    assertThat(report.passes(Severity.ERROR)).isFalse();
  }

  @Test
  void computes_similarities_only_where_asked_to() {
    assertThat(Copydesk.standard().check(REPEATED).similarities()).isEmpty();
    var copydesk = Copydesk.standard().withSimilarities();
    assertThat(copydesk.check(REPEATED).similarities()).hasSize(5);
    assertThat(copydesk.without("repeated-sentence").check(REPEATED).similarities()).hasSize(5);
    assertThat(copydesk.withKnownArticles(KnownArticles.NONE).check(REPEATED).similarities())
        .hasSize(5);
    assertThat(copydesk.withSimilarities()).isSameAs(copydesk);
  }

  @Test
  void findings_of_one_fingerprint_have_different_keys() {
    var sentence = "The yard has lost money in each of the past four years.";

    var findings = check("", "", sentence, sentence, sentence).findings();

    assertThat(findings).extracting(Finding::rule).containsOnly("repeated-sentence").hasSize(2);
    var fingerprint = findings.get(0).fingerprint();
    assertThat(findings).extracting(Finding::fingerprint).containsOnly(fingerprint);
    assertThat(findings).extracting(Finding::key).containsExactly(fingerprint, fingerprint + "-2");
  }

  private static final class Uninitialised {
    static final int VALUE = fail();

    private static int fail() {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  @Test
  void says_that_the_process_must_be_restarted_where_a_class_could_not_be_initialised() {
    var copydesk =
        builder.add(HOUSE_RULE, context -> List.of(unexpected(Uninitialised.VALUE))).build();
    var article = article("Rain", "");

    assertThat(copydesk.check(article).failures())
        .singleElement()
        .extracting(Failure::message)
        .isEqualTo("java.lang.OutOfMemoryError: Java heap space");
    assertThat(copydesk.check(article).failures())
        .singleElement()
        .extracting(Failure::message)
        .asString()
        .startsWith("java.lang.NoClassDefFoundError: Could not initialize class ")
        .endsWith("until the process is restarted");
  }

  private static Finding unexpected(int value) {
    throw new AssertionError("initialised: " + value);
  }

  // Building

  @Test
  void gives_the_options_of_a_configurable_rule_to_its_factory() {
    builder.addConfigurable(HOUSE_RULE, CopydeskTest::counting);
    var article = article("Storm upon storm batters coast", "");

    assertThat(builder.build().check(article).findings())
        .extracting(finding -> finding.score().orElseThrow().limit())
        .containsExactly(0.5, 0.5);
    builder.option("no-storms", "max-storms", 0.25);
    assertThat(builder.build().check(article).findings())
        .extracting(finding -> finding.score().orElseThrow().limit())
        .containsExactly(0.25, 0.25);
  }

  private static Rule counting(RuleSettings settings) {
    double limit = settings.get(HOUSE_RULE.options().get(0));
    return context ->
        storms(context).stream()
            .map(
                storm ->
                    HOUSE_RULE
                        .finding(storm.at())
                        .message("Storm")
                        .because(Score.above("storms", 1, limit))
                        .build())
            .toList();
  }

  @Test
  void checks_the_options_of_a_configurable_rule() {
    builder.addConfigurable(HOUSE_RULE, CopydeskTest::counting);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.option("no-storms", "max-storms", 2))
        .withMessageContaining("max-storms");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addConfigurable(HOUSE_RULE, CopydeskTest::counting))
        .withMessageContaining("'no-storms'");
  }

  @Test
  void refuses_an_option_that_cannot_reach_the_rule() {
    builder.add(HOUSE_RULE, CopydeskTest::storms);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.option("no-storms", "max-storms", 0.4))
        .withMessageContaining("'max-storms'")
        .withMessageContaining("'no-storms'")
        .withMessageContaining("addConfigurable");
  }

  @Test
  void names_the_rule_whose_factory_makes_none() {
    builder.addConfigurable(HOUSE_RULE, settings -> null);

    assertThatNullPointerException().isThrownBy(builder::build).withMessageContaining("no-storms");
  }

  @Test
  void added_rule_reads_byline() {
    var copydesk =
        builder
            .add(
                HOUSE_RULE,
                context ->
                    context.passage(Role.BYLINE).stream()
                        .map(byline -> Place.whole(byline.passage()))
                        .map(at -> HOUSE_RULE.finding(at).message("A").build())
                        .toList())
            .build();

    assertThat(copydesk.check(Article.builder().byline("By Ann Day").build()).findings())
        .extracting(finding -> finding.at().text())
        .containsExactly("By Ann Day");
  }

  @Test
  void adds_rule() {
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
        .map(place -> HOUSE_RULE.finding(place).message("Storm").build())
        .toList();
  }

  @Test
  void disables_a_rule() {
    var copydesk = builder.without("repeated-sentence").build();

    assertThat(copydesk.check(REPEATED).findings())
        .extracting(Finding::rule)
        .containsExactly("subheadline-restates-headline");
  }

  @Test
  void sets_severity_of_all_findings_of_rule() {
    var copydesk = builder.severity("quotation-not-in-body", Severity.ERROR).build();
    var article =
        article(
            "'Sudden fog' and 'miracle' at sea", "", "The captain spoke of a clear night at sea.");

    assertThat(Copydesk.standard().check(article).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.SUGGESTION);
    assertThat(copydesk.check(article).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.ERROR);
    assertThat(copydesk.check(article).hasFindingAt(Severity.ERROR)).isTrue();
  }

  @Test
  void disables_several_rules() {
    var ids = List.of("repeated-sentence", "subheadline-restates-headline");

    assertThat(builder.without(ids).build().check(REPEATED).findings()).isEmpty();
    assertThat(
            Copydesk.standard()
                .without("repeated-sentence", "subheadline-restates-headline")
                .check(REPEATED)
                .findings())
        .isEmpty();
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
  void names_the_argument_that_is_null() {
    Collection<String> strings = null;
    String id = null;
    var standard = Copydesk.standard();
    Map<ThrowingCallable, String> mistakes = new LinkedHashMap<>();
    mistakes.put(() -> standard.check(null), "article");
    mistakes.put(() -> standard.compare(null, ""), "first");
    mistakes.put(() -> standard.compare("", null), "second");
    mistakes.put(() -> standard.compare("", "", null), "language");
    mistakes.put(() -> standard.withKnownArticles(null), "other");
    mistakes.put(() -> standard.without(strings), "ids");
    mistakes.put(() -> builder.add(null, CopydeskTest::storms), "info");
    mistakes.put(() -> builder.add(HOUSE_RULE, null), "rule");
    mistakes.put(() -> builder.addConfigurable(null, CopydeskTest::counting), "info");
    mistakes.put(() -> builder.addConfigurable(HOUSE_RULE, null), "factory");
    mistakes.put(() -> builder.without(strings), "rules");
    mistakes.put(() -> builder.severity(id, Severity.ERROR), "rule");
    mistakes.put(() -> builder.severity("framing-shift", null), "severity");
    mistakes.put(() -> builder.option(id, "min-words", 8), "rule");
    mistakes.put(() -> builder.option("repeated-sentence", null, 8), "option");
    mistakes.put(() -> builder.addAlias(null), "names");
    mistakes.put(() -> builder.aliases(null), "lines");
    mistakes.put(() -> builder.addScale(null, List.of()), "name");
    mistakes.put(() -> builder.addScale("giving", null), "weakestFirst");
    mistakes.put(() -> builder.ladders(null), "lines");
    mistakes.put(() -> builder.names(null), "names");
    mistakes.put(() -> builder.knownArticles(null), "known");
    mistakes.put(() -> builder.ignoreText(null), "patterns");
    mistakes.put(() -> builder.limits(null), "limits");
    mistakes.forEach(
        (mistake, name) -> assertThatNullPointerException().isThrownBy(mistake).withMessage(name));
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
  void four_threads_give_the_same_report() throws Exception {
    var random = RandomArticles.seeded();
    var articles = random.take(60);
    var copydesk = Copydesk.standard().withSimilarities();
    var expected = articles.stream().map(copydesk::check).toList();
    Callable<List<Report>> checks = () -> articles.stream().map(copydesk::check).toList();
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (var checked : threads.invokeAll(Collections.nCopies(4, checks))) {
        for (int i = 0; i < articles.size(); i++) {
          assertThat(checked.get().get(i))
              .as(random.describe(articles.get(i)))
              .isEqualTo(expected.get(i));
          assertThat(checked.get().get(i).complete()).isTrue();
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  // Fingerprints

  @Test
  void fingerprint_does_not_depend_on_the_place_of_a_fault() {
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
