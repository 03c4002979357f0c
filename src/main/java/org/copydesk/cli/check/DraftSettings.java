package org.copydesk.cli.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.Copydesk;
import org.copydesk.archive.Archive;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.cli.command.DraftReaders;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigLocator;
import org.copydesk.config.DraftConfig;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.draft.DraftException;
import org.copydesk.input.DraftReader;
import org.copydesk.rule.KnownArticles;
import org.jspecify.annotations.Nullable;

/**
 * The settings of each draft of a run: those of the command line, otherwise of its configuration.
 * Opens each archive once. Only {@link #failOn} may be called on any thread.
 */
final class DraftSettings implements DraftReaders, Closeable {
  private final CheckOptions options;
  private final Diagnostics diagnostics;
  private final ConfigLocator configurations;
  private final Copydesk unconfigured;
  private final Map<Path, Archive> archives = new TreeMap<>();
  private final Set<String> reported = new HashSet<>();
  // Spelled as the sources of drafts.
  private final Set<String> named = new HashSet<>();
  private volatile @Nullable Last last;

  /** The last result, kept since a file may have a million drafts. */
  private record Last(String source, DraftConfig settings) {}

  private DraftSettings(CheckOptions options, CommandContext context) {
    this.options = options;
    this.diagnostics = context.diagnostics();
    var plugins = options.plugins();
    this.configurations = options.configurations(plugins);
    for (var path : options.paths()) {
      try {
        named.add(Path.of(path).toString());
      } catch (InvalidPathException e) {
        // Reported when it is read.
      }
    }
    this.unconfigured = plugins.orElseGet(context.copydesk());
  }

  /**
   * Returns the settings for a command line.
   *
   * @throws ConfigException if its configuration can't be used
   * @throws IOException if its archive can't be opened
   */
  static DraftSettings of(CheckOptions options, CommandContext context) throws IOException {
    var settings = new DraftSettings(options, context);
    var archive = options.archive();
    if (archive.isPresent()) {
      settings.open(archive.get());
    }
    return settings;
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
          once(source + ": not checked: ignored by " + ignoredBy.get());
        }
        return Optional.empty();
      }
      openArchive(settings);
      return Optional.of(options.reader(settings.language()));
    } catch (ConfigException e) {
      if (reported.add(e.getMessage())) {
        diagnostics.lines(e.diagnostics());
      }
      var file = e.diagnostics().get(0).source();
      throw new DraftException(
          List.of(new Diagnostic(source, 0, 0, "not checked: " + file + " can't be used")));
    }
  }

  private void once(String line) {
    if (reported.add(line)) {
      diagnostics.line(line);
    }
  }

  private void openArchive(DraftConfig settings) {
    var archive = archive(settings);
    if (archive.isPresent()) {
      try {
        open(archive.get());
      } catch (IOException e) {
        throw settings.exception("archive", String.valueOf(e.getMessage()));
      }
    }
  }

  private void open(Path archive) throws IOException {
    if (!archives.containsKey(archive)) {
      archives.put(archive, Archive.open(archive));
    }
  }

  private Optional<Path> archive(DraftConfig settings) {
    return options.archive().or(settings::archive);
  }

  /** Returns the checker of a draft whose file was read, with the published articles. */
  Copydesk copydesk(Draft.Readable draft) {
    var settings = settings(draft.source());
    var copydesk = settings.file().isEmpty() ? unconfigured : settings.copydesk();
    return options.withConfidence(copydesk).withKnownArticles(published(draft));
  }

  /** Returns the published articles that a draft is compared with. */
  KnownArticles published(Draft.Readable draft) {
    var archive = archive(settings(draft.source()));
    return archive.<KnownArticles>map(archives::get).orElse(KnownArticles.NONE);
  }

  DraftConfig.FailOn failOn(Draft.Readable draft) {
    return options
        .failOn()
        .or(() -> settings(draft.source()).failOn())
        .orElse(DraftConfig.FailOn.WARNING);
  }

  private DraftConfig settings(String source) {
    var known = last;
    if (known == null || !known.source().equals(source)) {
      known = new Last(source, ConfigOptions.settings(configurations, source));
      last = known;
    }
    return known.settings();
  }

  @Override
  public void close() throws IOException {
    for (var archive : archives.values()) {
      archive.close();
    }
  }
}
