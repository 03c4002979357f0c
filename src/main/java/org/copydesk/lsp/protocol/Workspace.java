package org.copydesk.lsp.protocol;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.copydesk.config.ConfigLocator;
import org.copydesk.lsp.check.Configurations;
import org.copydesk.lsp.client.Client;
import org.copydesk.lsp.client.ClientSettings;
import org.copydesk.lsp.client.SettingsReader;
import org.copydesk.lsp.document.OpenDocuments;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** Settings of the editor, configuration files and folders. */
final class Workspace implements WorkspaceService {
  private static final String CONFIGURATION = "workspace/didChangeConfiguration";
  private static final String WATCHED_FILES = "workspace/didChangeWatchedFiles";

  // A draft is checked with the defaults if the editor doesn't tell its settings.
  private static final long SETTINGS_SECONDS = 1;

  private final OpenDocuments documents;
  private final Configurations configurations;
  private final Client client;
  private final Worker worker;
  private final Diagnosing diagnosing;
  private final Lifecycle lifecycle;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private volatile ClientSettings initial = ClientSettings.NONE;

  Workspace(
      OpenDocuments documents,
      Configurations configurations,
      Client client,
      Worker worker,
      Diagnosing diagnosing,
      Lifecycle lifecycle) {
    this.documents = documents;
    this.configurations = configurations;
    this.client = client;
    this.worker = worker;
    this.diagnosing = diagnosing;
    this.lifecycle = lifecycle;
  }

  /** Takes folders and settings of an editor that begins. */
  @SuppressWarnings("deprecation") // Older editors only have a root.
  void begin(InitializeParams params) {
    var folders = params.getWorkspaceFolders();
    if (folders == null || folders.isEmpty()) {
      var root = params.getRootUri();
      folders = root == null ? List.of() : List.of(new WorkspaceFolder(root, ""));
    }
    documents.changeFolders(folders, List.of());
    SettingsReader.readAll(params.getInitializationOptions(), false, client::warnOnce)
        .ifPresent(this::setInitial);
    if (!client.features().configuration()) {
      ready.complete(null);
    }
    diagnosing.startAfter(ready.completeOnTimeout(null, SETTINGS_SECONDS, TimeUnit.SECONDS));
  }

  private void setInitial(ClientSettings settings) {
    initial = settings;
    worker.execute(() -> configurations.set(settings, Map.of()));
  }

  /** Asks an editor that has begun for its settings and for news of files. */
  void initialized() {
    var registrations = new ArrayList<Registration>();
    if (client.features().watchFiles()) {
      var watcher = new FileSystemWatcher(Either.forLeft("**/" + ConfigLocator.FILE_NAME));
      registrations.add(
          new Registration(
              "copydesk-files",
              WATCHED_FILES,
              new DidChangeWatchedFilesRegistrationOptions(List.of(watcher))));
    }
    if (client.features().registerConfiguration()) {
      registrations.add(
          new Registration(
              "copydesk-settings", CONFIGURATION, Map.of("section", SettingsReader.SECTION)));
    }
    askSettings();
    if (!registrations.isEmpty()) {
      var unused =
          client.request(
              editor -> editor.registerCapability(new RegistrationParams(registrations)));
    }
  }

  private void askSettings() {
    if (!client.features().configuration()) {
      return;
    }
    var folders = documents.folders();
    var items = new ArrayList<ConfigurationItem>();
    items.add(item(null));
    folders.forEach(folder -> items.add(item(folder.toUri().toString())));
    var unused =
        client
            .request(editor -> editor.configuration(new ConfigurationParams(items)))
            .handle(
                (answer, failure) -> {
                  if (answer != null && failure == null) {
                    take(answer, folders);
                  }
                  ready.complete(null);
                  return true;
                });
  }

  private static ConfigurationItem item(@Nullable String scope) {
    var item = new ConfigurationItem();
    item.setSection(SettingsReader.SECTION);
    item.setScopeUri(scope);
    return item;
  }

  /** Takes the answer: general settings, then those of each folder; null for none. */
  private void take(List<@Nullable Object> answer, List<Path> folders) {
    var general = settings(answer, 0, initial);
    var byFolder = new HashMap<Path, ClientSettings>();
    for (int i = 0; i < folders.size(); i++) {
      var settings = settings(answer, i + 1, general);
      if (!settings.equals(general)) {
        byFolder.put(folders.get(i), settings);
      }
    }
    set(general, byFolder);
  }

  private ClientSettings settings(
      List<@Nullable Object> answer, int index, ClientSettings otherwise) {
    var json = index < answer.size() ? answer.get(index) : null;
    return json == null || json.toString().equals("null")
        ? otherwise
        : SettingsReader.read(json, client::warnOnce);
  }

  private void set(ClientSettings general, Map<Path, ClientSettings> byFolder) {
    worker.execute(
        () -> {
          if (configurations.set(general, byFolder)) {
            diagnosing.settingsChanged();
          }
        });
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    lifecycle.handle(
        CONFIGURATION,
        () -> {
          if (client.features().configuration()) {
            askSettings();
          } else {
            SettingsReader.readAll(params.getSettings(), true, client::warnOnce)
                .ifPresent(settings -> set(settings, Map.of()));
          }
        });
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    lifecycle.handle(WATCHED_FILES, diagnosing::reload);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    lifecycle.handle(
        "workspace/didChangeWorkspaceFolders",
        () -> {
          documents.changeFolders(params.getEvent().getAdded(), params.getEvent().getRemoved());
          askSettings();
          diagnosing.reload();
        });
  }
}
