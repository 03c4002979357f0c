package org.copydesk.config;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.config.yaml.Schema;
import org.copydesk.draft.Diagnostic;
import org.copydesk.library.OptionalLibrary;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code .copydesk.yml} says. Immutable and thread-safe.
 *
 * <pre>{@code
 * Settings settings = Configuration.load(Path.of(".copydesk.yml")).forDraft(Path.of("opinion/draft.md"));
 * Report report = settings.copydesk().check(article);
 * }</pre>
 *
 * <p>Needs SnakeYAML, which the library doesn't bring by itself.
 *
 * @since 0.1.0
 */
public final class ConfigFile {
  private static final ConfigFile NONE = new ConfigFile(null, List.of(), List.of(), new Checkers());

  private final @Nullable Path file;
  private final List<ConfigLayer> layers;
  private final List<Glob> ignored;
  private final Checkers checkers;

  private ConfigFile(
      @Nullable Path file, List<ConfigLayer> layers, List<Glob> ignored, Checkers checkers) {
    this.file = file;
    this.layers = List.copyOf(layers);
    this.ignored = List.copyOf(ignored);
    this.checkers = checkers;
  }

  /**
   * Reads a file. One that is empty sets nothing.
   *
   * @throws ConfigException if it can't be read, or anything in it is wrong
   * @throws org.copydesk.MissingLibraryException if SnakeYAML is missing
   */
  public static ConfigFile load(Path file) {
    return load(requireNonNull(file, "file"), new Checkers());
  }

  static ConfigFile load(Path file, Checkers checkers) {
    OptionalLibrary.SNAKEYAML.require("Reading a configuration");
    var loaded = ConfigFileReader.read(file);
    return new ConfigFile(file, loaded.layers(), loaded.ignored(), checkers);
  }

  /** Returns the configuration that sets nothing. */
  public static ConfigFile none() {
    return NONE;
  }

  /** Returns the JSON Schema (2020-12) that files are held against. */
  public static String schema() {
    return Schema.configurationText();
  }

  /** Returns the file; empty for {@link #none}. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Returns what is in force for a draft, which needn't exist.
   *
   * @throws ConfigException if overrides add ladders that don't fit together
   */
  public DraftConfig forDraft(Path draft) {
    requireNonNull(draft, "draft");
    if (file == null) {
      return forText();
    }
    var path = relative(folderOf(file), draft.toAbsolutePath().normalize());
    var ignoredBy =
        ignored.stream()
            .filter(glob -> glob.matches(path))
            .findFirst()
            .flatMap(glob -> setting(ConfigKeys.IGNORE, glob.text()));
    return settings(layers.stream().filter(layer -> layer.isFor(path)).toList(), ignoredBy);
  }

  /** Returns what is in force for a text that has no file: no override is for it. */
  public DraftConfig forText() {
    return settings(
        layers.stream().filter(layer -> layer.files().isEmpty()).toList(), Optional.empty());
  }

  private DraftConfig settings(List<ConfigLayer> inForceHere, Optional<ConfigValue> ignoredBy) {
    var inForce = EffectiveSettings.of(inForceHere);
    return new DraftConfig(file(), inForce, ignoredBy, checker(inForce), List.of());
  }

  private Copydesk checker(EffectiveSettings inForce) {
    try {
      return checkers.of(inForce);
    } catch (IllegalArgumentException e) {
      // All else was checked when the file was read.
      var last =
          inForce.settings().stream()
              .filter(set -> set.isOf(ConfigKeys.LADDERS))
              .reduce((first, second) -> second)
              .orElseThrow(() -> e)
              .at();
      throw new ConfigException(
          List.of(
              new Diagnostic(
                  String.valueOf(file), last.line(), last.column(), "ladders: " + e.getMessage())));
    }
  }

  private Optional<ConfigValue> setting(String key, String value) {
    return layers.stream()
        .flatMap(layer -> layer.settings().stream())
        .filter(setting -> setting.isOf(key) && setting.value().equals(value))
        .findFirst();
  }

  static Path folderOf(Path file) {
    var folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? file.toAbsolutePath().normalize() : folder;
  }

  private static String relative(Path folder, Path draft) {
    try {
      return folder.relativize(draft).toString().replace(File.separatorChar, '/');
    } catch (IllegalArgumentException e) {
      // On another drive.
      return draft.toString().replace(File.separatorChar, '/');
    }
  }
}
