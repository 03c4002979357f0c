package org.copydesk.lsp.protocol;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.copydesk.lsp.client.Client;
import org.copydesk.message.Messages;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Shows the loading of the word lists, which the first check waits for. */
final class Loading {
  private static final Either<String, Integer> TOKEN = Either.forLeft("copydesk-loading");

  private Loading() {}

  /** Shows it in an editor that can, until it is done. */
  static void show(Client client, CompletableFuture<Void> done) {
    if (client.features().progress()) {
      var begin = new WorkDoneProgressBegin();
      begin.setTitle(
          Messages.text("editor.loading", List.of(), client.features().locale()).orElseThrow());
      begin.setCancellable(false);
      var unused =
          client
              .request(editor -> editor.createProgress(new WorkDoneProgressCreateParams(TOKEN)))
              .thenRun(() -> send(client, begin))
              .thenCombine(done, (begun, loaded) -> true)
              .thenRun(() -> send(client, new WorkDoneProgressEnd()));
    }
  }

  private static void send(Client client, WorkDoneProgressNotification step) {
    client.send(editor -> editor.notifyProgress(new ProgressParams(TOKEN, Either.forLeft(step))));
  }
}
