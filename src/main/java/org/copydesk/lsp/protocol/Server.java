package org.copydesk.lsp.protocol;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.config.ConfigLocator;
import org.copydesk.lsp.check.Configurations;
import org.copydesk.lsp.check.DraftChecks;
import org.copydesk.lsp.client.Client;
import org.copydesk.lsp.client.ClientFeatures;
import org.copydesk.lsp.document.OpenDocuments;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server of one editor. */
final class Server implements LanguageServer {
  private final Client client = new Client();
  private final Lifecycle lifecycle = new Lifecycle(client);
  private final Worker worker = new Worker(client);
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private final Configurations configurations;
  private final Drafts drafts;
  private final Workspace workspace;

  Server(Supplier<ConfigLocator> source, Supplier<Copydesk> rules, boolean makesFiles) {
    var documents = new OpenDocuments();
    this.configurations = new Configurations(source, rules, documents, client);
    var checks = new DraftChecks(configurations, client);
    var diagnosing = new Diagnosing(documents, configurations, checks, client, worker);
    this.drafts = new Drafts(documents, diagnosing, client, lifecycle, makesFiles);
    this.workspace =
        new Workspace(documents, configurations, client, worker, diagnosing, lifecycle);
  }

  /** Begins to load the word lists, while the editor and this server get to know each other. */
  void warmUp() {
    worker.execute(
        () -> {
          try {
            DraftChecks.warmUp();
          } finally {
            loaded.complete(null);
          }
        });
  }

  Client client() {
    return client;
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }

  /** Ends the checks and closes what was opened. */
  void close() {
    worker.end(configurations::close);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    if (lifecycle.isRunning()) {
      return CompletableFuture.failedFuture(
          Worker.error(ResponseErrorCode.InvalidRequest, "the server is initialized already"));
    }
    lifecycle.run();
    client.initialize(ClientFeatures.of(params));
    Integer editor = params.getProcessId();
    if (editor != null) {
      // One that isn't seen from here is on another machine or in another container, and lives.
      ProcessHandle.of(editor).ifPresent(lifecycle::endWith);
    }
    workspace.begin(params);
    var version = Server.class.getPackage().getImplementationVersion();
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(), new ServerInfo("Copydesk", version)));
  }

  private ServerCapabilities capabilities() {
    var sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    var folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    var capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
    capabilities.setTextDocumentSync(sync);
    capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    capabilities.setHoverProvider(true);
    capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
    if (client.features().pull()) {
      var diagnostics = new DiagnosticRegistrationOptions(false, false);
      diagnostics.setIdentifier("copydesk");
      capabilities.setDiagnosticProvider(diagnostics);
    }
    return capabilities;
  }

  @Override
  public void initialized(InitializedParams params) {
    lifecycle.handle(
        "initialized",
        () -> {
          Loading.show(client, loaded);
          workspace.initialized();
        });
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    return lifecycle.whileRunning(
        () -> {
          lifecycle.shutDown();
          // The protocol's library has no annotation for the null that is the answer.
          @SuppressWarnings("NullAway")
          var answer = CompletableFuture.<Object>completedFuture(null);
          return answer;
        });
  }

  @Override
  public void exit() {
    lifecycle.exit();
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return drafts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }
}
