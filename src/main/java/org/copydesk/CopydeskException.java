package org.copydesk;

import java.io.Serial;

/**
 * Thrown when Copydesk can't do what it is asked for, for a reason that its user can remove: a
 * draft or a configuration that can't be read, a library that is missing. The message has one line
 * for each reason. Catching it catches all unchecked exceptions of the exported packages but those
 * for a wrong call, such as an {@link IllegalArgumentException}, and those of a {@link
 * org.copydesk.rule.KnownArticles} that can't read. Errors of reading a stream and of writing are
 * an {@link java.io.IOException}.
 *
 * <p>Only Copydesk extends it. Not sealed, since its subclasses are in several packages.
 *
 * @since 0.1.0
 */
public abstract class CopydeskException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** Creates an exception with the reasons, one a line. */
  protected CopydeskException(String message) {
    super(message);
  }
}
