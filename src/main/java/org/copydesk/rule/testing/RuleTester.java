package org.copydesk.rule.testing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.Models;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.HouseStyle;
import org.copydesk.message.Bundles;
import org.copydesk.rule.KnownArticles;
import org.copydesk.rule.RuleFactory;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.RuleCatalogue;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;

/**
 * Checks an article with one rule against the marks in the article itself.
 *
 * <pre>{@code
 * RuleTester.of("quotation-not-in-body")
 *     .headline("Minister promises [[\"swift action\"]] on rents")
 *     .body("The minister promised action.")
 *     .related("action")
 *     .verify(); // every marked stretch is reported, nothing else anywhere
 * }</pre>
 *
 * <p>Needs no test framework: a failure is an {@link AssertionError}. A tester serves one article:
 * {@link #verify} again, or without a passage, is an error.
 *
 * @since 0.1.0
 */
public final class RuleTester {
  private final RuleFactory rule;
  private final Map<String, Double> options = new TreeMap<>();
  private final Article.Builder article = Article.builder();
  private final Map<String, MarkedText> marked = new TreeMap<>();
  private final List<Article.Builder> known = new ArrayList<>();
  private final List<Expectation> expectations = new ArrayList<>();
  private HouseStyle house = HouseStyle.none();
  private int paragraphs;
  private boolean verified;

  private RuleTester(RuleFactory rule) {
    this.rule = rule;
  }

  /** A condition of the findings besides their places. */
  private interface Expectation {
    void check(List<Finding> findings);
  }

  /** Returns a tester of a rule. */
  public static RuleTester of(RuleFactory rule) {
    Bundles.setLoader(requireNonNull(rule, "rule").info().id(), rule.getClass().getClassLoader());
    return new RuleTester(rule);
  }

  /**
   * Returns a tester of a built-in rule.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public static RuleTester of(String id) {
    return RuleCatalogue.factories().stream()
        .filter(factory -> factory.info().id().equals(id))
        .findFirst()
        .map(RuleTester::new)
        .orElseThrow(() -> new IllegalArgumentException("no rule named '" + id + "'"));
  }

  /** Sets the headline, with {@code [[ ]]} round the text that must be reported. */
  public RuleTester headline(String text) {
    return part(Role.HEADLINE, text);
  }

  /** Sets the subheadline, marked like a headline. */
  public RuleTester subheadline(String text) {
    return part(Role.SUBHEADLINE, text);
  }

  /** Adds paragraphs, marked like a headline. */
  public RuleTester body(String... paragraphs) {
    for (var paragraph : paragraphs) {
      part(Role.PARAGRAPH, paragraph);
    }
    return this;
  }

  /** Sets the marked text of a role, or adds a paragraph. */
  public RuleTester part(Role role, String text) {
    var parsed = MarkedText.parse(text);
    if (parsed.text().isEmpty()) {
      throw new IllegalArgumentException("blank text of " + role.key());
    }
    article.part(role, parsed.text());
    int index = role == Role.PARAGRAPH ? paragraphs++ : 0;
    var passage = new Passage(role, index, parsed.text(), SourceMap.none()).name();
    requireState(marked.put(passage, parsed) == null, "there is a " + passage + " already");
    return this;
  }

  /** Sets the language by its tag; English where none is set. */
  public RuleTester language(String tag) {
    article.language(Locale.forLanguageTag(tag));
    return this;
  }

  /** Sets the day of publication, as ISO 8601 writes it; unknown where none is set. */
  public RuleTester datePublished(String date) {
    article.datePublished(LocalDate.parse(date));
    return this;
  }

  /**
   * Adds names in the spelling of the house.
   *
   * @throws IllegalArgumentException as {@code Copydesk.Builder.names} does
   */
  public RuleTester houseNames(String... names) {
    house = house.withNames(List.of(names));
    return this;
  }

  /**
   * Adds names of one thing, which the house takes for equal.
   *
   * @throws IllegalArgumentException as {@code Copydesk.Builder.addAlias} does
   */
  public RuleTester houseAlias(String... names) {
    house = house.withAlias(List.of(names));
    return this;
  }

  /** Adds an article that is known, with this headline; the first has the id known-1. */
  public RuleTester knownHeadline(String headline) {
    return known(Article.builder().id("known-" + (known.size() + 1)).headline(headline));
  }

  /** Adds a paragraph to the article that is known last. */
  public RuleTester knownBody(String... paragraphs) {
    requireState(!known.isEmpty(), "a known body comes after its headline");
    known.get(known.size() - 1).body(paragraphs);
    return this;
  }

  /** Adds an article that is known. */
  public RuleTester known(Article.Builder article) {
    known.add(article);
    return this;
  }

  /** Sets an option of the rule. */
  public RuleTester option(String name, double value) {
    options.put(name, value);
    return this;
  }

  /** Sets an option of the rule that takes true or false. */
  public RuleTester option(String name, boolean value) {
    return option(name, value ? 1 : 0);
  }

  /** Expects this severity of every finding. */
  public RuleTester reports(Severity severity) {
    return expect(
        "severities",
        findings -> findings.stream().map(Finding::severity).distinct().toList(),
        List.of(severity));
  }

  /** Expects these texts at the related places, finding by finding, nearest first. */
  public RuleTester related(String... texts) {
    return expect(
        "related",
        findings ->
            findings.stream()
                .flatMap(finding -> finding.related().stream())
                .map(Place::text)
                .toList(),
        List.of(texts));
  }

  /** Expects this message of the only finding. */
  public RuleTester message(String message) {
    return expect(
        "messages", findings -> findings.stream().map(Finding::message).toList(), List.of(message));
  }

  private RuleTester expect(
      String property, Function<List<Finding>, List<?>> actual, List<?> expected) {
    expectations.add(findings -> requireEqual(property, expected, actual.apply(findings)));
    return this;
  }

  private void requireEqual(String property, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(
          rule.info().id()
              + ", "
              + property
              + "\nexpected:\n"
              + expected
              + "\nbut reported:\n"
              + actual);
    }
  }

  /**
   * Checks the article and returns the findings in their order.
   *
   * @throws AssertionError if what is reported isn't exactly what is marked, or an expectation
   *     isn't met
   * @throws IllegalStateException if this tester has verified already or has no passage, or expects
   *     something of findings where nothing is marked
   */
  public List<Finding> verify() {
    requireState(!verified, "this tester has verified already: make one for each article");
    requireState(!marked.isEmpty(), "no passage to check");
    verified = true;
    var built = article.build();
    var findings = findings(built);
    requireEqual("places", expected(built), shown(built, findings));
    for (var finding : findings) {
      requireEqual("rule", rule.info().id(), finding.rule());
      finding
          .score()
          .ifPresent(
              score -> requireEqual(score + " violates its limit", true, score.isViolated()));
    }
    requireState(
        expectations.isEmpty() || !findings.isEmpty(), "nothing is marked, yet findings described");
    expectations.forEach(expectation -> expectation.check(findings));
    return findings;
  }

  private List<Finding> findings(Article built) {
    var context =
        new ArticleContext(
            TextAnalyser.of(built.language()).analyse(built),
            house,
            new AllKnown(known.stream().map(Article.Builder::build).toList()),
            Models.NONE);
    var made = rule.create(RuleSettings.of(rule.info(), options));
    return made.supports(built.language())
        ? made.check(context).stream().sorted(Finding.ORDER).toList()
        : List.of();
  }

  /** Takes every known article for a candidate, in the order in which they were added. */
  private record AllKnown(List<Article> articles) implements KnownArticles {
    @Override
    public List<Article> findByBody(AnalysedArticle article) {
      return articles;
    }

    @Override
    public List<Article> findByHeadline(AnalysedArticle article) {
      return articles;
    }
  }

  private String expected(Article built) {
    var lines = new StringBuilder();
    for (var passage : built.passages()) {
      append(lines, passage, requireNonNull(marked.get(passage.name())).marked());
    }
    return lines.toString();
  }

  private static String shown(Article built, List<Finding> findings) {
    var lines = new StringBuilder();
    for (var passage : built.passages()) {
      append(
          lines,
          passage,
          findings.stream()
              .filter(finding -> finding.at().passage().equals(passage))
              .map(finding -> finding.at().span())
              .toList());
    }
    return lines.toString();
  }

  private static void append(StringBuilder lines, Passage passage, List<Span> spans) {
    lines
        .append(passage.name())
        .append(": ")
        .append(MarkedText.render(passage.text(), spans))
        .append('\n');
  }

  private static void requireState(boolean holds, String offence) {
    if (!holds) {
      throw new IllegalStateException(offence);
    }
  }
}
