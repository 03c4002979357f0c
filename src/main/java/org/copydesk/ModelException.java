package org.copydesk;

import java.io.Serial;

/**
 * Thrown when the folder of a sentence model can't be used. The message names file, place and what
 * was expected.
 *
 * @since 0.1.0
 */
public final class ModelException extends CopydeskException {
  @Serial private static final long serialVersionUID = 1;

  /** Creates an exception. */
  public ModelException(String message) {
    super(message);
  }
}
