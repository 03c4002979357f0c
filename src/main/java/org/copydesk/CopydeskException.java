package org.copydesk;

import java.io.Serial;

/**
 * Thrown for a problem that the user can fix, such as a draft or a configuration that can't be
 * read, or a missing library. The message has one line for each problem. All unchecked exceptions
 * of the exported packages extend it, except those for a wrong call, such as an {@link
 * IllegalArgumentException}, and those of a {@link org.copydesk.rule.KnownArticles} that can't
 * read. Errors of reading a stream and of writing are an {@link java.io.IOException}.
 *
 * <p>Only Copydesk extends it. Not sealed, since its subclasses are in several packages.
 *
 * @since 0.1.0
 */
public abstract class CopydeskException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** Creates an exception with the problems, one per line. */
  protected CopydeskException(String message) {
    super(message);
  }
}
