package org.copydesk.config;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.draft.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is in force for drafts: the nearest {@code .copydesk.yml}, in the folder of the draft
 * or the first above it that has one, counts alone. Each file is read once, and each checker made
 * once. Thread-safe.
 *
 * <pre>{@code
 * var configurations = Configurations.nearest();
 * for (var draft : drafts) {
 *   var settings = configurations.forDraft(draft);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ConfigLocator {
  /** The name that files are looked for by. */
  public static final String FILE_NAME = ".copydesk.yml";

  private static final String UNREAD_NAME = ".copydesk.yaml";

  private final @Nullable ConfigFile only;
  private final Checkers checkers = new Checkers();
  private final Map<Path, Found> byFolder = new ConcurrentHashMap<>();
  private final Map<Path, Found> byFile = new ConcurrentHashMap<>();

  /** A configuration or why it can't be used, and hints about files that aren't read. */
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

  private ConfigLocator(@Nullable ConfigFile only) {
    this.only = only;
  }

  /** Returns those that are found by the place of each draft. */
  public static ConfigLocator nearest() {
    return new ConfigLocator(null);
  }

  /** Returns one configuration for all drafts, wherever they are. */
  public static ConfigLocator of(ConfigFile configuration) {
    return new ConfigLocator(requireNonNull(configuration, "configuration"));
  }

  /**
   * Returns what is in force for a draft, which needn't exist.
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
   * Returns what is in force for a text without a file, such as standard input.
   *
   * @param folder where the search begins; the working directory, say
   * @throws ConfigException if the file can't be used
   * @throws org.copydesk.MissingLibraryException if there is a file and SnakeYAML is missing
   */
  public DraftConfig forText(Path folder) {
    return inFolder(requireNonNull(folder, "folder").toAbsolutePath().normalize())
        .settings(ConfigFile::forText);
  }

  private Found alone() {
    return new Found(only == null ? ConfigFile.none() : only, null, List.of());
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

  /** Returns a file of the working directory by its path from there, as people know it. */
  private static Path shown(Path file) {
    var here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private Found load(Path file) {
    try {
      return new Found(ConfigFile.load(shown(file), checkers), null, List.of());
    } catch (ConfigException e) {
      return new Found(null, e, List.of());
    }
  }
}
