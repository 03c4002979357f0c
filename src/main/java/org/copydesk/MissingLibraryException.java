package org.copydesk;

import static java.util.Objects.requireNonNull;

import java.io.Serial;

/**
 * Thrown when an optional library is needed that the class path or module path doesn't have. The
 * message names the artifact to add.
 *
 * @since 0.1.0
 */
public final class MissingLibraryException extends CopydeskException {
  @Serial private static final long serialVersionUID = 1;

  private final String artifact;

  /**
   * Creates an exception.
   *
   * @param artifact the library that is missing, {@code group:artifact:version}
   */
  public MissingLibraryException(String artifact, String message) {
    super(requireNonNull(message, "message"));
    this.artifact = requireNonNull(artifact, "artifact");
  }

  /** Returns the library that is missing, {@code group:artifact:version}, for a build file. */
  public String artifact() {
    return artifact;
  }
}
