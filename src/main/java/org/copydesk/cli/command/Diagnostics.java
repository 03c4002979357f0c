package org.copydesk.cli.command;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.draft.Diagnostic;
import org.copydesk.output.terminal.VisibleText;

/**
 * Writes to standard error, at once. That it can't be written to is nothing that could be told to
 * anybody. Thread-safe.
 */
public final class Diagnostics {
  private final PrintWriter err;
  private int statusColumns;

  public Diagnostics(OutputStream err) {
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
  }

  /**
   * Writes one line; what it cites of drafts and file names can't do anything to a terminal or a
   * build server.
   */
  public void line(String text) {
    text(VisibleText.line(VisibleText.of(text)) + "\n");
  }

  /** Writes a line for each. */
  public void lines(List<Diagnostic> diagnostics) {
    diagnostics.forEach(diagnostic -> line(diagnostic.toString()));
  }

  /** Writes a text of our own as it is. */
  public synchronized void text(String text) {
    eraseStatus();
    err.write(text);
    err.flush();
  }

  /**
   * Shows a line of a terminal, without its end, in the place of the one that was shown before;
   * what else is written takes its place. An empty one shows nothing.
   */
  public synchronized void status(String text) {
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
  public void stackTrace(Throwable error) {
    var trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    trace.toString().lines().forEach(line -> text(VisibleText.line(line) + "\n"));
  }
}
