package org.copydesk.lsp.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.CopydeskException;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFile;
import org.copydesk.config.ConfigLocator;
import org.copydesk.config.DraftConfig;
import org.copydesk.draft.Diagnostic;
import org.copydesk.lsp.client.Client;
import org.copydesk.lsp.client.ClientSettings;
import org.copydesk.lsp.document.OpenDocument;
import org.copydesk.lsp.document.OpenDocuments;
import org.jspecify.annotations.Nullable;

/**
 * Finds the settings of documents. A configuration that can't be used is shown to the editor once;
 * until it is fixed, the last version that could be used counts, or the defaults. Not thread-safe.
 */
public final class Configurations {
  private final Supplier<ConfigLocator> source;
  private final Supplier<Copydesk> rules;
  private final OpenDocuments documents;
  private final Client client;
  private final Checkers checkers;
  private final ConfigStamps stamps = new ConfigStamps();
  private final Map<Path, ConfigLocator> usable = new HashMap<>();
  private final Map<Path, ConfigLocator> named = new HashMap<>();
  private Map<Path, ClientSettings> byFolder = Map.of();
  private ClientSettings general = ClientSettings.NONE;
  private @Nullable ConfigLocator locator;

  /**
   * Holds where settings come from.
   *
   * @param source makes the configurations, and makes them again after files have changed
   * @param rules makes a checker with the rules that a configuration may name
   */
  public Configurations(
      Supplier<ConfigLocator> source,
      Supplier<Copydesk> rules,
      OpenDocuments documents,
      Client client) {
    this.source = source;
    this.rules = rules;
    this.documents = documents;
    this.client = client;
    this.checkers = new Checkers(client);
  }

  /**
   * Sets the settings of the editor and returns whether they differ from those before.
   *
   * @param general those of documents outside all folders
   */
  public boolean set(ClientSettings general, Map<Path, ClientSettings> byFolder) {
    boolean differ = !general.equals(this.general) || !byFolder.equals(this.byFolder);
    this.general = general;
    this.byFolder = Map.copyOf(byFolder);
    return differ;
  }

  /** Forgets what was read of configuration files. */
  public void reload() {
    locator = null;
    named.clear();
    stamps.clear();
    checkers.reload();
  }

  /** Returns whether a configuration file of a document was changed since it was last asked for. */
  public boolean changed(OpenDocument document) {
    return document
        .path()
        .map(Path::getParent)
        .map(folder -> stamps.changed(folder, named(document).orElse(null)))
        .orElse(false);
  }

  /** Returns the settings of a document. */
  public DraftSettings of(OpenDocument document) {
    var settings = settings(document);
    var config = config(document);
    return new DraftSettings(
        config.file().map(Configurations::absolute),
        checkers.of(config, settings),
        config.language(),
        settings.messageLanguage().orElse(client.features().locale()),
        config.ignoredBy().isPresent());
  }

  /** Returns the problems of a configuration file, as it is saved. */
  public List<Diagnostic> problems(Path file) {
    try {
      var unused = current().forDraft(file.resolveSibling("draft.md"));
      return List.of();
    } catch (ConfigException e) {
      return e.diagnostics();
    } catch (CopydeskException e) {
      return List.of();
    }
  }

  /** Closes what was opened. */
  public void close() {
    checkers.close();
  }

  private ClientSettings settings(OpenDocument document) {
    return documents
        .folderOf(document)
        .map(folder -> byFolder.getOrDefault(folder, general))
        .orElse(general);
  }

  /** Returns the configuration file that the settings of the editor name. */
  private Optional<Path> named(OpenDocument document) {
    try {
      return settings(document)
          .config()
          .map(name -> documents.folderOf(document).orElse(Path.of("")).resolve(name))
          .map(Configurations::absolute);
    } catch (InvalidPathException e) {
      client.warnOnce("copydesk.config: expected the path of a configuration");
      return Optional.empty();
    }
  }

  private DraftConfig config(OpenDocument document) {
    try {
      var found = locator(document);
      var config = config(found, document);
      config.notes().forEach(note -> client.warnOnce(note.toString()));
      config
          .file()
          .ifPresent(
              file -> {
                client.forget(file.toString());
                usable.put(absolute(file), found);
              });
      return config;
    } catch (ConfigException e) {
      client.warnOnce(String.valueOf(e.getMessage()));
      return lastUsable(e, document);
    } catch (CopydeskException e) {
      client.warnOnce(String.valueOf(e.getMessage()));
      return ConfigFile.none().forText();
    }
  }

  private DraftConfig lastUsable(ConfigException problem, OpenDocument document) {
    try {
      var last = usable.get(absolute(Path.of(problem.diagnostics().get(0).source())));
      if (last != null) {
        return config(last, document);
      }
    } catch (InvalidPathException | ConfigException e) {
      // It is no better for this document.
    }
    return ConfigLocator.of(ConfigFile.none()).forText(Path.of(""));
  }

  private ConfigLocator locator(OpenDocument document) {
    var file = named(document);
    if (file.isEmpty()) {
      return current();
    }
    var known = named.get(file.get());
    if (known == null) {
      // Without the plugins that it names, whose code a folder from a stranger could run so.
      known = ConfigLocator.of(ConfigFile.load(file.get(), rules.get()));
      named.put(file.get(), known);
    }
    return known;
  }

  private ConfigLocator current() {
    if (locator == null) {
      locator = source.get();
    }
    return locator;
  }

  private DraftConfig config(ConfigLocator configurations, OpenDocument document) {
    return document.path().isPresent()
        ? configurations.forDraft(document.path().get())
        : configurations.forText(documents.folderOf(document).orElse(Path.of("")));
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
