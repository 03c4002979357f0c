package org.copydesk.draft;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.CopydeskException;

/**
 * A draft that can't be read, with every reason and its place.
 *
 * @since 0.1.0
 */
public final class DraftException extends CopydeskException {
  @Serial private static final long serialVersionUID = 1;

  private final ArrayList<Diagnostic> diagnostics;

  /**
   * Creates an exception, whose message has a line for each reason.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public DraftException(List<Diagnostic> diagnostics) {
    super(Diagnostic.lines(diagnostics));
    this.diagnostics = new ArrayList<>(diagnostics);
  }

  /** Returns the reasons in the order of the file, one or more. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
