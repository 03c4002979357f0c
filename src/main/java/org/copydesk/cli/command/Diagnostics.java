package org.copydesk.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.draft.Diagnostic;
import org.copydesk.output.terminal.VisibleText;

/**
 * Writes to standard error, without delay. Write errors are ignored, since there is nowhere to
 * report them. Thread-safe.
 */
public final class Diagnostics {
  private final OutputStream stream;
  private final PrintWriter err;
  private int statusColumns;

  public Diagnostics(OutputStream err) {
    this.stream = err;
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
  }

  /** Writes one line. Quoted text is made harmless for terminals and build servers. */
  public void line(String text) {
    text(VisibleText.line(VisibleText.of(text)) + "\n");
  }

  /** Writes a line for each. */
  public void lines(List<Diagnostic> diagnostics) {
    diagnostics.forEach(diagnostic -> line(diagnostic.toString()));
  }

  /** Writes trusted text unchanged. */
  public synchronized void text(String text) {
    eraseStatus();
    err.write(text);
    err.flush();
  }

  /** Writes trusted bytes unchanged, for which it needs no memory. */
  public synchronized void write(byte[] line) {
    try {
      stream.write(line);
      stream.flush();
    } catch (IOException e) {
      // As for all other text.
    }
  }

  /**
   * Shows a status line on a terminal instead of the previous one, until other text is written. An
   * empty text removes it.
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

  /** Writes the stack trace of an error. */
  public void stackTrace(Throwable error) {
    var trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    trace.toString().lines().forEach(line -> text(VisibleText.line(line) + "\n"));
  }
}
