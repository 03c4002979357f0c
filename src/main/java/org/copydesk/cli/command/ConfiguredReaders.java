package org.copydesk.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigLocator;
import org.copydesk.config.DraftConfig;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.DraftException;
import org.copydesk.input.DraftReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * The reader of each file: by the options of the command line, otherwise by its configuration. Only
 * {@link #settings} may be called on any thread.
 */
public final class ConfiguredReaders implements DraftReaders {
  private final ParseResult arguments;
  private final ConfigLocator configurations;
  private final Diagnostics diagnostics;
  private final String not;
  private final Consumer<DraftConfig> opening;
  private final Set<String> reported = new HashSet<>();
  // Spelled as the sources of drafts.
  private final Set<String> named = new HashSet<>();
  private volatile @Nullable Last last;

  /** The last result, kept since a file may have a million drafts. */
  private record Last(String source, DraftConfig settings) {}

  /**
   * Holds what the readers depend on.
   *
   * @param paths the paths of the command line
   * @param done participle for what isn't done with an ignored file, such as {@code read}
   * @param opening receives the settings of each file that is not ignored, before it is read; may
   *     throw a {@link ConfigException}
   */
  public ConfiguredReaders(
      ParseResult arguments,
      ConfigLocator configurations,
      List<String> paths,
      Diagnostics diagnostics,
      String done,
      Consumer<DraftConfig> opening) {
    this.arguments = arguments;
    this.configurations = configurations;
    this.diagnostics = diagnostics;
    this.not = "not " + done + ": ";
    this.opening = opening;
    for (var path : paths) {
      try {
        named.add(Path.of(path).toString());
      } catch (InvalidPathException e) {
        // Reported when it is read.
      }
    }
  }

  /** Reports the problems of a configuration only once, however many drafts it has. */
  @Override
  public Optional<DraftReader> of(String source) {
    try {
      var settings = settings(source);
      settings.notes().forEach(note -> once(note.toString()));
      var ignoredBy = settings.ignoredBy();
      if (ignoredBy.isPresent()) {
        if (named.contains(source)) {
          once(source + ": " + not + "ignored by " + ignoredBy.get());
        }
        return Optional.empty();
      }
      opening.accept(settings);
      return Optional.of(ReaderOptions.reader(arguments, settings.language()));
    } catch (ConfigException e) {
      if (reported.add(e.getMessage())) {
        diagnostics.lines(e.diagnostics());
      }
      var file = e.diagnostics().get(0).source();
      throw new DraftException(
          List.of(new Diagnostic(source, 0, 0, not + file + " can't be used")));
    }
  }

  private void once(String line) {
    if (reported.add(line)) {
      diagnostics.line(line);
    }
  }

  /**
   * Returns the settings of a file.
   *
   * @throws ConfigException if its configuration can't be used
   */
  public DraftConfig settings(String source) {
    var known = last;
    if (known == null || !known.source().equals(source)) {
      known = new Last(source, ConfigOptions.settings(configurations, source));
      last = known;
    }
    return known.settings();
  }
}
