package org.copydesk.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor, with a server of its own in this JVM. */
final class TestEditor implements LanguageClient, AutoCloseable {
  private static final long SECONDS = 30;

  // Held, or its level would be forgotten. It reports each closed connection.
  private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  final List<MessageParams> messages = new CopyOnWriteArrayList<>();
  final List<MessageParams> log = new CopyOnWriteArrayList<>();
  final List<String> progress = new CopyOnWriteArrayList<>();
  final BlockingQueue<String> registered = new LinkedBlockingQueue<>();
  final BlockingQueue<String> refreshes = new LinkedBlockingQueue<>();
  final BlockingQueue<MessageParams> shown = new LinkedBlockingQueue<>();
  final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  final Map<String, String> texts = new LinkedHashMap<>();
  final Map<String, Integer> versions = new LinkedHashMap<>();
  volatile Object settings;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Socket here;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private final LanguageServer server;
  private final List<WorkspaceFolder> folders = new ArrayList<>();

  final InitializeParams params = new InitializeParams();

  private TestEditor(CopydeskLanguageServer tested) throws IOException {
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      here = new Socket(listening.getInetAddress(), listening.getLocalPort());
      var there = listening.accept();
      threads.execute(() -> serve(tested, there));
    }
    Launcher<LanguageServer> launcher =
        new LSPLauncher.Builder<LanguageServer>()
            .setLocalService(this)
            .setRemoteInterface(LanguageServer.class)
            .setInput(here.getInputStream())
            .setOutput(new BufferedOutputStream(here.getOutputStream()))
            .setExecutorService(threads)
            .create();
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
    params.setCapabilities(capabilities());
  }

  private void serve(CopydeskLanguageServer tested, Socket there) {
    try (there) {
      exitCode.complete(tested.run(there.getInputStream(), there.getOutputStream()));
    } catch (IOException | InterruptedException | RuntimeException e) {
      exitCode.completeExceptionally(e);
    }
  }

  /** Starts a server, without initializing it. */
  static TestEditor of(CopydeskLanguageServer tested) {
    try {
      return new TestEditor(tested);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts and initializes a server, in a workspace of folders. */
  static TestEditor in(Path... folders) {
    return of(CopydeskLanguageServer.standard()).with(folders).begin();
  }

  /** Returns what an editor of today can do, but that it gets diagnostics without asking. */
  private static ClientCapabilities capabilities() {
    var text = new TextDocumentClientCapabilities();
    text.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
    text.setCodeAction(
        new CodeActionCapabilities(
            new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of(""))),
            false));
    text.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
    var edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setResourceOperations(List.of("create"));
    var workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    workspace.setConfiguration(true);
    var capabilities = new ClientCapabilities(workspace, text, null);
    capabilities.setWindow(new WindowClientCapabilities());
    return capabilities;
  }

  TestEditor with(Path... paths) {
    for (var path : paths) {
      folders.add(new WorkspaceFolder(path.toUri().toString(), path.getFileName().toString()));
    }
    params.setWorkspaceFolders(folders);
    return this;
  }

  TestEditor with(Consumer<InitializeParams> change) {
    change.accept(params);
    return this;
  }

  TestEditor begin() {
    initialize();
    server.initialized(new InitializedParams());
    return this;
  }

  InitializeResult initialize() {
    return get(server.initialize(params));
  }

  LanguageServer server() {
    return server;
  }

  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T next(BlockingQueue<T> queue) {
    try {
      var next = queue.poll(SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("message of the server").isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a document, of which no file need exist, and returns its address. */
  String open(Path file, String languageId, String text) {
    var uri = file.toUri().toString();
    texts.put(uri, text);
    versions.put(uri, 1);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, languageId, 1, text)));
    return uri;
  }

  /** Replaces the first occurrence of words. */
  void replace(String uri, String words, String replacement) {
    var text = texts.get(uri);
    int start = text.indexOf(words);
    assertThat(start).as("place of '%s'", words).isNotNegative();
    change(uri, new Range(at(text, start), at(text, start + words.length())), replacement);
  }

  /** Replaces a range of a document, here and on the server. */
  void change(String uri, Range range, String replacement) {
    texts.put(uri, edited(texts.get(uri), List.of(new TextEdit(range, replacement))));
    send(uri, new TextDocumentContentChangeEvent(range, replacement));
  }

  /** Replaces the whole text. */
  void rewrite(String uri, String text) {
    texts.put(uri, text);
    send(uri, new TextDocumentContentChangeEvent(text));
  }

  private void send(String uri, TextDocumentContentChangeEvent change) {
    int version = versions.merge(uri, 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
  }

  /** Waits for the diagnostics of the newest version of a document. */
  List<Diagnostic> diagnostics(String uri) {
    while (true) {
      var next = next(published);
      if (next.getUri().equals(uri) && versions.get(uri).equals(next.getVersion())) {
        return next.getDiagnostics();
      }
    }
  }

  /** Waits for the next diagnostics of a document and returns their rules. */
  List<String> rules(String uri) {
    return rules(diagnostics(uri));
  }

  static List<String> rules(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.getCode() == null ? "-" : diagnostic.getCode().getLeft())
        .toList();
  }

  /** Returns the actions on words of a document, by title. */
  Map<String, CodeAction> actions(String uri, String words) {
    var text = texts.get(uri);
    int start = text.indexOf(words);
    var range = new Range(at(text, start), at(text, start + words.length()));
    var answer =
        get(
            server
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(
                        new TextDocumentIdentifier(uri), range, new CodeActionContext(List.of()))));
    var actions = new LinkedHashMap<String, CodeAction>();
    answer.forEach(either -> actions.put(either.getRight().getTitle(), either.getRight()));
    return actions;
  }

  /** Makes the edits of an action: in open documents as an editor does, in others in the file. */
  void apply(CodeAction action) {
    for (var change : action.getEdit().getDocumentChanges()) {
      if (change.isRight()) {
        write(path(((CreateFile) change.getRight()).getUri()), "");
        continue;
      }
      var uri = change.getLeft().getTextDocument().getUri();
      var edits = change.getLeft().getEdits().stream().map(edit -> edit.getLeft()).toList();
      if (texts.containsKey(uri)) {
        assertThat(change.getLeft().getTextDocument().getVersion()).isEqualTo(versions.get(uri));
        rewrite(uri, edited(texts.get(uri), edits));
      } else {
        write(path(uri), edited(read(path(uri)), edits));
      }
    }
  }

  private static Path path(String uri) {
    return Path.of(URI.create(uri));
  }

  /** Writes a file at once, so that a check that runs meanwhile doesn't read half of it. */
  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      var written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
      Files.move(
          written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String edited(String text, List<TextEdit> edits) {
    var last = new ArrayList<>(edits);
    last.sort(Comparator.comparing((TextEdit edit) -> offset(text, edit.getRange().getStart())));
    var edited = new StringBuilder(text);
    for (int i = last.size() - 1; i >= 0; i--) {
      var range = last.get(i).getRange();
      edited.replace(
          offset(text, range.getStart()), offset(text, range.getEnd()), last.get(i).getNewText());
    }
    return edited.toString();
  }

  /** Returns the words of a range. */
  String words(String uri, Range range) {
    var text = texts.get(uri);
    return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
  }

  private static int offset(String text, Position position) {
    var lines = text.split("(?<=\n)", -1);
    int offset = 0;
    for (int i = 0; i < position.getLine(); i++) {
      offset += lines[i].length();
    }
    return offset + position.getCharacter();
  }

  static Position at(String text, int offset) {
    var before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, offset - before.lastIndexOf('\n') - 1);
  }

  /** Waits for the end of the server. */
  int exitCode() {
    return get(exitCode);
  }

  /** Closes the connection without a word. */
  void hangUp() {
    try {
      here.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (!exitCode.isDone()) {
      get(server.shutdown());
      server.exit();
      assertThat(exitCode()).isZero();
    }
    hangUp();
    threads.shutdownNow();
    assertThat(log).as("errors of the server").isEmpty();
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams asked) {
    var answer = new ArrayList<Object>();
    asked.getItems().forEach(item -> answer.add(settings));
    return CompletableFuture.completedFuture(answer);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams registration) {
    registration.getRegistrations().forEach(one -> registered.add(one.getMethod()));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    refreshes.add("diagnostics");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams created) {
    progress.add("create");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams step) {
    progress.add(step.getValue().getLeft().getKind().toString());
  }

  @Override
  public void telemetryEvent(Object event) {
    throw new IllegalStateException("no telemetry is expected");
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message);
    shown.add(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    log.add(message);
  }

  /** Returns the seed article as Markdown. */
  static String seed() {
    var blocks = seedText().split("\n\n", 3);
    return "# " + blocks[0] + "\n\n## " + blocks[1] + "\n\n" + blocks[2];
  }

  static String seedText() {
    try (var in = TestEditor.class.getResourceAsStream("/seed/article.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
