package org.copydesk.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.copydesk.output.VisibleText;

/**
 * Writes to standard error, at once. That it can't be written to is nothing that could be told to
 * anybody.
 */
final class Diagnostics {
  private final PrintWriter err;

  Diagnostics(OutputStream err) {
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
  }

  /** Writes one line; what it cites of drafts and file names can't do anything to a terminal. */
  void line(String text) {
    text(VisibleText.of(text) + "\n");
  }

  /** Writes a text of our own as it is. */
  void text(String text) {
    err.write(text);
    err.flush();
  }

  /** Writes where an error came from. */
  void stackTrace(Throwable error) {
    error.printStackTrace(err);
    err.flush();
  }
}
