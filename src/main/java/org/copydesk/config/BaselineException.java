package org.copydesk.config;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import org.copydesk.input.Diagnostic;

/**
 * Says that a baseline can't be read, where, and what was expected there.
 *
 * @since 0.1.0
 */
public final class BaselineException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final Diagnostic diagnostic;

  /** Holds the reason; the message is what it says with its place. */
  public BaselineException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = requireNonNull(diagnostic, "diagnostic");
  }

  /** Returns the reason. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
