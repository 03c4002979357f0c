package org.copydesk.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.draft.Diagnostic;
import org.copydesk.text.SourcePosition;

/**
 * What is in force for one draft. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DraftConfig {
  private final Optional<Path> file;
  private final EffectiveSettings inForce;
  private final Optional<ConfigValue> ignoredBy;
  private final Copydesk copydesk;
  private final List<Diagnostic> notes;

  DraftConfig(
      Optional<Path> file,
      EffectiveSettings inForce,
      Optional<ConfigValue> ignoredBy,
      Copydesk copydesk,
      List<Diagnostic> notes) {
    this.file = file;
    this.inForce = inForce;
    this.ignoredBy = ignoredBy;
    this.copydesk = copydesk;
    this.notes = List.copyOf(notes);
  }

  DraftConfig with(List<Diagnostic> others) {
    return others.isEmpty() ? this : new DraftConfig(file, inForce, ignoredBy, copydesk, others);
  }

  /** Returns the file that they come from; empty where no file counts. */
  public Optional<Path> file() {
    return file;
  }

  /** Returns the checker; the same one for all drafts with the same rules and words. */
  public Copydesk copydesk() {
    return copydesk;
  }

  /** Returns the language of drafts that don't say theirs; empty where none is set. */
  public Optional<Locale> language() {
    return inForce.last(ConfigKeys.LANGUAGE).map(set -> Locale.forLanguageTag(set.value()));
  }

  /** Returns the findings that make a check fail; empty where none are set. */
  public Optional<FailOn> failOn() {
    return inForce
        .last(ConfigKeys.FAIL_ON)
        .map(set -> FailOn.valueOf(set.value().toUpperCase(Locale.ROOT)));
  }

  /** Returns the folder of the archive of published articles; empty where none is set. */
  public Optional<Path> archive() {
    return inForce
        .last(ConfigKeys.ARCHIVE)
        .map(set -> ConfigFile.folderOf(file.orElseThrow()).resolve(set.value()));
  }

  /** Returns the pattern by which the draft isn't to be checked; empty where it is. */
  public Optional<ConfigValue> ignoredBy() {
    return ignoredBy;
  }

  /**
   * Returns hints about files that look like configurations of the draft and aren't read, such as
   * {@code .copydesk.yaml}; empty where there are none.
   */
  public List<Diagnostic> notes() {
    return notes;
  }

  /**
   * Returns all that the file sets for the draft, in its order; of a key that it sets more than
   * once the last one. What isn't here has its default.
   */
  public List<ConfigValue> all() {
    return inForce.settings();
  }

  /**
   * Returns the exception for a value that turned out to be of no use, such as the folder of an
   * archive that isn't there, with its place in the file.
   *
   * @param key a key of the file, such as {@code archive}
   */
  public ConfigException problem(String key, String message) {
    var at = inForce.last(key).map(ConfigValue::at);
    return new ConfigException(
        List.of(
            new Diagnostic(
                file.map(Path::toString).orElse(ConfigLocator.FILE_NAME),
                at.map(SourcePosition::line).orElse(0),
                at.map(SourcePosition::column).orElse(0),
                key + ": " + message)));
  }
}
