package org.copydesk.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.copydesk.output.VisibleText;

/**
 * Writes to standard error, at once. That it can't be written to is nothing that could be told to
 * anybody. Thread-safe.
 */
final class Diagnostics {
  private final PrintWriter err;
  private int statusColumns;

  Diagnostics(OutputStream err) {
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
  }

  /** Writes one line; what it cites of drafts and file names can't do anything to a terminal. */
  void line(String text) {
    text(VisibleText.of(text) + "\n");
  }

  /** Writes a text of our own as it is. */
  synchronized void text(String text) {
    eraseStatus();
    err.write(text);
    err.flush();
  }

  /**
   * Shows a line of a terminal, without its end, in the place of the one that was shown before;
   * what else is written takes its place. An empty one shows nothing.
   */
  synchronized void status(String text) {
    eraseStatus();
    err.write(text);
    err.flush();
    statusColumns = text.length();
  }

  private void eraseStatus() {
    if (statusColumns > 0) {
      err.write("\r" + " ".repeat(statusColumns) + "\r");
      statusColumns = 0;
    }
  }

  /** Writes where an error came from. */
  synchronized void stackTrace(Throwable error) {
    eraseStatus();
    error.printStackTrace(err);
    err.flush();
  }
}
