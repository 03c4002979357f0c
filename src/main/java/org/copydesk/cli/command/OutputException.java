package org.copydesk.cli.command;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/**
 * Thrown when standard output can't be written to. Unchecked, so that it isn't confused with an
 * input that can't be read.
 */
public final class OutputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public OutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /**
   * Returns whether the reader of a pipe has closed it, as {@code head} does, which is no error.
   */
  public boolean isClosedPipe() {
    // Java has no type for it, but the system's message names the pipe in all languages.
    var message = getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
