package org.copydesk.config;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.Copydesk;
import org.copydesk.PluginException;
import org.copydesk.draft.Diagnostic;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.plugin.PluginLoader;
import org.jspecify.annotations.Nullable;

/**
 * One {@code .copydesk.yml}. Immutable and thread-safe. Needs SnakeYAML, an optional library.
 *
 * <pre>{@code
 * ConfigFile file = ConfigFile.load(Path.of(".copydesk.yml"));
 * DraftConfig config = file.forDraft(Path.of("opinion/draft.md"));
 * Report report = config.copydesk().check(article);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ConfigFile {
  private final @Nullable Path file;
  private final Copydesk base;
  private final List<ConfigLayer> layers;
  private final List<Glob> ignored;
  private final Map<List<List<String>>, Copydesk> checkers;

  private ConfigFile(
      @Nullable Path file,
      Copydesk base,
      List<ConfigLayer> layers,
      List<Glob> ignored,
      Map<List<List<String>>, Copydesk> checkers) {
    this.file = file;
    this.base = base;
    this.layers = layers;
    this.ignored = ignored;
    this.checkers = checkers;
  }

  /**
   * Reads a file. An empty file sets nothing. It may name the built-in rules, those of the class
   * path, and those of the jars in its folder {@code plugins}, whose code is run.
   *
   * @throws ConfigException if it can't be read, or anything in it is wrong
   * @throws org.copydesk.PluginException if a rule of the class path can't be used
   * @throws org.copydesk.MissingLibraryException if SnakeYAML is missing
   */
  public static ConfigFile load(Path file) {
    requireNonNull(file, "file");
    return load(file, discovered(), PluginPolicy.LOAD, new ConcurrentHashMap<>());
  }

  /**
   * Reads a file that may name the rules of a checker, and whose {@code plugins} are ignored.
   *
   * @throws ConfigException if it can't be read, or anything in it is wrong
   * @throws org.copydesk.MissingLibraryException if SnakeYAML is missing
   */
  public static ConfigFile load(Path file, Copydesk rules) {
    requireNonNull(file, "file");
    return load(
        file, requireNonNull(rules, "rules"), PluginPolicy.IGNORE, new ConcurrentHashMap<>());
  }

  /**
   * Reads a file.
   *
   * @param base a checker with the rules that files may name
   * @param plugins the use of the plugins that the file names
   * @param checkers the checkers made so far, shared with other files; thread-safe
   */
  static ConfigFile load(
      Path file, Copydesk base, PluginPolicy plugins, Map<List<List<String>>, Copydesk> checkers) {
    OptionalLibrary.SNAKEYAML.require("Reading a configuration");
    var loaded = ConfigFileReader.read(file, base, plugins);
    return new ConfigFile(
        file,
        loaded.rules(),
        loaded.layers(),
        loaded.ignored(),
        loaded.rules() == base ? checkers : new ConcurrentHashMap<>());
  }

  /** Returns a checker with the built-in rules and those of the class path. */
  static Copydesk discovered() {
    return new PluginLoader(PluginException::new).onClassPath().isEmpty()
        ? Copydesk.standard()
        : Copydesk.builder().addDiscovered().build();
  }

  /** Returns a configuration that sets nothing. It has the rules of the class path. */
  public static ConfigFile none() {
    return none(discovered());
  }

  static ConfigFile none(Copydesk base) {
    return new ConfigFile(null, base, List.of(), List.of(), Map.of());
  }

  /** Returns the JSON Schema (2020-12) of configurations with the built-in rules. */
  public static String schema() {
    return schema(Copydesk.standard());
  }

  /** Returns the JSON Schema (2020-12) of configurations with the rules of a checker. */
  public static String schema(Copydesk copydesk) {
    return RuleSchemas.text(copydesk.rules());
  }

  /** Returns the file; empty for {@link #none}. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Returns the settings of a draft, which needn't exist.
   *
   * @throws ConfigException if overrides add scales that don't fit together
   */
  public DraftConfig forDraft(Path draft) {
    requireNonNull(draft, "draft");
    if (file == null) {
      return forText();
    }
    var path = relative(DraftKey.folderOf(file), draft.toAbsolutePath().normalize());
    var ignoredBy =
        ignored.stream().filter(glob -> glob.matches(path)).findFirst().flatMap(this::ignoring);
    return config(layers.stream().filter(layer -> layer.appliesTo(path)).toList(), ignoredBy);
  }

  /** Returns the settings of a text that has no file: no override applies to it. */
  public DraftConfig forText() {
    return config(
        layers.stream().filter(layer -> layer.files().isEmpty()).toList(), Optional.empty());
  }

  private DraftConfig config(List<ConfigLayer> applicable, Optional<ConfigValue> ignoredBy) {
    var settings = EffectiveSettings.of(applicable);
    return new DraftConfig(file(), settings, ignoredBy, checker(settings), List.of());
  }

  private Copydesk checker(EffectiveSettings settings) {
    try {
      return settings.checker(base, checkers);
    } catch (PluginException e) {
      throw file == null ? e : ConfigException.of(file, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      // All other values were checked when the file was read.
      var last =
          settings.values().stream()
              .filter(value -> value.isOf(ConfigKeys.LADDERS))
              .reduce((first, second) -> second)
              .orElseThrow(() -> e)
              .at();
      throw new ConfigException(
          List.of(
              new Diagnostic(
                  String.valueOf(file), last.line(), last.column(), "ladders: " + e.getMessage())));
    }
  }

  private Optional<ConfigValue> ignoring(Glob glob) {
    return layers.stream()
        .flatMap(layer -> layer.values().stream())
        .filter(value -> value.isOf(ConfigKeys.IGNORE) && value.value().equals(glob.text()))
        .findFirst();
  }

  private static String relative(Path folder, Path draft) {
    Path path;
    try {
      path = folder.relativize(draft);
    } catch (IllegalArgumentException e) {
      path = draft; // on another drive
    }
    return path.toString().replace(File.separatorChar, '/');
  }
}
