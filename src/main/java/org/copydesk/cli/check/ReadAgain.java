package org.copydesk.cli.check;

import java.util.function.Supplier;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.draft.Draft;

/**
 * Reads the drafts of a run. After a lack of memory, which drafts being checked at the same time
 * may have caused, it continues from where it failed.
 */
final class ReadAgain {
  private ReadAgain() {}

  /** Receives the drafts, and processes them at the same time. */
  interface Sink {
    void accept(Draft draft);

    void unreadable(String path, String problem);

    /** Returns the number of drafts, and of paths without a draft, received so far. */
    long accepted();

    /** Waits until all drafts are processed. */
    void awaitAll();
  }

  /**
   * Passes each draft to a sink once.
   *
   * @param inputs returns new inputs for each attempt
   * @param possible whether drafts can be read twice, and are checked at the same time
   */
  static void readAll(
      ChosenDrafts drafts, Supplier<DraftInputs> inputs, Sink sink, boolean possible) {
    long before = -1;
    boolean read = false;
    while (!read) {
      try {
        readFrom(sink.accepted(), drafts, inputs.get(), sink);
        read = true;
      } catch (OutOfMemoryError e) {
        // If the next draft can't even be read alone, another attempt is useless.
        if (!possible || sink.accepted() == before) {
          throw e;
        }
        before = sink.accepted();
        sink.awaitAll();
      }
    }
  }

  private static void readFrom(long start, ChosenDrafts drafts, DraftInputs inputs, Sink sink) {
    var passed = new long[1];
    drafts.readAll(
        inputs,
        draft -> {
          if (passed[0]++ >= start) {
            sink.accept(draft);
          }
        },
        (path, problem) -> {
          if (passed[0]++ >= start) {
            sink.unreadable(path, problem);
          }
        });
  }
}
