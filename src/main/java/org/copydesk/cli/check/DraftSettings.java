package org.copydesk.cli.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.Copydesk;
import org.copydesk.archive.Archive;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfiguredReaders;
import org.copydesk.cli.command.DraftReaders;
import org.copydesk.cli.command.ModelLoader;
import org.copydesk.config.ConfigException;
import org.copydesk.config.DraftConfig;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftReader;
import org.copydesk.rule.KnownArticles;

/**
 * The settings of each draft of a run: those of the command line, otherwise of its configuration.
 * Opens each archive once. Only {@link #failOn} may be called on any thread.
 */
final class DraftSettings implements DraftReaders, Closeable {
  private final CheckOptions options;
  private final ConfiguredReaders readers;
  private final ModelLoader models;
  private final Copydesk unconfigured;
  private final Map<Path, Archive> archives = new TreeMap<>();

  private DraftSettings(CheckOptions options, CommandContext context, ModelLoader models) {
    this.options = options;
    this.models = models;
    var plugins = options.plugins();
    this.readers =
        options.readers(options.configurations(plugins), context.diagnostics(), this::openArchive);
    this.unconfigured = plugins.orElseGet(context.copydesk());
  }

  /**
   * Returns the settings for a command line.
   *
   * @throws ConfigException if its configuration can't be used
   * @throws IOException if its archive can't be opened
   */
  static DraftSettings of(CheckOptions options, CommandContext context, ModelLoader models)
      throws IOException {
    var settings = new DraftSettings(options, context, models);
    var archive = options.archive();
    if (archive.isPresent()) {
      settings.open(archive.get());
    }
    return settings;
  }

  @Override
  public Optional<DraftReader> of(String source) {
    return readers.of(source);
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
    return models
        .with(options.withConfidence(copydesk), settings.models())
        .withKnownArticles(published(draft));
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
    return readers.settings(source);
  }

  @Override
  public void close() throws IOException {
    for (var archive : archives.values()) {
      archive.close();
    }
  }
}
