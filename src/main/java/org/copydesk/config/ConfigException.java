package org.copydesk.config;

import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.CopydeskException;
import org.copydesk.draft.Diagnostic;

/**
 * Thrown when a configuration or a baseline can't be used, with every reason and its place.
 *
 * @since 0.1.0
 */
public final class ConfigException extends CopydeskException {
  @Serial private static final long serialVersionUID = 1;

  private final ArrayList<Diagnostic> diagnostics;

  /**
   * Creates an exception, whose message has a line for each reason.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public ConfigException(List<Diagnostic> diagnostics) {
    super(Diagnostic.lines(diagnostics));
    this.diagnostics = new ArrayList<>(diagnostics);
  }

  /** Returns an exception for a whole file. */
  static ConfigException of(Path file, String message) {
    return new ConfigException(List.of(new Diagnostic(file.toString(), 0, 0, message)));
  }

  /** Returns the reasons in the order of the file, one or more. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
