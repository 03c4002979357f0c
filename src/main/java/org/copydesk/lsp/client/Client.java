package org.copydesk.lsp.client;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** The editor: what is sent to it. Before it is connected, nothing is. Thread-safe. */
public final class Client {
  private static final int MAX_FRAMES = 12;

  private final Set<String> shown = ConcurrentHashMap.newKeySet();
  private volatile @Nullable LanguageClient proxy;
  private volatile ClientFeatures features = ClientFeatures.NONE;

  /** Makes an editor that isn't connected yet. */
  public Client() {}

  /** Connects the editor. */
  public void connect(LanguageClient connected) {
    proxy = connected;
  }

  /** Sets what the editor can do. */
  public void initialize(ClientFeatures known) {
    features = known;
  }

  /** Returns what the editor can do. */
  public ClientFeatures features() {
    return features;
  }

  /** Returns the editor for requests; empty future if it isn't connected. */
  public <T> CompletableFuture<T> request(Function<LanguageClient, CompletableFuture<T>> request) {
    var connected = proxy;
    return connected == null
        ? CompletableFuture.failedFuture(new IllegalStateException("no editor is connected"))
        : request.apply(connected);
  }

  /** Sends a notification. */
  public void send(Consumer<LanguageClient> notification) {
    var connected = proxy;
    if (connected != null) {
      notification.accept(connected);
    }
  }

  /** Sends the diagnostics of a version of a document; null for a document that is closed. */
  public void publish(String uri, List<Diagnostic> diagnostics, @Nullable Integer version) {
    var connected = proxy;
    if (connected != null) {
      connected.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics, version));
    }
  }

  /** Shows a warning, unless it was shown already. */
  public void warnOnce(String message) {
    var connected = proxy;
    if (connected != null && shown.add(message)) {
      connected.showMessage(new MessageParams(MessageType.Warning, message));
    }
  }

  /** Lets messages that begin so be shown again, since what they reported was fixed. */
  public void forget(String beginning) {
    shown.removeIf(message -> message.startsWith(beginning));
  }

  /** Logs an error of the server by kind and place. Its message isn't logged: it may quote text. */
  public void logError(String activity, Throwable error) {
    var connected = proxy;
    if (connected == null) {
      return;
    }
    var line = new StringBuilder("copydesk: internal error in ");
    line.append(activity).append(", please report it: ").append(error.getClass().getName());
    var frames = error.getStackTrace();
    for (int i = 0; i < Math.min(MAX_FRAMES, frames.length); i++) {
      line.append("\n  at ").append(frames[i]);
    }
    connected.logMessage(new MessageParams(MessageType.Error, line.toString()));
  }
}
