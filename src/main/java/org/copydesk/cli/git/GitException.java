package org.copydesk.cli.git;

import java.io.IOException;
import java.io.Serial;

/** Thrown when git fails; the message is one line for people. */
public final class GitException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  GitException(String message) {
    super(message);
  }
}
