package org.copydesk.cli.check;

import java.util.function.Supplier;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.draft.Draft;

/**
 * Reads the drafts of a run; again, from where it came to, where the drafts that are checked at the
 * same time had taken the memory for it.
 */
final class ReadAgain {
  private ReadAgain() {}

  /** Takes the drafts, and works on them at the same time. */
  interface Sink {
    void accept(Draft draft);

    void unreadable(String path, String problem);

    /** Returns how many drafts, and paths to none, it has taken. */
    long accepted();

    /** Waits until nothing is left to do. */
    void awaitAll();
  }

  /**
   * Hands all drafts to a sink, each once.
   *
   * @param inputs gives what the drafts are read from, again for each reading
   * @param possible whether drafts can be read twice, and others are checked at the same time
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
        // Where even the next draft alone can't be read, reading it once more is in vain.
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
