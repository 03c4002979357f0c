package org.copydesk;

import java.io.Serial;

/**
 * Thrown when a rule of a publisher can't be loaded or made. The message names jar and class.
 *
 * @since 0.1.0
 */
public final class PluginException extends CopydeskException {
  @Serial private static final long serialVersionUID = 1;

  /** Creates an exception. */
  public PluginException(String message) {
    super(message);
  }
}
