package org.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.testing.RandomArticles;
import org.copydesk.testing.SoundReports;
import org.junit.jupiter.api.Test;

/** What holds of every rule of the catalogue. */
class RuleCatalogueTest {
  private static final List<String> RELEASED = List.of();
  private static final int ARTICLES = 500;

  private final SoftAssertions softly = new SoftAssertions();

  @Test
  void declares_every_rule_in_common_form() throws Exception {
    var versions = new ArrayList<>(RELEASED);
    versions.add(comingVersion());
    for (var info : RuleCatalogue.infos()) {
      softly.assertThat(info.id()).matches("[a-z]+(-[a-z]+)*");
      softly.assertThat(className(info)).as(info.id()).isEqualTo(camelCase(info.id()));
      softly.assertThat(info.since()).as("since of %s", info.id()).isIn(versions);
      softly.assertThat(info.severity()).as(info.id()).isNotEqualTo(Severity.ERROR);
      softly
          .assertThat(info.summary())
          .as("summary of %s", info.id())
          .matches("[A-Z][^\n]{10,80}")
          .doesNotEndWith(".");
      for (var option : info.options()) {
        softly.assertThat(option.name()).as(info.id()).matches("[a-z]+(-[a-z]+)*");
        softly.assertThat(option.description()).as(option.name()).matches("[a-z][^\n]{10,80}[^.]");
      }
      softly
          .assertThat(info.options())
          .as("options of %s", info.id())
          .extracting(option -> option.name())
          .doesNotHaveDuplicates();
      softly.assertThat(RuleCatalogue.info(info.id())).contains(info);
    }
    softly.assertAll();
  }

  @Test
  void lists_every_rule_once_alphabetically() {
    assertThat(RuleCatalogue.infos())
        .extracting(RuleInfo::id)
        .isNotEmpty()
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void every_rule_has_a_page_in_both_languages_and_no_page_is_without_a_rule() throws Exception {
    try (var pages = Files.list(Path.of("src/main/resources/org/copydesk/rules"))) {
      assertThat(pages)
          .extracting(page -> page.getFileName().toString())
          .filteredOn(name -> name.endsWith(".md"))
          .containsExactlyInAnyOrderElementsOf(
              RuleCatalogue.infos().stream()
                  .flatMap(info -> Stream.of(info.id() + ".md", info.id() + "_de.md"))
                  .toList());
    }
  }

  @Test
  void answers_for_an_unknown_rule() {
    assertThat(RuleCatalogue.info("no-such-rule")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RuleCatalogue.create("no-such-rule", defaults(RuleCatalogue.infos().get(0))))
        .withMessageContaining("'no-such-rule'");
  }

  @Test
  void finds_nothing_in_an_empty_article() {
    assertThat(check(Article.builder().build(), RuleCatalogue.infos()).values())
        .allSatisfy(findings -> assertThat(findings).isEmpty());
  }

  @Test
  void finds_same_on_every_thread_in_every_locale_and_order() throws Exception {
    var random = RandomArticles.seeded();
    var articles = random.take(ARTICLES);
    var expected = new ArrayList<Map<String, List<Finding>>>();
    for (var article : articles) {
      var findings = check(article, RuleCatalogue.infos(), random);
      expected.add(findings);
      findings.forEach((rule, found) -> found.forEach(one -> isSound(one, article, random)));
    }
    // Most rules, not all: which faults a random article has is up to chance, and each rule has
    // tests of its own.
    softly
        .assertThat(RuleCatalogue.infos())
        .as("rules that report somewhere")
        .filteredOn(
            info -> expected.stream().anyMatch(findings -> !findings.get(info.id()).isEmpty()))
        .hasSizeGreaterThan(RuleCatalogue.infos().size() / 2);

    compare("again, rules in reverse", expected, articles, random);
    onFourThreads(() -> compare("on four threads", expected, articles, random));
    for (var locale : List.of("tr", "en")) {
      var before = Locale.getDefault();
      Locale.setDefault(Locale.forLanguageTag(locale));
      try {
        compare("default locale " + locale, expected, articles, random);
      } finally {
        Locale.setDefault(before);
      }
    }
    softly.assertAll();
  }

  private void compare(
      String how,
      List<Map<String, List<Finding>>> expected,
      List<Article> articles,
      RandomArticles random) {
    var reversed = new ArrayList<>(RuleCatalogue.infos());
    Collections.reverse(reversed);
    for (int i = 0; i < articles.size(); i++) {
      var findings = check(articles.get(i), reversed, random);
      if (!findings.equals(expected.get(i))) {
        synchronized (softly) {
          softly
              .assertThat(findings)
              .as("%s: %s", how, random.describe(articles.get(i)))
              .isEqualTo(expected.get(i));
        }
      }
    }
  }

  private static void onFourThreads(Runnable task) throws Exception {
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (var done : threads.invokeAll(Collections.nCopies(4, callable(task)))) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Void> callable(Runnable task) {
    return () -> {
      task.run();
      return null;
    };
  }

  private static Map<String, List<Finding>> check(
      Article article, List<RuleInfo> rules, RandomArticles random) {
    try {
      return check(article, rules);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("throws on " + random.describe(article), e);
    }
  }

  /** Returns the findings of each rule, as it gives them. */
  private static Map<String, List<Finding>> check(Article article, List<RuleInfo> rules) {
    var context = new ArticleContext(TextAnalyser.of(article.language()).analyse(article));
    var findings = new TreeMap<String, List<Finding>>();
    for (var info : rules) {
      findings.put(info.id(), RuleCatalogue.create(info.id(), defaults(info)).check(context));
    }
    return findings;
  }

  private void isSound(Finding finding, Article article, RandomArticles random) {
    if (finding.message().endsWith(".") || finding.related().contains(finding.at())) {
      softly.fail("%s: %s: %s", finding.rule(), finding.message(), random.describe(article));
    }
    if (!finding.score().map(Score::isViolated).orElse(true)) {
      softly.fail("%s: %s: %s", finding.rule(), finding.score(), random.describe(article));
    }
    var places = new ArrayList<Place>(finding.related());
    places.add(finding.at());
    for (var place : places) {
      if (!SoundReports.isSound(place, article)) {
        softly.fail("%s at %s: %s", finding.rule(), place.span(), random.describe(article));
      }
    }
  }

  private static RuleSettings defaults(RuleInfo info) {
    return RuleSettings.of(info, Map.of());
  }

  private static String className(RuleInfo info) {
    return RuleCatalogue.create(info.id(), defaults(info)).getClass().getSimpleName();
  }

  private static String camelCase(String id) {
    return Pattern.compile("(?:^|-)([a-z])")
        .matcher(id)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  /** Returns the version in the POM, which is the one that comes next. */
  private static String comingVersion() throws Exception {
    var version =
        Pattern.compile("<artifactId>copydesk</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).as("version in pom.xml").isTrue();
    return version.group(1).replace("-SNAPSHOT", "");
  }
}
