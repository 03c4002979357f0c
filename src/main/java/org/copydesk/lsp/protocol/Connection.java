package org.copydesk.lsp.protocol;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.Copydesk;
import org.copydesk.config.ConfigLocator;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Runs a server for one editor over two streams. */
public final class Connection {
  // Held, or its level would be forgotten. It writes whole messages, with the text of drafts.
  private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

  private Connection() {}

  /**
   * Serves until the editor ends it, closes the stream, or has died.
   *
   * @param source makes the configurations, and makes them again after files have changed
   * @param rules makes a checker with the rules that a configuration may name
   * @param makesFiles whether a new configuration would be found
   * @return whether the editor ended it in the regular way, by a shutdown
   * @throws InterruptedException if the thread is interrupted; the server ends
   */
  public static boolean serve(
      InputStream in,
      OutputStream out,
      Supplier<ConfigLocator> source,
      Supplier<Copydesk> rules,
      boolean makesFiles)
      throws InterruptedException {
    LIBRARY.setLevel(Level.OFF);
    var server = new Server(source, rules, makesFiles);
    server.warmUp();
    var threads =
        Executors.newCachedThreadPool(
            task -> {
              var thread = new Thread(task, "copydesk-lsp");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Launcher<LanguageClient> launcher =
          new LSPLauncher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(new BufferedInputStream(in))
              // The library writes a message in two parts and flushes then.
              .setOutput(new BufferedOutputStream(out))
              .setExecutorService(threads)
              .setExceptionHandler(thrown -> error(thrown, server))
              .create();
      server.client().connect(launcher.getRemoteProxy());
      var reading = launcher.startListening();
      server.lifecycle().onExit(() -> reading.cancel(true));
      threads.execute(() -> endAfter(reading, server.lifecycle()));
      return server.lifecycle().await();
    } finally {
      server.close();
      threads.shutdownNow();
    }
  }

  private static void endAfter(Future<Void> reading, Lifecycle lifecycle) {
    try {
      reading.get();
    } catch (ExecutionException | CancellationException e) {
      // The stream can't be read any longer, or needn't.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lifecycle.end();
  }

  private static ResponseError error(Throwable thrown, Server server) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ResponseErrorException known) {
        return known.getResponseError();
      }
      if (cause instanceof UnsupportedOperationException) { // The library's default.
        return new ResponseError(ResponseErrorCode.MethodNotFound, "no such method here", null);
      }
    }
    server.client().logError("a request", thrown);
    // Without the message, which may quote the draft.
    return new ResponseError(ResponseErrorCode.InternalError, "internal error", null);
  }
}
