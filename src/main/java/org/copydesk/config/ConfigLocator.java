package org.copydesk.config;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.Copydesk;
import org.copydesk.draft.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds the settings of drafts. Only the nearest {@code .copydesk.yml} counts, in the folder of the
 * draft or above. Each file is read once, and each checker made once. Thread-safe.
 *
 * <pre>{@code
 * var locator = ConfigLocator.nearest();
 * for (var draft : drafts) {
 *   var config = locator.forDraft(draft);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ConfigLocator {
  /** Name of configuration files. */
  public static final String FILE_NAME = ".copydesk.yml";

  private static final String UNREAD_NAME = ".copydesk.yaml";

  private final @Nullable ConfigFile only;
  private final Copydesk base;
  private final PluginPolicy plugins;
  private final Map<List<List<String>>, Copydesk> checkers = new ConcurrentHashMap<>();
  private final Map<Path, Found> byFolder = new ConcurrentHashMap<>();
  private final Map<Path, Found> byFile = new ConcurrentHashMap<>();

  /** A configuration or the reason why it can't be used, and hints about files that aren't read. */
  private record Found(
      @Nullable ConfigFile configuration,
      @Nullable ConfigException problem,
      List<Diagnostic> notes) {
    private DraftConfig settings(Function<ConfigFile, DraftConfig> of) {
      if (problem != null) {
        throw problem;
      }
      return of.apply(requireNonNull(configuration)).with(notes);
    }

    private Found with(Diagnostic note) {
      return new Found(
          configuration, problem, Stream.concat(Stream.of(note), notes.stream()).toList());
    }
  }

  private ConfigLocator(@Nullable ConfigFile only, Copydesk base, PluginPolicy plugins) {
    this.only = only;
    this.base = base;
    this.plugins = plugins;
  }

  /**
   * Returns a locator that searches the folder of each draft and the folders above. A file that
   * names {@code plugins} is wrong there: drafts and their folders may come from strangers.
   */
  public static ConfigLocator nearest() {
    return new ConfigLocator(null, ConfigFile.discovered(), PluginPolicy.REJECT);
  }

  /**
   * Returns a locator like {@link #nearest()} of files that may name the rules of a checker, and
   * whose {@code plugins} are ignored.
   */
  public static ConfigLocator nearest(Copydesk rules) {
    return new ConfigLocator(null, requireNonNull(rules, "rules"), PluginPolicy.IGNORE);
  }

  /** Returns a locator with one configuration for all drafts. */
  public static ConfigLocator of(ConfigFile configuration) {
    requireNonNull(configuration, "configuration");
    return new ConfigLocator(configuration, Copydesk.standard(), PluginPolicy.IGNORE);
  }

  /**
   * Returns the settings of a draft, which needn't exist.
   *
   * @throws ConfigException if its file can't be used; the same one each time
   * @throws org.copydesk.MissingLibraryException if it has a file and SnakeYAML is missing
   */
  public DraftConfig forDraft(Path draft) {
    var folder = requireNonNull(draft, "draft").toAbsolutePath().normalize().getParent();
    var found = folder == null ? alone() : inFolder(folder);
    return found.settings(configuration -> configuration.forDraft(draft));
  }

  /**
   * Returns the settings of a text without a file, such as standard input.
   *
   * @param folder the first folder of the search, such as the working directory
   * @throws ConfigException if the file can't be used
   * @throws org.copydesk.MissingLibraryException if there is a file and SnakeYAML is missing
   */
  public DraftConfig forText(Path folder) {
    return inFolder(requireNonNull(folder, "folder").toAbsolutePath().normalize())
        .settings(ConfigFile::forText);
  }

  private Found alone() {
    return new Found(only == null ? ConfigFile.none(base) : only, null, List.of());
  }

  private Found inFolder(Path folder) {
    return only == null ? find(folder) : alone();
  }

  private Found find(Path folder) {
    var known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    var file = folder.resolve(FILE_NAME);
    Found found;
    if (Files.exists(file)) {
      found = byFile.computeIfAbsent(file, this::load);
    } else {
      var parent = folder.getParent();
      found = parent == null ? alone() : find(parent);
    }
    var unread = folder.resolve(UNREAD_NAME);
    if (Files.exists(unread)) {
      found =
          found.with(
              new Diagnostic(
                  shown(unread).toString(), 0, 0, "isn't read: expected the name " + FILE_NAME));
    }
    byFolder.put(folder, found);
    return found;
  }

  /** Returns the path from the working directory, if the file is below it. */
  private static Path shown(Path file) {
    var here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private Found load(Path file) {
    try {
      return new Found(ConfigFile.load(shown(file), base, plugins, checkers), null, List.of());
    } catch (ConfigException e) {
      return new Found(null, e, List.of());
    }
  }
}
