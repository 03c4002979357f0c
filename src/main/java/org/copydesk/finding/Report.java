package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.json.Decimals;
import org.copydesk.json.JsonSchema;
import org.copydesk.json.JsonTree;
import org.copydesk.library.OptionalLibrary;
import org.jspecify.annotations.Nullable;

/**
 * The result of the check of one article. Immutable and thread-safe; two reports are equal if all
 * of their parts are. Of the article it keeps only the passages of its findings.
 *
 * <pre>{@code
 * Report report = Copydesk.standard().check(article);
 * if (!report.passes(Severity.WARNING)) {
 *   report.reason().ifPresent(System.err::println); // not checked, or not by all rules
 *   report.findings().forEach(finding -> System.err.println(finding.message()));
 * }
 * }</pre>
 *
 * <p>An article without findings is only correct if it was checked: use {@link #isClean} or {@link
 * #passes}, which are false otherwise, or see {@link #complete}.
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

  /** Returns the findings with different occurrences for equal fingerprints; keeps set ones. */
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

  /** Returns a builder of a report without findings on an English article. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder of a report without findings on an article. */
  public static Builder builder(Article article) {
    requireNonNull(article, "article");
    return builder()
        .id(article.id().orElse(null))
        .source(article.source().orElse(null))
        .language(article.language())
        .notes(article.notes());
  }

  /** Returns a builder with the parts of this report. */
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

  /** Returns the same report with other effects of the article's suppressions. */
  public Report withSuppressions(Suppressions other) {
    return toBuilder().suppressions(other).build();
  }

  /** Returns the same report with other findings. Its own findings keep their keys. */
  public Report withFindings(List<Finding> other) {
    return toBuilder().findings(other).build();
  }

  /** Returns the same report with other notes. */
  public Report withNotes(List<Note> other) {
    return toBuilder().notes(other).build();
  }

  /**
   * The completeness of a check.
   *
   * @since 0.1.0
   */
  public enum Status {
    /** Every enabled rule checked the article. */
    COMPLETE,
    /** A rule failed, or another step that findings depend on. */
    INCOMPLETE,
    /** No rule checked the article: it is too large, or the check failed as a whole. */
    UNCHECKED;

    /** Returns the name in reports: lower case. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The similarity of two passages. Two values are equal if their scores have the same four
   * decimals.
   *
   * @param a name of the one passage
   * @param b name of the other one
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

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Similarity similarity
          && a.equals(similarity.a)
          && b.equals(similarity.b)
          && Decimals.of(score).equals(Decimals.of(similarity.score));
    }

    @Override
    public int hashCode() {
      return Objects.hash(a, b, Decimals.of(score));
    }
  }

  /**
   * The scores of the article as a whole, each in [0, 1] and empty if a passage is missing. Two
   * values are equal if their scores have the same four decimals.
   *
   * @param subheadlineRestatesHeadline probability that the subheadline adds nothing to the
   *     headline
   * @param leadRestatesHeadline the same for the lead's first sentence
   * @param headlineSupport share of the headline that the body supports
   * @param subheadlineSupport share of the subheadline that the body supports
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

    /** Returns empty scores. */
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

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Scores scores && rounded().equals(scores.rounded());
    }

    @Override
    public int hashCode() {
      return rounded().hashCode();
    }

    private List<Object> rounded() {
      return Stream.of(
              subheadlineRestatesHeadline,
              leadRestatesHeadline,
              headlineSupport,
              subheadlineSupport)
          .<Object>map(v -> v.isEmpty() ? v : Decimals.of(v.getAsDouble()))
          .toList();
    }
  }

  private static void requireScore(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be in [0, 1]: " + value);
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

  /** Returns the completeness of the check. */
  public Status status() {
    if (unchecked != null) {
      return Status.UNCHECKED;
    }
    return failures.isEmpty() ? Status.COMPLETE : Status.INCOMPLETE;
  }

  /** Returns whether every enabled rule has checked the article. */
  public boolean complete() {
    return status() == Status.COMPLETE;
  }

  /**
   * Returns the reason, in one line, why the article wasn't checked, or not by all rules; empty for
   * a {@linkplain #complete complete} report.
   */
  public Optional<String> reason() {
    return switch (status()) {
      case COMPLETE -> Optional.empty();
      case UNCHECKED -> Optional.of(failures.get(0).message());
      case INCOMPLETE ->
          Optional.of(failures.stream().map(Failure::line).collect(Collectors.joining("; ")));
    };
  }

  /** Returns whether all rules checked the article and found nothing. */
  public boolean isClean() {
    return complete() && findings.isEmpty();
  }

  /** Returns whether all rules checked the article, without a finding at or above a severity. */
  public boolean passes(Severity severity) {
    requireNonNull(severity, "severity");
    return complete() && !hasFindingAt(severity);
  }

  /**
   * Returns the similarity of headline and subheadline, then of both with each paragraph; empty
   * unless the checker has {@code Copydesk.withSimilarities()}.
   */
  public List<Similarity> similarities() {
    return similarities;
  }

  /**
   * Returns the findings in {@link Finding#ORDER}, each with a unique {@linkplain Finding#key key}.
   * Empty if nothing is wrong, and also if the article {@linkplain #status wasn't checked}.
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the failed parts of the check, such as rules; empty for a {@linkplain #complete
   * complete} report. An article that wasn't checked has one failure, the reason.
   */
  public List<Failure> failures() {
    return failures;
  }

  /** Returns the effects of the article's suppressions. */
  public Suppressions suppressions() {
    return suppressions;
  }

  /** Returns the article's notes on parts that weren't read, or whose reading is uncertain. */
  public List<Note> notes() {
    return notes;
  }

  /**
   * Returns whether there is a finding at or above a severity; false also for an article that
   * {@linkplain #status wasn't checked}. To accept an article, use {@link #passes}.
   */
  public boolean hasFindingAt(Severity severity) {
    requireNonNull(severity, "severity");
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
  }

  /**
   * Returns the report as one line of JSON: that of {@code copydesk check --format jsonl}, with the
   * keys of the {@linkplain #jsonSchema schema}. Scores have four decimals, and lone surrogates
   * become U+FFFD.
   *
   * @throws org.copydesk.MissingLibraryException if Jackson is missing
   */
  public String toJson() {
    OptionalLibrary.JACKSON.require("Writing a report as JSON");
    return JsonTree.write(toMap());
  }

  /**
   * Returns the report that was written as a JSON object. It is equal to the report that {@link
   * #toJson} was called on, but for lone surrogates, and its places {@linkplain
   * Place#hasPassageText don't know} the text of their passages. The object of a draft that
   * couldn't be read is a report that wasn't checked.
   *
   * @throws IllegalArgumentException if the text isn't the JSON of a report, or that of a schema
   *     version other than 1
   * @throws org.copydesk.MissingLibraryException if Jackson is missing
   */
  public static Report fromJson(String json) {
    requireNonNull(json, "json");
    OptionalLibrary.JACKSON.require("Reading a report from JSON");
    return fromMap(JsonTree.read(json));
  }

  /**
   * Returns the report as a new tree of maps, lists, strings, {@link Integer}, {@link
   * java.math.BigDecimal} and null, with the keys of its JSON. Any JSON library can write it, and
   * Jackson's {@code ObjectMapper} writes a report so. Needs no library.
   */
  @JsonValue
  public Map<String, @Nullable Object> toMap() {
    return ReportJson.write(this, ReportJson.Texts.OWN);
  }

  /**
   * Returns the same tree with messages, titles and labels of fixes in the language of a locale, as
   * {@link Finding#message(Locale)} has them.
   */
  public Map<String, @Nullable Object> toMap(Locale locale) {
    return ReportJson.write(this, ReportJson.Texts.in(requireNonNull(locale, "locale")));
  }

  /**
   * Returns the report that was written as a tree, as {@link #fromJson} does. Numbers may be of any
   * type. Jackson's {@code ObjectMapper} reads a report so. Needs no library.
   *
   * @throws IllegalArgumentException if the tree isn't that of a report, or that of a schema
   *     version other than 1
   */
  @JsonCreator
  public static Report fromMap(Map<String, ? extends @Nullable Object> tree) {
    return ReportJson.read(requireNonNull(tree, "tree"));
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of a report, the resource {@code
   * org/copydesk/schema/report.schema.json}.
   */
  public static String jsonSchema() {
    return JsonSchema.text("report");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report report && parts().equals(report.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<@Nullable Object> parts() {
    return Arrays.asList(
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

  /** Returns identity, source, status, and rules and messages of the findings, for a log. */
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

  /** A builder of reports. Not thread-safe. */
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

    /** Sets the similarities of passages; none by default. */
    public Builder similarities(List<Similarity> similarities) {
      this.similarities = List.copyOf(requireNonNull(similarities, "similarities"));
      return this;
    }

    /** Sets the findings, in any order; none by default. */
    public Builder findings(List<Finding> findings) {
      this.findings = List.copyOf(requireNonNull(findings, "findings"));
      return this;
    }

    /** Sets the failed parts of the check; none by default. */
    public Builder failures(List<Failure> failures) {
      this.failures = List.copyOf(requireNonNull(failures, "failures"));
      return this;
    }

    /** Sets the effects of the article's suppressions; none by default. */
    public Builder suppressions(Suppressions suppressions) {
      this.suppressions = requireNonNull(suppressions, "suppressions");
      return this;
    }

    /** Sets the notes on parts that weren't read, or not for certain; none by default. */
    public Builder notes(List<Note> notes) {
      this.notes = List.copyOf(requireNonNull(notes, "notes"));
      return this;
    }

    /** Marks the article as not checked, for a reason: the report has no findings and scores. */
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
