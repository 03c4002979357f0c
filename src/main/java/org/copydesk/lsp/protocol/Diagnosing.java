package org.copydesk.lsp.protocol;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

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
  private final Object lock = new Object();
  // What waits for the start; null after it.
  private @Nullable List<Runnable> early = new ArrayList<>();

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
    var unused = ready.thenRun(this::start);
  }

  private void start() {
    synchronized (lock) {
      if (early != null) {
        early.forEach(Runnable::run);
        early = null;
      }
    }
  }

  private void whenStarted(Runnable task) {
    synchronized (lock) {
      if (early != null) {
        early.add(task);
        return;
      }
    }
    task.run();
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
      var unused = client.request(LanguageClient::refreshDiagnostics);
    }
  }

  /**
   * Answers a request about a checked document.
   *
   * @param otherwise the answer for a document that isn't open
   */
  <T extends @Nullable Object> CompletableFuture<T> answer(
      String request, String uri, Function<CheckedDraft, T> use, T otherwise) {
    var answer = new CompletableFuture<T>();
    whenStarted(
        () ->
            worker.answer(
                request,
                answer,
                () -> {
                  var document = documents.get(uri);
                  return document.isEmpty() ? otherwise : use.apply(check(document.get()));
                }));
    return answer;
  }

  private void schedule(OpenDocument document, long millis) {
    whenStarted(
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
    if (isOpen(document) && document.version().equals(checked.version())) {
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
