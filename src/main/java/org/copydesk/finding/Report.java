package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.copydesk.article.Note;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one article found. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Report {
  private final @Nullable String id;
  private final @Nullable String source;
  private final Locale language;
  private final Scores scores;
  private final Supplier<List<Similarity>> similarities;
  private @Nullable List<Similarity> knownSimilarities;
  private final List<Finding> findings;
  private final List<Failure> failures;
  private final Suppressions suppressions;
  private final List<Note> notes;

  /**
   * Holds the parts; the findings are put in {@link Finding#ORDER}.
   *
   * @param id the article's identity, null where it has none
   * @param source the file's name, null where it has none
   */
  public Report(
      @Nullable String id,
      @Nullable String source,
      Locale language,
      Scores scores,
      List<Similarity> similarities,
      List<Finding> findings,
      List<Failure> failures) {
    this(id, source, language, scores, supplierOf(List.copyOf(similarities)), findings, failures);
  }

  /**
   * Holds the parts, and how to find the similarities when they are asked for, which is done at
   * most once; the findings are put in {@link Finding#ORDER}.
   *
   * @param id the article's identity, null where it has none
   * @param source the file's name, null where it has none
   */
  public Report(
      @Nullable String id,
      @Nullable String source,
      Locale language,
      Scores scores,
      Supplier<List<Similarity>> similarities,
      List<Finding> findings,
      List<Failure> failures) {
    this(
        id,
        source,
        language,
        scores,
        similarities,
        findings,
        failures,
        Suppressions.none(),
        List.of());
  }

  private Report(
      @Nullable String id,
      @Nullable String source,
      Locale language,
      Scores scores,
      Supplier<List<Similarity>> similarities,
      List<Finding> findings,
      List<Failure> failures,
      Suppressions suppressions,
      List<Note> notes) {
    this.id = id;
    this.source = source;
    this.language = requireNonNull(language, "language");
    this.scores = requireNonNull(scores, "scores");
    this.similarities = requireNonNull(similarities, "similarities");
    this.findings = findings.stream().sorted(Finding.ORDER).toList();
    this.failures = List.copyOf(failures);
    this.suppressions = requireNonNull(suppressions, "suppressions");
    this.notes = List.copyOf(notes);
  }

  /** Returns the same report with what became of the article's suppressions. */
  public Report withSuppressions(Suppressions other) {
    return new Report(
        id, source, language, scores, this::similarities, findings, failures, other, notes);
  }

  /** Returns the same report with other findings, such as some of its own. */
  public Report withFindings(List<Finding> other) {
    return new Report(
        id, source, language, scores, this::similarities, other, failures, suppressions, notes);
  }

  /** Returns the same report with other notes. */
  public Report withNotes(List<Note> other) {
    return new Report(
        id, source, language, scores, this::similarities, findings, failures, suppressions, other);
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
   * @param headlineSupport how much of the headline the body bears out
   * @param subheadlineSupport how much of the subheadline the body bears out
   * @since 0.1.0
   */
  public record Scores(
      OptionalDouble subheadlineRestatesHeadline,
      OptionalDouble leadRestatesHeadline,
      OptionalDouble headlineSupport,
      OptionalDouble subheadlineSupport) {

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

  /**
   * Returns headline with subheadline, then both with every paragraph; found when first asked for.
   */
  public synchronized List<Similarity> similarities() {
    var known = knownSimilarities;
    if (known == null) {
      known = List.copyOf(similarities.get());
      knownSimilarities = known;
    }
    return known;
  }

  private static Supplier<List<Similarity>> supplierOf(List<Similarity> similarities) {
    return () -> similarities;
  }

  /** Returns the findings in {@link Finding#ORDER}; empty where nothing is wrong. */
  public List<Finding> findings() {
    return findings;
  }

  /** Returns the rules that threw; empty in a sound check. */
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

  /** Tells whether a finding is at least as grave as {@code severity}. */
  public boolean hasFindingAt(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
  }
}
