package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one article found. Immutable and thread-safe; two reports are equal if all of
 * their parts are. It holds the passages of its findings, and nothing else of the article.
 *
 * <p>That there are no findings says something of an article only if it was checked. Ask {@link
 * #isClean} or {@link #passes}, which are false for an article that wasn't, or {@link #complete}.
 *
 * @since 0.1.0
 */
public final class Report {
  private final @Nullable String id;
  private final @Nullable String source;
  private final Locale language;
  private final @Nullable Failure unchecked;
  private final Scores scores;
  private final List<Similarity> similarities;
  private final List<Finding> findings;
  private final List<Failure> failures;
  private final Suppressions suppressions;
  private final List<Note> notes;

  private Report(Builder builder) {
    this.id = builder.id;
    this.source = builder.source;
    this.language = builder.language;
    this.unchecked = builder.unchecked;
    if (unchecked == null) {
      this.scores = builder.scores;
      this.similarities = builder.similarities;
      this.findings = numbered(builder.findings.stream().sorted(Finding.ORDER).toList());
      this.failures = builder.failures;
    } else {
      this.scores = Scores.none();
      this.similarities = List.of();
      this.findings = List.of();
      this.failures = List.of(unchecked);
    }
    this.suppressions = builder.suppressions;
    this.notes = builder.notes;
  }

  /** Gives findings of one fingerprint different occurrences; those that have them keep them. */
  private static List<Finding> numbered(List<Finding> findings) {
    if (findings.size() < 2) {
      return findings;
    }
    var keys = new HashSet<String>();
    var occurrences = new HashMap<String, Integer>();
    var numbered = new ArrayList<Finding>(findings.size());
    for (var finding : findings) {
      var unique = finding;
      while (!keys.add(unique.key())) {
        unique =
            unique.withOccurrence(occurrences.merge(finding.fingerprint(), 2, (n, two) -> n + 1));
      }
      numbered.add(unique);
    }
    return List.copyOf(numbered);
  }

  /** Returns a builder of a report on an English article in which nothing was found. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder of a report on an article in which nothing was found. */
  public static Builder builder(Article article) {
    requireNonNull(article, "article");
    return builder()
        .id(article.id().orElse(null))
        .source(article.source().orElse(null))
        .language(article.language())
        .notes(article.notes());
  }

  /** Returns a builder of a report that has all that this one has. */
  private Builder toBuilder() {
    var builder = new Builder();
    builder.id = id;
    builder.source = source;
    builder.language = language;
    builder.unchecked = unchecked;
    builder.scores = scores;
    builder.similarities = similarities;
    builder.findings = findings;
    builder.failures = failures;
    builder.suppressions = suppressions;
    builder.notes = notes;
    return builder;
  }

  /** Returns the same report with what became of the article's suppressions. */
  public Report withSuppressions(Suppressions other) {
    return toBuilder().suppressions(other).build();
  }

  /**
   * Returns the same report with other findings, such as some of its own, which keep their
   * {@linkplain Finding#key keys}.
   */
  public Report withFindings(List<Finding> other) {
    return toBuilder().findings(other).build();
  }

  /** Returns the same report with other notes. */
  public Report withNotes(List<Note> other) {
    return toBuilder().notes(other).build();
  }

  /**
   * How far an article was checked.
   *
   * @since 0.1.0
   */
  public enum Status {
    /** By every rule that is switched on. */
    COMPLETE,
    /** Not by all rules: one failed, or something else that the findings depend on. */
    INCOMPLETE,
    /** Not at all: it is too large, or the check failed as a whole. */
    UNCHECKED;

    /** Returns the name in lower case, as reports write it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How alike two passages are.
   *
   * @param a name of the one passage
   * @param b name of the other
   * @param score symmetric, in [0, 1]
   * @since 0.1.0
   */
  public record Similarity(String a, String b, double score) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the score is outside [0, 1] or not a number
     */
    public Similarity {
      requireNonNull(a, "a");
      requireNonNull(b, "b");
      requireScore("score", score);
    }
  }

  /**
   * The scores of the article as a whole, each in [0, 1] and empty where a passage is missing.
   *
   * @param subheadlineRestatesHeadline probability that a reader of the headline learns nothing new
   *     from the subheadline
   * @param leadRestatesHeadline the same of the lead's first sentence
   * @param headlineSupport how much of the headline the body supports
   * @param subheadlineSupport how much of the subheadline the body supports
   * @since 0.1.0
   */
  public record Scores(
      OptionalDouble subheadlineRestatesHeadline,
      OptionalDouble leadRestatesHeadline,
      OptionalDouble headlineSupport,
      OptionalDouble subheadlineSupport) {
    private static final Scores NONE =
        new Scores(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /** Returns those of an article of which nothing is known. */
    public static Scores none() {
      return NONE;
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a score is outside [0, 1] or not a number
     */
    public Scores {
      subheadlineRestatesHeadline.ifPresent(v -> requireScore("subheadlineRestatesHeadline", v));
      leadRestatesHeadline.ifPresent(v -> requireScore("leadRestatesHeadline", v));
      headlineSupport.ifPresent(v -> requireScore("headlineSupport", v));
      subheadlineSupport.ifPresent(v -> requireScore("subheadlineSupport", v));
    }
  }

  private static void requireScore(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must lie in [0, 1]: " + value);
    }
  }

  /** Returns the article's identity. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** Returns the name of the file that the article was read from. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** Returns the language that the article was checked in. */
  public Locale language() {
    return language;
  }

  /** Returns the scores of the article as a whole. */
  public Scores scores() {
    return scores;
  }

  /** Returns how far the article was checked. */
  public Status status() {
    if (unchecked != null) {
      return Status.UNCHECKED;
    }
    return failures.isEmpty() ? Status.COMPLETE : Status.INCOMPLETE;
  }

  /** Returns whether every rule that is switched on has checked the article. */
  public boolean complete() {
    return status() == Status.COMPLETE;
  }

  /**
   * Returns in one line why the article wasn't checked, or not by all rules; empty for a
   * {@linkplain #complete complete} report.
   */
  public Optional<String> reason() {
    return switch (status()) {
      case COMPLETE -> Optional.empty();
      case UNCHECKED -> Optional.of(failures.get(0).message());
      case INCOMPLETE ->
          Optional.of(failures.stream().map(Failure::line).collect(Collectors.joining("; ")));
    };
  }

  /** Returns whether the article was checked by all rules, and none of them found anything. */
  public boolean isClean() {
    return complete() && findings.isEmpty();
  }

  /**
   * Returns whether the article was checked by all rules, and no finding is at least as grave as
   * {@code severity}.
   */
  public boolean passes(Severity severity) {
    requireNonNull(severity, "severity");
    return complete() && !hasFindingAt(severity);
  }

  /**
   * Returns headline with subheadline, then both with every paragraph; empty unless the checker was
   * asked for them, as by {@code Copydesk.withSimilarities()}.
   */
  public List<Similarity> similarities() {
    return similarities;
  }

  /**
   * Returns the findings in {@link Finding#ORDER}, each with another {@linkplain Finding#key key}.
   * Empty where nothing is wrong, but also where the article {@linkplain #status wasn't checked}.
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns what failed, such as the rules that threw; empty for a {@linkplain #complete complete}
   * report. An article that wasn't checked has one failure that says why.
   */
  public List<Failure> failures() {
    return failures;
  }

  /** Returns what the article's suppressions silenced, and which of them silenced nothing. */
  public Suppressions suppressions() {
    return suppressions;
  }

  /** Returns the article's notes on what was not read of it, or was read in doubt. */
  public List<Note> notes() {
    return notes;
  }

  /**
   * Returns whether a finding is at least as grave as {@code severity}. That none is says nothing
   * of an article that {@linkplain #status wasn't checked}: to let one pass, ask {@link #passes}.
   */
  public boolean hasFindingAt(Severity severity) {
    requireNonNull(severity, "severity");
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report report
        && Objects.equals(id, report.id)
        && Objects.equals(source, report.source)
        && language.equals(report.language)
        && Objects.equals(unchecked, report.unchecked)
        && scores.equals(report.scores)
        && similarities.equals(report.similarities)
        && findings.equals(report.findings)
        && failures.equals(report.failures)
        && suppressions.equals(report.suppressions)
        && notes.equals(report.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        id,
        source,
        language,
        unchecked,
        scores,
        similarities,
        findings,
        failures,
        suppressions,
        notes);
  }

  /** Returns identity, source, status and the findings' rules and messages, for a log. */
  @Override
  public String toString() {
    var text = new StringBuilder("Report[");
    id().ifPresent(known -> text.append("id=").append(known).append(", "));
    source().ifPresent(known -> text.append("source=").append(known).append(", "));
    text.append(status().key());
    reason().ifPresent(why -> text.append(" (").append(why).append(')'));
    findings.forEach(
        finding ->
            text.append(", ")
                .append(finding.rule())
                .append(" at ")
                .append(finding.at().passage().name())
                .append(": ")
                .append(finding.message()));
    return text.append(']').toString();
  }

  /** Gathers the parts of a report. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String source;
    private Locale language = Locale.ENGLISH;
    private @Nullable Failure unchecked;
    private Scores scores = Scores.none();
    private List<Similarity> similarities = List.of();
    private List<Finding> findings = List.of();
    private List<Failure> failures = List.of();
    private Suppressions suppressions = Suppressions.none();
    private List<Note> notes = List.of();

    private Builder() {}

    /** Sets the article's identity; none by default. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Sets the name of the file that the article was read from; none by default. */
    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    /** Sets the language that the article was checked in; English by default. */
    public Builder language(Locale language) {
      this.language = requireNonNull(language, "language");
      return this;
    }

    /** Sets the scores of the article as a whole; none by default. */
    public Builder scores(Scores scores) {
      this.scores = requireNonNull(scores, "scores");
      return this;
    }

    /** Sets how alike the passages are; unknown by default. */
    public Builder similarities(List<Similarity> similarities) {
      this.similarities = List.copyOf(requireNonNull(similarities, "similarities"));
      return this;
    }

    /** Sets what was found, in any order; nothing by default. */
    public Builder findings(List<Finding> findings) {
      this.findings = List.copyOf(requireNonNull(findings, "findings"));
      return this;
    }

    /** Sets what failed; nothing by default. */
    public Builder failures(List<Failure> failures) {
      this.failures = List.copyOf(requireNonNull(failures, "failures"));
      return this;
    }

    /** Sets what became of the article's suppressions; nothing by default. */
    public Builder suppressions(Suppressions suppressions) {
      this.suppressions = requireNonNull(suppressions, "suppressions");
      return this;
    }

    /** Sets what was not read of the article, or was read in doubt; nothing by default. */
    public Builder notes(List<Note> notes) {
      this.notes = List.copyOf(requireNonNull(notes, "notes"));
      return this;
    }

    /** Says that the article wasn't checked, and why: then there is nothing else to report. */
    public Builder unchecked(Failure why) {
      this.unchecked = requireNonNull(why, "why");
      return this;
    }

    /** Returns the report. */
    public Report build() {
      return new Report(this);
    }
  }
}
