package org.copydesk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Category;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.HouseStyle;
import org.copydesk.pipeline.Failures;
import org.copydesk.pipeline.FindingPrecedence;
import org.copydesk.pipeline.IgnoredText;
import org.copydesk.pipeline.Scoring;
import org.copydesk.pipeline.SuppressionFilter;
import org.copydesk.rule.KnownArticles;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.RuleCatalogue;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.score.CalibratedComparison;

/**
 * Checks articles. Immutable, thread-safe and cheap to keep: build one and share it.
 *
 * <pre>{@code
 * var report = Copydesk.standard().check(article);
 * report.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Copydesk {
  private static final Copydesk STANDARD = builder().build();

  private final List<RuleInfo> infos;
  private final List<ActiveRule> rules;
  private final HouseStyle house;
  private final KnownArticles known;
  private final IgnoredText ignored;
  private final ArticleLimits limits;
  private final boolean similarities;
  private final FindingPrecedence precedence;

  private Copydesk(
      List<RuleInfo> infos,
      List<ActiveRule> rules,
      HouseStyle house,
      KnownArticles known,
      IgnoredText ignored,
      ArticleLimits limits,
      boolean similarities) {
    this.infos = List.copyOf(infos);
    this.rules = List.copyOf(rules);
    this.house = house;
    this.known = known;
    this.ignored = ignored;
    this.limits = limits;
    this.similarities = similarities;
    this.precedence = new FindingPrecedence(infos);
  }

  private record ActiveRule(RuleInfo info, Rule rule, Severity raisedTo, boolean ownSeverity) {

    /** Returns all findings, or none and throws. */
    List<Finding> check(ArticleContext context) {
      var findings = List.copyOf(rule.check(context));
      return ownSeverity
          ? findings.stream().map(finding -> finding.withSeverity(raisedTo)).toList()
          : findings;
    }
  }

  /** Returns the checker with every rule at its defaults; always the same one. */
  public static Copydesk standard() {
    return STANDARD;
  }

  /** Returns a builder that starts with every rule at its defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the declarations of all rules that it knows, also of those that are switched off,
   * alphabetically by id.
   */
  public List<RuleInfo> rules() {
    return infos;
  }

  /**
   * Returns the same checker with other articles known, such as those of an archive; they must stay
   * open as long as it is used.
   */
  public Copydesk withKnownArticles(KnownArticles other) {
    return new Copydesk(
        infos, rules, house, requireNonNull(other, "other"), ignored, limits, similarities);
  }

  /**
   * Returns the same checker, whose reports also say how alike the passages are. That takes time
   * and memory for each paragraph; the findings don't need it.
   */
  public Copydesk withSimilarities() {
    return similarities ? this : new Copydesk(infos, rules, house, known, ignored, limits, true);
  }

  /**
   * Returns the same checker without some of its rules.
   *
   * @throws IllegalArgumentException if there is no rule of one of the ids
   */
  public Copydesk without(String... ids) {
    return without(List.of(ids));
  }

  /**
   * Returns the same checker without some of its rules.
   *
   * @throws IllegalArgumentException if there is no rule of one of the ids
   */
  public Copydesk without(Collection<String> ids) {
    var known = new TreeSet<String>();
    infos.forEach(info -> known.add(info.id()));
    for (var id : requireNonNull(ids, "ids")) {
      requireKnown(id, known);
    }
    return new Copydesk(
        infos,
        rules.stream().filter(active -> !ids.contains(active.info().id())).toList(),
        house,
        this.known,
        ignored,
        limits,
        similarities);
  }

  private static void requireKnown(String id, Set<String> known) {
    requireNonNull(id, "rule");
    if (!known.contains(id)) {
      throw new IllegalArgumentException("no rule named '" + id + "'; there are " + known);
    }
  }

  /**
   * Checks an article. What it says never makes this throw.
   *
   * <p>Whatever a rule throws is recorded as its failure, and the other rules report: also an error
   * such as {@link LinkageError}, {@link AssertionError} or {@link OutOfMemoryError}. The same
   * holds of the scores. What fails outside them, such as the analysis of the text, leaves the
   * article unchecked, as does being above the {@linkplain Builder#limits limits}: its report has
   * no findings and no scores, and says why. So ask a report whether it {@linkplain Report#passes
   * passes} or {@linkplain Report#complete is complete}. Only errors of the Java machine itself
   * other than a lack of memory or stack are thrown.
   *
   * <p>What the article's suppressions are for is left out of the findings and told apart. They are
   * looked at last: a finding that another one explains is left out also where that other one is
   * suppressed, since the two are one fault, on which the editor has decided.
   */
  public Report check(Article article) {
    requireNonNull(article, "article");
    try {
      var excess = limits.violation(article);
      return excess.isPresent()
          ? unchecked(article, new Failure(Failure.LIMITS, excess.get().message()))
          : checked(article);
    } catch (Throwable e) {
      return unchecked(article, Failures.of(Failure.CHECK, e));
    }
  }

  private static Report unchecked(Article article, Failure why) {
    return Report.builder(article).unchecked(why).build();
  }

  private Report checked(Article article) {
    var context =
        new ArticleContext(TextAnalyser.of(article.language()).analyse(article), house, known);
    var findings = new ArrayList<Finding>();
    var failures = new ArrayList<Failure>();
    for (var active : rules) {
      try {
        findings.addAll(active.check(context));
      } catch (Throwable e) {
        failures.add(Failures.of(active.info().id(), e));
      }
    }
    var all = ignored.without(findings, failures);
    var report = Report.builder(article).findings(precedence.withoutExplained(all));
    try {
      report.scores(Scoring.scores(context));
      if (similarities) {
        report.similarities(Scoring.similarities(context));
      }
    } catch (Throwable e) {
      failures.add(Failures.of(Failure.SCORES, e));
    }
    var made = report.failures(failures).build();
    return article.suppressions().isEmpty() ? made : suppressed(article, all, made);
  }

  /** Returns a report without what the article's suppressions are for, which are told apart. */
  private Report suppressed(Article article, List<Finding> all, Report report) {
    var suppressions =
        SuppressionFilter.of(
            article.suppressions(), all, report.findings(), infos, judging(report.failures()));
    return report
        .withFindings(SuppressionFilter.without(suppressions, report.findings()))
        .withSuppressions(suppressions);
  }

  /** Returns the rules that have looked at an article with all that they need. */
  private Set<String> judging(List<Failure> failures) {
    var failed = failures.stream().map(Failure::rule).collect(Collectors.toSet());
    return rules.stream()
        .map(ActiveRule::info)
        .filter(info -> info.category() != Category.DUPLICATION || known != KnownArticles.NONE)
        .map(RuleInfo::id)
        .filter(id -> !failed.contains(id))
        .collect(Collectors.toSet());
  }

  /** Compares two English texts. */
  public Comparison compare(String first, String second) {
    return compare(first, second, Locale.ENGLISH);
  }

  /** Compares two texts of one language. */
  public Comparison compare(String first, String second, Locale language) {
    var analyser = TextAnalyser.of(requireNonNull(language, "language"));
    var vocabulary = house.vocabulary(language);
    return CalibratedComparison.of(
        ComparableText.of(analyser.analyse(requireNonNull(first, "first")), vocabulary),
        ComparableText.of(analyser.analyse(requireNonNull(second, "second")), vocabulary));
  }

  /**
   * Chooses rules, sets their options, and adds the house's own words to the lists. Not
   * thread-safe.
   */
  public static final class Builder {
    private final Map<String, RuleInfo> infos = new TreeMap<>();
    private final Map<String, Rule> added = new TreeMap<>();
    private final Map<String, Function<RuleSettings, Rule>> factories = new TreeMap<>();
    private final Map<String, Map<String, Double>> options = new TreeMap<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private final TreeSet<String> off = new TreeSet<>();
    private HouseStyle house = HouseStyle.none();
    private KnownArticles known = KnownArticles.NONE;
    private IgnoredText ignored = IgnoredText.NONE;
    private ArticleLimits limits = ArticleLimits.standard();

    private Builder() {
      RuleCatalogue.infos().forEach(info -> infos.put(info.id(), info));
    }

    /**
     * Adds a rule of the house's own, which takes no options: {@link #option} refuses to set one.
     *
     * @throws IllegalArgumentException if there is a rule of that id
     */
    public Builder add(RuleInfo info, Rule rule) {
      requireNonNull(rule, "rule");
      declare(info);
      added.put(info.id(), rule);
      return this;
    }

    /**
     * Adds a rule of the house's own that is made of the values of its options, as {@link #option}
     * sets them. Each {@link #build} makes one.
     *
     * <pre>{@code
     * builder.addConfigurable(LongHeadline.INFO, LongHeadline::new)
     *     .option("long-headline", "max-words", 12)
     * }</pre>
     *
     * @throws IllegalArgumentException if there is a rule of that id
     */
    // Not named add: of two overloads, no lambda would say which one it is for.
    public Builder addConfigurable(RuleInfo info, Function<RuleSettings, Rule> factory) {
      requireNonNull(factory, "factory");
      declare(info);
      factories.put(info.id(), factory);
      return this;
    }

    private void declare(RuleInfo info) {
      if (infos.putIfAbsent(requireNonNull(info, "info").id(), info) != null) {
        throw new IllegalArgumentException("there is a rule '" + info.id() + "' already");
      }
    }

    /**
     * Switches rules off.
     *
     * @throws IllegalArgumentException if there is no rule of one of the ids
     */
    public Builder without(String... rules) {
      return without(List.of(rules));
    }

    /**
     * Switches rules off.
     *
     * @throws IllegalArgumentException if there is no rule of one of the ids
     */
    public Builder without(Collection<String> rules) {
      requireNonNull(rules, "rules").forEach(rule -> requireKnown(rule, infos.keySet()));
      off.addAll(rules);
      return this;
    }

    /**
     * Gives all findings of a rule one severity.
     *
     * @throws IllegalArgumentException if there is no rule of that id
     */
    public Builder severity(String rule, Severity severity) {
      severities.put(known(rule).id(), requireNonNull(severity, "severity"));
      return this;
    }

    /**
     * Sets an option of a rule.
     *
     * @throws IllegalArgumentException if there is no rule of that id, it has no such option, the
     *     value is outside its range, or the rule was made before, by {@link #add}
     */
    public Builder option(String rule, String option, double value) {
      requireNonNull(option, "option");
      if (added.containsKey(known(rule).id())) {
        throw new IllegalArgumentException(
            "option '"
                + option
                + "' can't reach rule '"
                + rule
                + "', which was added ready-made; add it by addConfigurable(info, factory)");
      }
      var values = options.computeIfAbsent(known(rule).id(), id -> new TreeMap<>());
      RuleSettings.of(known(rule), Map.of(option, value));
      values.put(option, value);
      return this;
    }

    /**
     * Adds names of one thing, which are then equal in every language; one with a capital matches
     * only words that begin with one.
     *
     * <pre>{@code
     * builder.addAlias(Set.of("Norvik Foods", "the grocer"))
     * }</pre>
     *
     * @throws IllegalArgumentException if there are fewer than two different names, or a blank one,
     *     or one with "="
     */
    public Builder addAlias(Set<String> names) {
      house = house.withAlias(new TreeSet<>(requireNonNull(names, "names")));
      return this;
    }

    /**
     * Adds names as lists and configuration files write them: {@code name = other name = …}, one
     * line for each thing.
     *
     * @throws IllegalArgumentException if a line has fewer than two different names, or a blank one
     */
    public Builder aliases(Collection<String> lines) {
      house = house.withAliases(requireNonNull(lines, "lines"));
      return this;
    }

    /**
     * Adds a scale of English verbs that report one kind of act with different force. The first
     * word of each is inflected regularly; irregular forms are listed beside it.
     *
     * <pre>{@code
     * builder.addScale(
     *     "giving", List.of(Set.of("lend", "lent", "lending"), Set.of("donate", "bequeath")))
     * }</pre>
     *
     * <p>A scale that is there, such as {@code directing}, gets new steps: one that has a word of
     * the scale is that word's step, any other is right above the one before it in the list, or
     * below the one after it.
     *
     * @param name what kind of act they report, without a colon
     * @param weakestFirst the words and phrases of each step: letters, digits, spaces, hyphens and
     *     apostrophes
     * @throws IllegalArgumentException if the name is blank or has a colon, there are fewer than
     *     two steps, a step is empty, a word has another character, or a word is on two steps; or
     *     if steps for a scale that is there have no word of it, or its words in another order
     */
    public Builder addScale(String name, List<Set<String>> weakestFirst) {
      requireNonNull(name, "name");
      house = house.withLadder(name, requireNonNull(weakestFirst, "weakestFirst"));
      return this;
    }

    /**
     * Adds scales as lists and configuration files write them, a line each: {@code lending: lend,
     * loan < donate}, weakest first. The words are inflected regularly; other forms are in
     * brackets, {@code give (gave given giving)}. After the name, a star says that two steps are
     * different acts even where passages have otherwise different words. A line with the name of a
     * scale that is there, {@code directing: urge < press < demand}, adds new steps between the
     * words that it has already.
     *
     * @throws IllegalArgumentException if a line can't be read, a word is on two steps, or a line
     *     that adds to a scale has no word of it, or has its words in another order
     */
    public Builder ladders(Collection<String> lines) {
      house = house.withLadders(requireNonNull(lines, "lines"));
      return this;
    }

    /**
     * Adds names as the house spells them, in every language. They are right in a display text
     * whatever the body has, and a word there that is a misspelling of theirs is reported with
     * their spelling.
     *
     * @throws IllegalArgumentException if a name has no letter
     */
    public Builder names(Collection<String> names) {
      house = house.withNames(requireNonNull(names, "names"));
      return this;
    }

    /**
     * Sets the articles, such as those of an archive, of which an article that is checked may be a
     * duplicate; none by default. They must stay open as long as the checker is used.
     */
    public Builder knownArticles(KnownArticles known) {
      this.known = requireNonNull(known, "known");
      return this;
    }

    /**
     * Adds regular expressions, as {@link java.util.regex.Pattern} reads them, whose matches in a
     * passage aren't checked: what lies within one as a whole isn't reported. The words still count
     * as said, so that a body's boilerplate can support a headline. A pattern that takes too long
     * on a passage is recorded as a failure {@code ignore-text}, and ignores nothing there.
     *
     * @throws IllegalArgumentException if one can't be read
     */
    public Builder ignoreText(Collection<String> patterns) {
      ignored = ignored.and(requireNonNull(patterns, "patterns"));
      return this;
    }

    /**
     * Sets how large an article may be to be checked; {@link ArticleLimits#standard()} by default.
     */
    public Builder limits(ArticleLimits limits) {
      this.limits = requireNonNull(limits, "limits");
      return this;
    }

    /** Returns the checker. */
    public Copydesk build() {
      var rules = new ArrayList<ActiveRule>();
      infos.forEach(
          (id, info) -> {
            if (!off.contains(id)) {
              var severity = Optional.ofNullable(severities.get(id));
              rules.add(
                  new ActiveRule(
                      info, create(info), severity.orElse(info.severity()), severity.isPresent()));
            }
          });
      return new Copydesk(List.copyOf(infos.values()), rules, house, known, ignored, limits, false);
    }

    private Rule create(RuleInfo info) {
      var own = added.get(info.id());
      if (own != null) {
        return own;
      }
      var settings = RuleSettings.of(info, options.getOrDefault(info.id(), Map.of()));
      var factory = factories.get(info.id());
      return factory == null
          ? RuleCatalogue.create(info.id(), settings)
          : requireNonNull(factory.apply(settings), "factory must make rule " + info.id());
    }

    private RuleInfo known(String rule) {
      requireKnown(rule, infos.keySet());
      return requireNonNull(infos.get(rule));
    }
  }
}
