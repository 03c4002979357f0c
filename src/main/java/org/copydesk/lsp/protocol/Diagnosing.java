package org.copydesk.lsp.protocol;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.copydesk.lsp.check.CheckedDraft;
import org.copydesk.lsp.check.Configurations;
import org.copydesk.lsp.check.DraftChecks;
import org.copydesk.lsp.client.Client;
import org.copydesk.lsp.document.OpenDocument;
import org.copydesk.lsp.document.OpenDocuments;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Checks documents when they or their settings have changed, and sends the diagnostics; or answers
 * the editor that asks for them.
 */
final class Diagnosing {
  // Typing goes on within it; a reader doesn't notice it.
  private static final long PAUSE_MILLIS = 150;

  private final OpenDocuments documents;
  private final Configurations configurations;
  private final DraftChecks checks;
  private final Client client;
  private final Worker worker;
  private final Map<OpenDocument, Future<?>> waiting = new ConcurrentHashMap<>();
  private volatile CompletableFuture<Void> start = new CompletableFuture<>();

  Diagnosing(
      OpenDocuments documents,
      Configurations configurations,
      DraftChecks checks,
      Client client,
      Worker worker) {
    this.documents = documents;
    this.configurations = configurations;
    this.checks = checks;
    this.client = client;
    this.worker = worker;
  }

  /** Sets when the first check may begin: when the settings of the editor are known. */
  void startAfter(CompletableFuture<Void> ready) {
    start = ready;
  }

  /** Checks a document that was opened. */
  void opened(OpenDocument document) {
    if (!client.features().pull()) {
      schedule(document, 0);
    }
  }

  /** Checks a document that was changed, after a pause. */
  void changed(OpenDocument document) {
    if (!client.features().pull() && !document.isConfiguration()) {
      schedule(document, PAUSE_MILLIS);
    }
  }

  /** Forgets a document, and removes its diagnostics. */
  void closed(OpenDocument document) {
    var check = waiting.remove(document);
    if (check != null) {
      check.cancel(false);
    }
    worker.execute(() -> checks.forget(document));
    if (!client.features().pull()) {
      worker.execute(
          () -> {
            if (documents.get(document.uri()).isEmpty()) {
              client.publish(document.uri(), List.of(), null);
            }
          });
    }
  }

  /** Reads all configurations again, and checks with them. */
  void reload() {
    worker.execute(this::reloadNow);
  }

  private void reloadNow() {
    configurations.reload();
    settingsChanged();
  }

  /** Checks all documents again, since their settings have changed. Runs on the worker. */
  void settingsChanged() {
    if (!client.features().pull()) {
      documents.all().forEach(document -> schedule(document, 0));
    } else if (client.features().refresh()) {
      client.request(LanguageClient::refreshDiagnostics);
    }
  }

  /** Answers a request about a checked document; with null where it isn't open. */
  <T> CompletableFuture<T> answer(
      String request, String uri, Function<CheckedDraft, T> use, T otherwise) {
    // A new future each time: cancelling it must not cancel the start.
    var answer = new CompletableFuture<T>();
    start.thenRun(
        () ->
            worker
                .answer(
                    request,
                    () -> {
                      var document = documents.get(uri);
                      return answer.isDone() || document.isEmpty()
                          ? otherwise
                          : use.apply(check(document.get()));
                    })
                .whenComplete(
                    (value, failure) -> {
                      if (failure == null) {
                        answer.complete(value);
                      } else {
                        answer.completeExceptionally(failure);
                      }
                    }));
    return answer;
  }

  private void schedule(OpenDocument document, long millis) {
    start.thenRun(
        () -> {
          var before = waiting.put(document, worker.after(millis, () -> publish(document)));
          if (before != null) {
            before.cancel(false);
          }
        });
  }

  private void publish(OpenDocument document) {
    if (!isOpen(document)) {
      return;
    }
    var checked = check(document);
    // A newer version has a check of its own ahead.
    if (isOpen(document) && document.version() == checked.version()) {
      client.publish(document.uri(), checked.diagnostics(), checked.version().number());
    }
  }

  private boolean isOpen(OpenDocument document) {
    return documents.get(document.uri()).filter(open -> open == document).isPresent();
  }

  private CheckedDraft check(OpenDocument document) {
    if (configurations.changed(document)) {
      reloadNow();
    }
    return checks.check(document);
  }
}
