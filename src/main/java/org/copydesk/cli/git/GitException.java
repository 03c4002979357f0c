package org.copydesk.cli.git;

import java.io.IOException;
import java.io.Serial;

/** Says, in a line for people, what git can't tell and what it would take. */
public final class GitException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  GitException(String message) {
    super(message);
  }
}
