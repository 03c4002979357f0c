package org.copydesk.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.draft.Diagnostic;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Settings of one draft. Immutable and thread-safe.
 *
 * <pre>{@code
 * DraftConfig config = ConfigLocator.nearest().forDraft(draft);
 * if (config.ignoredBy().isEmpty()) {
 *   Report report = config.copydesk().check(article);
 *   boolean failed = config.failOn().orElse(FailOn.WARNING).isMetBy(report);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DraftConfig {
  private final Optional<Path> file;
  private final EffectiveSettings settings;
  private final Optional<ConfigValue> ignoredBy;
  private final Copydesk copydesk;
  private final List<Diagnostic> notes;

  DraftConfig(
      Optional<Path> file,
      EffectiveSettings settings,
      Optional<ConfigValue> ignoredBy,
      Copydesk copydesk,
      List<Diagnostic> notes) {
    this.file = file;
    this.settings = settings;
    this.ignoredBy = ignoredBy;
    this.copydesk = copydesk;
    this.notes = List.copyOf(notes);
  }

  DraftConfig with(List<Diagnostic> others) {
    return others.isEmpty() ? this : new DraftConfig(file, settings, ignoredBy, copydesk, others);
  }

  /** Returns the file of the settings; empty without a file. */
  public Optional<Path> file() {
    return file;
  }

  /** Returns the checker; the same one for all drafts with the same rules and words. */
  public Copydesk copydesk() {
    return copydesk;
  }

  /** Returns the language of drafts that don't name theirs; empty if none is set. */
  public Optional<Locale> language() {
    return settings.last(ConfigKeys.LANGUAGE).map(set -> Locale.forLanguageTag(set.value()));
  }

  /** Returns the findings that make a check fail; empty if they aren't set. */
  public Optional<FailOn> failOn() {
    return settings
        .last(ConfigKeys.FAIL_ON)
        .map(set -> FailOn.valueOf(set.value().toUpperCase(Locale.ROOT)));
  }

  /** Returns the folder of the archive of published articles; empty if none is set. */
  public Optional<Path> archive() {
    return settings
        .last(ConfigKeys.ARCHIVE)
        .map(set -> DraftKey.folderOf(file.orElseThrow()).resolve(set.value()));
  }

  /**
   * Returns the folders of the sentence model and the cross-encoder; empty if none is set. The
   * {@linkplain #copydesk checker} doesn't have them: load them once with {@link
   * org.copydesk.model.SentenceModel#load}, and add them with {@link Copydesk#withSentenceModel}.
   */
  public List<Path> models() {
    return settings.list(ConfigKeys.MODEL).stream()
        .map(set -> DraftKey.folderOf(file.orElseThrow()).resolve(set))
        .toList();
  }

  /**
   * Returns the pattern that excludes the draft from checks, with its place: {@code "old/",
   * .copydesk.yml:2}. Empty if the draft is to be checked.
   */
  public Optional<String> ignoredBy() {
    return ignoredBy.map(
        pattern -> '"' + pattern.value() + "\", " + fileName() + ":" + pattern.at().line());
  }

  /**
   * Returns hints about files that look like configurations of the draft and aren't read, such as
   * {@code .copydesk.yaml}.
   */
  public List<Diagnostic> notes() {
    return notes;
  }

  /**
   * Returns all settings as a configuration file, defaults included, with a comment in each line
   * that names the file and line of the setting.
   *
   * @param draft name of the draft, for the first line
   */
  public String toYaml(String draft) {
    return EffectiveSettingsPrinter.of(draft, this);
  }

  /** Returns the values that the file sets for the draft, in its order. */
  List<ConfigValue> values() {
    return settings.values();
  }

  Optional<ConfigValue> ignoringPattern() {
    return ignoredBy;
  }

  /**
   * Returns an exception for a value that can't be used, such as a missing folder, with its place
   * in the file. The caller throws it.
   *
   * @param key a key of the file, such as {@code archive}
   */
  public ConfigException exception(String key, String message) {
    var at = settings.last(key).map(ConfigValue::at);
    return new ConfigException(
        List.of(
            new Diagnostic(
                fileName(),
                at.map(SourcePosition::line).orElse(0),
                at.map(SourcePosition::column).orElse(0),
                key + ": " + message)));
  }

  private String fileName() {
    return file.map(Path::toString).orElse(ConfigLocator.FILE_NAME);
  }

  /**
   * Lowest severity of findings that make a check fail, or none. {@link #NEVER} differs from a
   * setting that is left out.
   *
   * @since 0.1.0
   */
  public enum FailOn {
    /** Only errors. */
    ERROR(Severity.ERROR),
    /** Warnings and errors. */
    WARNING(Severity.WARNING),
    /** All findings. */
    SUGGESTION(Severity.SUGGESTION),
    /** None. */
    NEVER(null);

    private final @Nullable Severity severity;

    FailOn(@Nullable Severity severity) {
      this.severity = severity;
    }

    /** Returns the name in files and on the command line: the key of the severity, or "never". */
    public String key() {
      return severity == null ? "never" : severity.key();
    }

    /** Returns the lowest severity that counts; empty for none. */
    public Optional<Severity> severity() {
      return Optional.ofNullable(severity);
    }

    /**
     * Returns whether a report makes the check fail. It does if it has such a finding or isn't
     * {@linkplain Report#complete complete}; with {@link #NEVER} it never does.
     */
    public boolean isMetBy(Report report) {
      return severity != null && !report.passes(severity);
    }
  }
}
