package org.copydesk.lsp.protocol;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.copydesk.lsp.client.Client;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** The state of a server, from its start to its end. Thread-safe. */
final class Lifecycle {
  private static final long EDITOR_SECONDS = 2;

  private final Client client;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile State state = State.STARTED;
  private volatile @Nullable ProcessHandle editor;
  private volatile Runnable stopReading = () -> {};

  private enum State {
    STARTED,
    RUNNING,
    SHUT_DOWN
  }

  /**
   * Holds the editor.
   *
   * @param client takes the errors
   */
  Lifecycle(Client client) {
    this.client = client;
  }

  /** Begins to take requests. */
  void run() {
    state = State.RUNNING;
  }

  /** Takes no more requests; the end is then a regular one. */
  void shutDown() {
    state = State.SHUT_DOWN;
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  /**
   * Sets what ends the reading of messages.
   *
   * @param stop ends it before the next message; called on the thread that reads
   */
  void onExit(Runnable stop) {
    stopReading = stop;
  }

  /**
   * Ends the server as the editor asked for. A thread that went on reading would delay the end of
   * the process by a third of a second, for which Java waits for it.
   */
  void exit() {
    stopReading.run();
    end();
  }

  /** Ends the server, at once. */
  void end() {
    ended.countDown();
  }

  /** Ends the server when the process of the editor has ended. */
  void endWith(ProcessHandle process) {
    editor = process;
  }

  /** Waits for the end and returns whether it was a regular one, after a shutdown. */
  boolean await() throws InterruptedException {
    // A future of the process would hold a thread in native code, for which Java waits at its end.
    while (!ended.await(EDITOR_SECONDS, TimeUnit.SECONDS)) {
      var watched = editor;
      if (watched != null && !watched.isAlive()) {
        break;
      }
    }
    return state == State.SHUT_DOWN;
  }

  /**
   * Handles a notification, unless it comes too early. Its failure is logged, which the protocol's
   * library would do with the text of the draft.
   */
  void handle(String notification, Runnable task) {
    if (state != State.STARTED) {
      try {
        task.run();
      } catch (RuntimeException e) {
        client.logError(notification, e);
      }
    }
  }

  /** Answers a request, or with an error before the initialization and after the shutdown. */
  <T> CompletableFuture<T> whileRunning(Supplier<CompletableFuture<T>> answer) {
    return switch (state) {
      case RUNNING -> answer.get();
      case STARTED ->
          CompletableFuture.failedFuture(
              Worker.error(ResponseErrorCode.ServerNotInitialized, "expected initialize first"));
      case SHUT_DOWN ->
          CompletableFuture.failedFuture(
              Worker.error(ResponseErrorCode.InvalidRequest, "the server was shut down"));
    };
  }
}
