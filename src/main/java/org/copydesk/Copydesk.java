package org.copydesk;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Note;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.Models;
import org.copydesk.finding.Category;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.HouseStyle;
import org.copydesk.message.Bundles;
import org.copydesk.model.SentenceModel;
import org.copydesk.pipeline.ConfidenceLimits;
import org.copydesk.pipeline.Failures;
import org.copydesk.pipeline.FindingPrecedence;
import org.copydesk.pipeline.IgnoredText;
import org.copydesk.pipeline.Scoring;
import org.copydesk.pipeline.SuppressionFilter;
import org.copydesk.plugin.PluginLoader;
import org.copydesk.rule.KnownArticles;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleFactory;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.RuleCatalogue;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.score.CalibratedComparison;
import org.copydesk.similarity.score.RefinedComparison;
import org.copydesk.similarity.score.TextEncodings;
import org.jspecify.annotations.Nullable;

/**
 * The checker of articles. Immutable and thread-safe: build one and share it.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .headline("Harbour bridge to close for 5 days")
 *         .body("The harbour bridge will close for three days in May, the county said.")
 *         .build();
 * Report report = Copydesk.standard().check(article);
 * report.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Copydesk {
  private static final Copydesk STANDARD = builder().build();

  private final List<RuleFactory> factories;
  private final List<RuleInfo> infos;
  private final List<ActiveRule> rules;
  private final HouseStyle house;
  private final KnownArticles known;
  private final IgnoredText ignored;
  private final ArticleLimits limits;
  private final ConfidenceLimits confidence;
  private final Models models;
  private final boolean similarities;
  private final FindingPrecedence precedence;

  private Copydesk(
      List<RuleFactory> factories,
      List<ActiveRule> rules,
      HouseStyle house,
      KnownArticles known,
      IgnoredText ignored,
      ArticleLimits limits,
      ConfidenceLimits confidence,
      Models models,
      boolean similarities) {
    this.factories = List.copyOf(factories);
    this.infos = factories.stream().map(RuleFactory::info).toList();
    this.rules = List.copyOf(rules);
    this.house = house;
    this.known = known;
    this.ignored = ignored;
    this.limits = limits;
    this.confidence = confidence;
    this.models = models;
    this.similarities = similarities;
    this.precedence = new FindingPrecedence(infos);
  }

  private record ActiveRule(RuleInfo info, Rule rule, Severity raisedTo, boolean ownSeverity) {

    /** Returns the findings of the rule, with the severity that the publisher set. */
    List<Finding> check(ArticleContext context) {
      var findings = List.copyOf(rule.check(context));
      return ownSeverity
          ? findings.stream().map(finding -> finding.withSeverity(raisedTo)).toList()
          : findings;
    }
  }

  /**
   * A rule that a caller added.
   *
   * @param readyMade whether it takes no options, whatever it declares
   */
  private record OwnRule(RuleInfo info, Function<RuleSettings, Rule> constructor, boolean readyMade)
      implements RuleFactory {
    private OwnRule {
      requireNonNull(info, "info");
    }

    @Override
    public Rule create(RuleSettings settings) {
      return constructor.apply(settings);
    }
  }

  /** A rule with the address of its page. */
  private record AddressedRule(RuleFactory factory, RuleInfo info) implements RuleFactory {
    @Override
    public Rule create(RuleSettings settings) {
      return factory.create(settings);
    }
  }

  /** Returns the shared checker with every rule at its defaults. */
  public static Copydesk standard() {
    return STANDARD;
  }

  /** Returns a builder with every rule at its defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the declarations of all rules by id, including disabled ones. */
  public List<RuleInfo> rules() {
    return infos;
  }

  /** Returns the factories of all rules by id, for writers of reports that explain rules. */
  public List<RuleFactory> ruleFactories() {
    return factories;
  }

  /**
   * Returns the declaration of the rule with an id, such as that of a {@linkplain Finding#rule
   * finding}; empty if this checker doesn't have it.
   */
  public Optional<RuleInfo> rule(String id) {
    requireNonNull(id, "id");
    return infos.stream().filter(info -> info.id().equals(id)).findFirst();
  }

  /**
   * Returns the same checker with other known articles, such as those of an archive, which must
   * stay open as long as it is used.
   */
  public Copydesk withKnownArticles(KnownArticles other) {
    return new Copydesk(
        factories,
        rules,
        house,
        requireNonNull(other, "other"),
        ignored,
        limits,
        confidence,
        models,
        similarities);
  }

  /**
   * Returns the same checker, whose reports also have {@linkplain Report#similarities
   * similarities}. They take time and memory for each paragraph, and no finding needs them.
   */
  public Copydesk withSimilarities() {
    return similarities
        ? this
        : new Copydesk(factories, rules, house, known, ignored, limits, confidence, models, true);
  }

  /**
   * Returns the same checker with other limits of {@link Builder#minConfidence} and {@link
   * Builder#warningConfidence}; an empty one stays.
   *
   * @throws IllegalArgumentException if a limit is outside [0, 1]
   */
  public Copydesk withConfidence(OptionalDouble min, OptionalDouble warning) {
    var other = confidence;
    if (min.isPresent()) {
      other = other.withReported(min.getAsDouble());
    }
    if (warning.isPresent()) {
      other = other.withWarning(warning.getAsDouble());
    }
    return new Copydesk(
        factories, rules, house, known, ignored, limits, other, models, similarities);
  }

  /** Returns the same checker with another {@linkplain Builder#sentenceModel model}. */
  public Copydesk withSentenceModel(SentenceModel model) {
    return new Copydesk(
        factories,
        rules,
        house,
        known,
        ignored,
        limits,
        confidence,
        models.with(requireNonNull(model, "model")),
        similarities);
  }

  /**
   * Returns the same checker without some of its rules.
   *
   * @throws IllegalArgumentException if an id is unknown
   */
  public Copydesk without(String... ids) {
    return without(List.of(ids));
  }

  /**
   * Returns the same checker without some of its rules.
   *
   * @throws IllegalArgumentException if an id is unknown
   */
  public Copydesk without(Collection<String> ids) {
    var known = new TreeSet<String>();
    infos.forEach(info -> known.add(info.id()));
    for (var id : requireNonNull(ids, "ids")) {
      requireKnown(id, known);
    }
    return new Copydesk(
        factories,
        rules.stream().filter(active -> !ids.contains(active.info().id())).toList(),
        house,
        this.known,
        ignored,
        limits,
        confidence,
        models,
        similarities);
  }

  private static void requireKnown(String id, Set<String> known) {
    requireNonNull(id, "rule");
    if (!known.contains(id)) {
      throw new IllegalArgumentException("no rule named '" + id + "'; there are " + known);
    }
  }

  /**
   * Checks an article. The content of an article never makes this throw.
   *
   * <p>An exception or error of a rule, such as {@link LinkageError} or {@link OutOfMemoryError},
   * is recorded as its failure, and the other rules still report. So is a failure of the scores. An
   * article isn't checked if it exceeds the {@linkplain Builder#limits limits} or if anything else
   * fails, such as its analysis. Then the report has the reason, no findings and no scores. See
   * {@link Report#passes} and {@link Report#complete}. Only errors of the Java machine other than a
   * lack of memory or stack are thrown.
   *
   * <p>Suppressed findings are reported apart. Suppressions apply last: a finding that a suppressed
   * one explains isn't reported either, since both are one fault, on which the editor has decided.
   */
  public Report check(Article article) {
    return check(article, null);
  }

  /** Returns a session, which checks one article again and again in less time. */
  public CheckSession session() {
    return new CheckSession(this);
  }

  /** Checks an article in a session; null for none. */
  Report check(Article article, @Nullable CheckSession session) {
    requireNonNull(article, "article");
    try {
      var excess = limits.violation(article);
      return excess.isPresent()
          ? unchecked(article, new Failure(Failure.LIMITS, excess.get().message()))
          : checked(article, session);
    } catch (Throwable e) {
      return unchecked(article, Failures.of(Failure.CHECK, e));
    }
  }

  private static Report unchecked(Article article, Failure why) {
    return Report.builder(article).unchecked(why).build();
  }

  private Report checked(Article article, @Nullable CheckSession session) {
    var context =
        session == null
            ? new ArticleContext(
                TextAnalyser.of(article.language()).analyse(article), house, known, models)
            : session.context(article, house, known, models);
    if (similarities) {
      context.expectSimilarities();
    }
    var findings = new ArrayList<Finding>();
    var failures = new ArrayList<Failure>();
    var unsupported = new ArrayList<String>();
    for (var active : rules) {
      try {
        if (active.rule().supports(article.language())) {
          findings.addAll(active.check(context));
        } else {
          unsupported.add(active.info().id());
        }
      } catch (Throwable e) {
        failures.add(Failures.of(active.info().id(), e));
      }
    }
    var all = ignored.without(confidence.apply(findings, context), failures);
    var report = Report.builder(article).findings(precedence.withoutExplained(all));
    try {
      report.scores(Scoring.scores(context));
      if (similarities) {
        report.similarities(Scoring.similarities(context));
      }
    } catch (Throwable e) {
      failures.add(Failures.of(Failure.SCORES, e));
    }
    if (!unsupported.isEmpty()) {
      report.notes(withNote(article, unsupported));
    }
    var made = report.failures(failures).build();
    return article.suppressions().isEmpty() ? made : suppressed(article, all, made);
  }

  private static List<Note> withNote(Article article, List<String> unsupported) {
    var language = article.language();
    var note =
        Note.of(
            Note.RULES,
            "no check in "
                + language.getDisplayLanguage(Locale.ENGLISH)
                + " by "
                + String.join(", ", unsupported));
    return article.withNote(note).notes();
  }

  /** Returns a report in which suppressed findings are apart. */
  private Report suppressed(Article article, List<Finding> all, Report report) {
    var suppressions =
        SuppressionFilter.of(
            article.suppressions(),
            all,
            report.findings(),
            infos,
            judging(article, report.failures()));
    return report
        .withFindings(SuppressionFilter.without(suppressions, report.findings()))
        .withSuppressions(suppressions);
  }

  /** Returns the ids of the rules that checked the article with all the data that they need. */
  private Set<String> judging(Article article, List<Failure> failures) {
    var failed = failures.stream().map(Failure::rule).collect(Collectors.toSet());
    return rules.stream()
        .filter(active -> active.rule().supports(article.language()))
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
    var byWords =
        CalibratedComparison.of(
            ComparableText.of(analyser.analyse(requireNonNull(first, "first")), vocabulary),
            ComparableText.of(analyser.analyse(requireNonNull(second, "second")), vocabulary));
    var model = models.sentences(language);
    return model.isEmpty()
        ? byWords
        : RefinedComparison.of(byWords, first, second, new TextEncodings(model.get()));
  }

  /**
   * A builder of checkers: enables rules, sets options, and adds words of a publisher to the lists.
   * Not thread-safe.
   *
   * <pre>{@code
   * Copydesk copydesk =
   *     Copydesk.builder()
   *         .without("buried-lead")
   *         .severity("number-mismatch", Severity.ERROR)
   *         .option("repeated-sentence", "min-words", 10)
   *         .addAlias(Set.of("Norvik Foods", "the grocer"))
   *         .build();
   * }</pre>
   */
  public static final class Builder {
    private final Map<String, RuleFactory> factories = new TreeMap<>();
    private final Map<String, Map<String, Double>> options = new TreeMap<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private final TreeSet<String> off = new TreeSet<>();
    private HouseStyle house = HouseStyle.none();
    private KnownArticles known = KnownArticles.NONE;
    private IgnoredText ignored = IgnoredText.NONE;
    private ArticleLimits limits = ArticleLimits.standard();
    private @Nullable URI helpBase;
    private ConfidenceLimits confidence = ConfidenceLimits.STANDARD;
    private Models models = Models.NONE;

    private Builder() {
      RuleCatalogue.factories().forEach(factory -> factories.put(factory.info().id(), factory));
    }

    /**
     * Adds a rule without options.
     *
     * @throws IllegalArgumentException if there is a rule with that id
     */
    public Builder add(RuleInfo info, Rule rule) {
      requireNonNull(rule, "rule");
      return add(new OwnRule(info, settings -> rule, true), rule.getClass());
    }

    /**
     * Adds a rule with options. Each {@link #build} makes a rule from the values that {@link
     * #option} has set.
     *
     * <pre>{@code
     * builder.addConfigurable(LongHeadline.INFO, LongHeadline::new)
     *     .option("long-headline", "max-words", 12)
     * }</pre>
     *
     * @throws IllegalArgumentException if there is a rule with that id
     */
    // Not named add: a lambda would be ambiguous between the two overloads.
    public Builder addConfigurable(RuleInfo info, Function<RuleSettings, Rule> factory) {
      requireNonNull(factory, "factory");
      return add(new OwnRule(info, factory, false), factory.getClass());
    }

    /**
     * Adds a rule.
     *
     * @throws IllegalArgumentException if there is a rule with that id
     */
    public Builder add(RuleFactory factory) {
      return add(requireNonNull(factory, "factory"), factory.getClass());
    }

    /** Adds a rule whose texts are in the jar of a class. */
    private Builder add(RuleFactory factory, Class<?> type) {
      var id = factory.info().id();
      if (factories.putIfAbsent(id, factory) != null) {
        throw new IllegalArgumentException("there is a rule '" + id + "' already");
      }
      Bundles.setLoader(id, type.getClassLoader());
      return this;
    }

    /**
     * Adds the rules that {@link java.util.ServiceLoader} finds on the class path or module path.
     * The command line always has them.
     *
     * @throws PluginException if one can't be loaded, or its id isn't in kebab-case or is taken
     */
    public Builder addDiscovered() {
      return addPlugins(new PluginLoader(PluginException::new).onClassPath());
    }

    /**
     * Adds the rules of the jars in a folder. Their code runs with all rights of this program. The
     * jars stay open as long as one of the rules is used. {@link #build} throws a {@link
     * PluginException} if a rule can't be made.
     *
     * @throws PluginException if there is no such folder, a jar can't be read, there is no rule, or
     *     one can't be loaded, or its id isn't in kebab-case or is taken
     */
    public Builder addPlugins(Path folder) {
      requireNonNull(folder, "folder");
      return addPlugins(new PluginLoader(PluginException::new).inFolder(folder));
    }

    private Builder addPlugins(List<RuleFactory> plugins) {
      for (var plugin : plugins) {
        var id = plugin.info().id();
        var other = factories.putIfAbsent(id, plugin);
        if (other != null) {
          var which = RuleCatalogue.info(id).isPresent() ? "built in" : other.toString();
          throw new PluginException(
              plugin + ": there is a rule '" + id + "' already, " + which + "; rename one");
        }
      }
      return this;
    }

    /**
     * Disables rules.
     *
     * @throws IllegalArgumentException if an id is unknown
     */
    public Builder without(String... rules) {
      return without(List.of(rules));
    }

    /**
     * Disables rules.
     *
     * @throws IllegalArgumentException if an id is unknown
     */
    public Builder without(Collection<String> rules) {
      requireNonNull(rules, "rules").forEach(rule -> requireKnown(rule, factories.keySet()));
      off.addAll(rules);
      return this;
    }

    /**
     * Sets the severity of all findings of a rule. Those below the {@linkplain #warningConfidence
     * confidence} of warnings stay suggestions.
     *
     * @throws IllegalArgumentException if the id is unknown
     */
    public Builder severity(String rule, Severity severity) {
      severities.put(known(rule).id(), requireNonNull(severity, "severity"));
      return this;
    }

    /**
     * Sets an option of a rule.
     *
     * @throws IllegalArgumentException if rule or option is unknown, the value is outside its
     *     range, or the rule was added by {@link #add(RuleInfo, Rule)}
     */
    public Builder option(String rule, String option, double value) {
      requireNonNull(option, "option");
      if (factories.get(known(rule).id()) instanceof OwnRule own && own.readyMade()) {
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
     * Sets an option of a rule that takes true or false.
     *
     * @throws IllegalArgumentException if rule or option is unknown, the option takes a number, or
     *     the rule was added by {@link #add(RuleInfo, Rule)}
     */
    public Builder option(String rule, String option, boolean value) {
      var takesNumber =
          known(rule).options().stream()
              .anyMatch(one -> one.name().equals(option) && one.kind() != RuleOption.Kind.FLAG);
      if (takesNumber) {
        throw new IllegalArgumentException(option + " must be a number: " + value);
      }
      return option(rule, option, value ? 1 : 0);
    }

    /**
     * Adds names of one thing, which are then equal in every language. A name with a capital
     * matches only words with a capital.
     *
     * @throws IllegalArgumentException if there are fewer than two different names, or a blank one,
     *     or one with "="
     */
    public Builder addAlias(Set<String> names) {
      house = house.withAlias(new TreeSet<>(requireNonNull(names, "names")));
      return this;
    }

    /**
     * Adds aliases in the syntax of configuration files: {@code name = other name = …}, one line
     * for each thing.
     *
     * @throws IllegalArgumentException if a line has fewer than two different names, or a blank one
     */
    public Builder aliases(Collection<String> lines) {
      house = house.withAliases(requireNonNull(lines, "lines"));
      return this;
    }

    /**
     * Adds a scale of English verbs that describe one kind of act with different intensity. The
     * first word of each step is inflected regularly; irregular forms are listed beside it.
     *
     * <pre>{@code
     * builder.addScale(
     *     "giving", List.of(Set.of("lend", "lent", "lending"), Set.of("donate", "bequeath")))
     * }</pre>
     *
     * <p>The name of an existing scale, such as {@code directing}, adds to that scale. A step with
     * a word of the scale extends the step of that word. Any other step is new: it comes right
     * above the step before it, or below the step after it.
     *
     * @param name the kind of act, without a colon
     * @param weakestFirst the words and phrases of each step, of letters, digits, spaces, hyphens
     *     and apostrophes
     * @throws IllegalArgumentException if the name is blank or has a colon, there are fewer than
     *     two steps, a step is empty, a word has another character or is on two steps, or steps for
     *     an existing scale have no word of it or its words in another order
     */
    public Builder addScale(String name, List<Set<String>> weakestFirst) {
      requireNonNull(name, "name");
      house = house.withScale(name, requireNonNull(weakestFirst, "weakestFirst"));
      return this;
    }

    /**
     * Adds scales in the syntax of configuration files, one per line: {@code lending: lend, loan <
     * donate}, weakest first. Words are inflected regularly; other forms are in brackets, {@code
     * give (gave given giving)}. A star after the name makes the scale apply to paraphrases too. A
     * line with the name of an existing scale, {@code directing: urge < press < demand}, adds steps
     * between its words.
     *
     * @throws IllegalArgumentException if a line can't be read, a word is on two steps, or a line
     *     for an existing scale has no word of it or its words in another order
     */
    public Builder ladders(Collection<String> lines) {
      house = house.withScales(requireNonNull(lines, "lines"));
      return this;
    }

    /**
     * Adds names in the publisher's spelling, for every language. They are always accepted in a
     * display text, and misspellings of them are reported with this spelling.
     *
     * @throws IllegalArgumentException if a name has no letter
     */
    public Builder names(Collection<String> names) {
      house = house.withNames(requireNonNull(names, "names"));
      return this;
    }

    /**
     * Sets the articles to search for duplicates, such as those of an archive; none by default.
     * They must stay open as long as the checker is used.
     */
    public Builder knownArticles(KnownArticles known) {
      this.known = requireNonNull(known, "known");
      return this;
    }

    /**
     * Adds patterns of {@link java.util.regex.Pattern}. Findings within a match aren't reported,
     * but the text can still support a headline. A pattern that takes too long on a passage ignores
     * nothing there and is recorded as a failure {@code ignore-text}.
     *
     * @throws IllegalArgumentException if a pattern can't be parsed
     */
    public Builder ignoreText(Collection<String> patterns) {
      ignored = ignored.and(requireNonNull(patterns, "patterns"));
      return this;
    }

    /**
     * Sets the least confidence of a finding that is reported; 0.2 by default. A finding without a
     * confidence is always reported. A lower limit reports more faults and more false alarms.
     *
     * @param limit a {@linkplain org.copydesk.finding.Finding#confidence() confidence}, in [0, 1]
     * @throws IllegalArgumentException if the limit is outside [0, 1]
     */
    public Builder minConfidence(double limit) {
      confidence = confidence.withReported(limit);
      return this;
    }

    /**
     * Sets the least confidence of a finding that may be more than a suggestion; 0.5 by default. A
     * finding without a confidence has the severity of its rule.
     *
     * @param limit a {@linkplain org.copydesk.finding.Finding#confidence() confidence}, in [0, 1]
     * @throws IllegalArgumentException if the limit is outside [0, 1]
     */
    public Builder warningConfidence(double limit) {
      confidence = confidence.withWarning(limit);
      return this;
    }

    /**
     * Sets a sentence model or a cross-encoder; none by default. There may be one of each kind. It
     * refines scores, comparisons and the confidence of findings in its languages, and must stay
     * open as long as the checker is used.
     */
    public Builder sentenceModel(SentenceModel model) {
      models = models.with(requireNonNull(model, "model"));
      return this;
    }

    /** Sets the limits of size for an article; {@link ArticleLimits#standard()} by default. */
    public Builder limits(ArticleLimits limits) {
      this.limits = requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Sets where your own site has pages about rules, such as {@code
     * https://wiki.example.org/copy/}. It gives each rule that doesn't declare an {@linkplain
     * RuleInfo#address address} one: this address with the rule's id in place of what is after the
     * last slash. None by default.
     *
     * @throws IllegalArgumentException if the address isn't absolute and hierarchical
     */
    public Builder helpBase(URI base) {
      if (requireNonNull(base, "base").isOpaque() || !base.isAbsolute()) {
        throw new IllegalArgumentException("base must be an absolute address: " + base);
      }
      this.helpBase = base;
      return this;
    }

    private RuleFactory addressed(RuleFactory factory) {
      var info = factory.info();
      return helpBase == null || info.address().isPresent()
          ? factory
          : new AddressedRule(factory, info.withAddress(helpBase.resolve(info.id())));
    }

    /** Returns the checker. */
    public Copydesk build() {
      var rules = new ArrayList<ActiveRule>();
      factories.forEach(
          (id, factory) -> {
            if (!off.contains(id)) {
              var info = factory.info();
              var severity = Optional.ofNullable(severities.get(id));
              rules.add(
                  new ActiveRule(
                      info,
                      create(factory, info),
                      severity.orElse(info.severity()),
                      severity.isPresent()));
            }
          });
      return new Copydesk(
          factories.values().stream().map(this::addressed).toList(),
          rules,
          house,
          known,
          ignored,
          limits,
          confidence,
          models,
          false);
    }

    private Rule create(RuleFactory factory, RuleInfo info) {
      var settings = RuleSettings.of(info, options.getOrDefault(info.id(), Map.of()));
      return requireNonNull(factory.create(settings), "factory must make rule " + info.id());
    }

    private RuleInfo known(String rule) {
      requireKnown(rule, factories.keySet());
      return requireNonNull(factories.get(rule)).info();
    }
  }
}
