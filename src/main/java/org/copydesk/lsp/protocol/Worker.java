package org.copydesk.lsp.protocol;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.copydesk.lsp.client.Client;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** The one thread that reads configurations and checks, one task after the other. */
final class Worker implements Executor {
  private static final long LAST_TASK_SECONDS = 1;

  private final Client client;
  private final ScheduledThreadPoolExecutor thread;

  Worker(Client client) {
    this.client = client;
    this.thread =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              var made = new Thread(task, "copydesk-check");
              made.setDaemon(true);
              return made;
            });
    thread.setRemoveOnCancelPolicy(true);
  }

  /** Runs a task; its failure is logged, and the next tasks still run. */
  @Override
  public void execute(Runnable task) {
    var unused = after(0, task);
  }

  /** Runs a task later. Cancelling the result leaves a task that runs already alone. */
  Future<?> after(long milliseconds, Runnable task) {
    try {
      return thread.schedule(() -> guarded(task), milliseconds, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.completedFuture(null); // The server ends.
    }
  }

  private void guarded(Runnable task) {
    try {
      task.run();
    } catch (Throwable e) {
      client.logError("a check", e);
    }
  }

  /** Answers a request, unless it is cancelled before its turn. */
  <T extends @Nullable Object> void answer(
      String request, CompletableFuture<T> answer, Callable<T> task) {
    execute(
        () -> {
          if (!answer.isDone()) {
            try {
              answer.complete(task.call());
            } catch (Throwable e) {
              client.logError(request, e);
              answer.completeExceptionally(
                  error(ResponseErrorCode.InternalError, request + " failed"));
            }
          }
        });
  }

  static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }

  /** Runs a last task in place of those that wait, and ends; waits for it a second. */
  void end(Runnable last) {
    try {
      thread.getQueue().clear();
      execute(last);
      thread.shutdown();
      var unused = thread.awaitTermination(LAST_TASK_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
