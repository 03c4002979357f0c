package org.copydesk.cli.command;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/**
 * Says that standard output can't be written to. Unchecked, so that it isn't taken for an input
 * that can't be read.
 */
public final class OutputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public OutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /**
   * Returns whether the reader of a pipe has closed it, as {@code head} does: no fault of anybody.
   */
  public boolean isClosedPipe() {
    // Java has no type for it. The system's message names the pipe, on Windows and in other
    // languages too.
    var message = getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
